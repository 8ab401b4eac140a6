using System.Collections.Immutable;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Sensitivity;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Uncertainty;

/// <summary>A joint run made ready: units and columns in the order of their names, one scenario per combination of choices that is drawn.</summary>
/// <remarks>The order of names is the order of drawing, so that neither the order of rows nor that of columns changes a bit.</remarks>
internal sealed class JointPlan
{
    private readonly int[] _scenarios;
    private readonly CompositeNode[] _columns;

    internal JointPlan(UncertainData given, CompositeRecipe nominal, UncertaintyRecipe recipe)
    {
        Recipe = recipe;
        Order = [.. Enumerable.Range(0, given.Data.Indicators.Rows).OrderBy(r => given.Data.Indicators.Subjects[r]).ThenBy(r => r)];
        Data = Sorted(given);
        (Model, Units, Columns) = (Data.Data.Model, Data.Data.Indicators.Rows, Data.Data.Indicators.Columns.Length);
        _columns = [.. Data.Data.Indicators.Columns.Select(c => Model.Nodes[Model.Find(c)])];
        Nodes = Reported();
        Steps = Composite.Build(Data.Data, nominal);
        if (recipe.Factors.IsDefaultOrEmpty)
        {
            (Scenarios, _scenarios) = ([new Scenario(Data, Model, nominal, recipe.Gaps)], []);
            return;
        }

        var plan = new FactorPlan(nominal, recipe.Factors);
        plan.Validate();
        var design = Choices(plan);
        var tree = new RunTree(plan, design);
        _scenarios = tree.Rows;
        Scenarios = [.. tree.Combinations.Select(c => Made(c.Recipe, c.Weights < 0 ? Model : Model.WithWeights(tree.Weighted[c.Weights].Weights.AsSpan())))];
    }

    internal UncertaintyRecipe Recipe { get; }

    /// <summary>Given position of each unit in the order of names.</summary>
    internal int[] Order { get; }

    internal UncertainData Data { get; }

    internal CompositeModel Model { get; }

    internal int Units { get; }

    internal int Columns { get; }

    /// <summary>Nodes reported, with the column they stand in: indicators first, then aggregates.</summary>
    internal (int Node, int Place)[] Nodes { get; }

    /// <summary>The nominal run.</summary>
    internal CompositeSteps Steps { get; }

    /// <summary>The combinations of choices; null where one is refused.</summary>
    internal Scenario?[] Scenarios { get; }

    /// <summary>Why combinations are refused.</summary>
    internal List<string> Refusals { get; } = [];

    internal int ScenarioOf(int draw) => _scenarios.Length == 0 ? 0 : _scenarios[draw];

    internal CompositeNode ColumnNode(int column) => _columns[column];

    private (int, int)[] Reported()
    {
        var indicators = Recipe.Scope == NodeScope.All ? Data.Data.Indicators.Columns.Select((c, i) => (Model.Find(c), i)) : [];
        return [.. indicators, .. Model.Aggregates.Select((a, i) => (a, Columns + i))];
    }

    private Design Choices(FactorPlan plan)
    {
        var (levels, chance) = (plan.Levels, new SeededRandom(0));
        var choices = new int[Recipe.Draws * levels.Length];
        for (var i = 0; i < choices.Length; i++)
        {
            if (i % levels.Length == 0) chance.Restart(Recipe.Seed, (ulong)(i / levels.Length));
            choices[i] = chance.NextInt32(levels[i % levels.Length]);
        }

        return new Design(levels, choices);
    }

    private Scenario? Made(CompositeRecipe recipe, CompositeModel model)
    {
        try
        {
            recipe.Validate();
            return new Scenario(Data, model, recipe, Recipe.Gaps);
        }
        catch (ArgumentException refused)
        {
            if (!Refusals.Contains(refused.Message)) Refusals.Add(refused.Message);
            return null;
        }
    }

    private UncertainData Sorted(UncertainData given)
    {
        var table = given.Data.Indicators;
        int[] columns = [.. Enumerable.Range(0, table.Columns.Length).OrderBy(c => table.Columns[c], StringComparer.Ordinal)];
        var values = new double[table.Rows * columns.Length];
        var laws = new CellLaw?[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var (row, column) = (Order[i % table.Rows], columns[i / table.Rows]);
            laws[i] = given.Laws[(column * table.Rows) + row];
            values[i] = double.IsNaN(table[row, column]) && laws[i] is { } law ? law.Nominal : table[row, column];
        }

        var sorted = new ScoreTable([.. Order.Select(r => table.Subjects[r])], [.. columns.Select(c => table.Columns[c])], values);
        var groups = given.Data.Groups.ToImmutableDictionary(g => g.Key, g => (ImmutableArray<string?>)[.. Order.Select(r => g.Value[r])], StringComparer.Ordinal);
        return new UncertainData(given.Data with { Indicators = sorted, Groups = groups }).With([.. laws]);
    }
}
