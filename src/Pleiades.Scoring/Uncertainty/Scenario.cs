using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Normalisation;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Uncertainty;

/// <summary>One combination of choices made ready for drawing: what stands, what is drawn, and how scores come of it.</summary>
internal sealed class Scenario
{
    private readonly (NormaliseRecipe Own, int Reference)[] _scales;
    private readonly List<(int Cell, CellLaw Law, double Divisor)> _drawn = [];

    internal Scenario(UncertainData data, CompositeModel model, CompositeRecipe recipe, GapReading gaps)
    {
        (Recipe, Model) = (recipe, model);
        var divided = Composite.Divided(data.Data, recipe, ImmutableArray.CreateBuilder<Issue>());
        var (_, kept, prepared) = Composite.Prepare(data.Data, recipe, divided);
        (Table, Values) = (prepared, prepared.Copy());
        _scales = [.. prepared.Columns.Select(c => recipe.Normalise.For(c)).Select(own => (own, NormaliseTable.Reference(prepared, own)))];
        var before = kept is null || recipe.Order == StepOrder.ImputeFirst ? divided : kept.Table;
        var fillers = recipe.Impute is null || gaps == GapReading.Fixed ? null : new GapLaws(data.Data, recipe, before);
        Rows = new int[prepared.Rows];
        for (var (row, unit) = (0, 0); row < Rows.Length; row++, unit++)
        {
            while (data.Data.Indicators.Subjects[unit] != prepared.Subjects[row]) unit++;
            Rows[row] = unit;
        }

        for (var i = 0; i < prepared.Rows * prepared.Columns.Length; i++) Enter(data, divided, fillers, i);
        Plan = new AggregatePlan(model, prepared.Columns, recipe.Aggregate, prepared.Rows);
    }

    internal CompositeRecipe Recipe { get; }

    internal CompositeModel Model { get; }

    /// <summary>The prepared values.</summary>
    internal ScoreTable Table { get; }

    /// <summary>The same as one array, column-major.</summary>
    internal double[] Values { get; }

    /// <summary>The cells that are drawn, in the order in which they are.</summary>
    internal ReadOnlySpan<(int Cell, CellLaw Law, double Divisor)> Drawn => CollectionsMarshal.AsSpan(_drawn);

    /// <summary>Unit of each row that was not screened out.</summary>
    internal int[] Rows { get; }

    internal AggregatePlan Plan { get; }

    /// <summary>Normalisation of a column, and the row of its reference subject.</summary>
    internal (NormaliseRecipe Own, int Reference) Scale(int column) => _scales[column];

    private void Enter(UncertainData data, ScoreTable divided, GapLaws? fillers, int cell)
    {
        var (row, column) = (cell % Table.Rows, cell / Table.Rows);
        var (unit, value) = (Rows[row], Table[row, column]);
        if (double.IsNaN(value)) return;
        if (!double.IsNaN(divided[unit, column]))
        {
            if (data.Laws[(column * data.Data.Indicators.Rows) + unit] is not { Kind: not LawKind.Exact } law) return;
            _drawn.Add((cell, law, Divisor(data, unit, column)));
        }
        else if (fillers?.Of(Table.Subjects[row], column, value) is { } filler)
        {
            _drawn.Add((cell, filler, 1));
        }
    }

    private double Divisor(UncertainData data, int unit, int column)
    {
        var code = data.Data.Indicators.Columns[column];
        var name = Recipe.Denominators.GetValueOrDefault(code) ?? Model.Nodes[Model.Find(code)].Denominator;
        if (!Recipe.Denominate || string.IsNullOrEmpty(name) || data.Data.Denominators is not { } sizes) return 1;
        return sizes[sizes.Subjects.IndexOf(data.Data.Indicators.Subjects[unit]), sizes.Find(name)];
    }
}
