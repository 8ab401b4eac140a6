using System.Collections.Immutable;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Imputation;
using Pleiades.Scoring.Numerics;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Uncertainty;

/// <summary>What a filled gap could have been.</summary>
/// <remarks>
/// Means and medians: the value of a donor, that is of any subject (of the group) that has one: the random hot deck. Other methods: the
/// filled value plus an error the method made where the truth is known, found by hiding a fifth of the observed cells at a time. Which
/// cells are hidden together depends on the names of subject and indicator only, not on their order.
/// Source: Andridge and Little (2010), International Statistical Review 78(1); Rubin (1987), Multiple Imputation.
/// </remarks>
internal sealed class GapLaws
{
    private const int Folds = 5;

    private readonly CompositeData _data;
    private readonly CompositeRecipe _recipe;
    private readonly ScoreTable _before;
    private readonly ImmutableArray<string?> _groups;
    private readonly Dictionary<SubjectId, int> _rows = [];
    private readonly Dictionary<(int Column, string Group), double[]> _pools = [];

    internal GapLaws(CompositeData data, CompositeRecipe recipe, ScoreTable before)
    {
        (_data, _recipe, _before) = (data, recipe, before);
        for (var row = 0; row < before.Rows; row++) _rows[before.Subjects[row]] = row;
        IsByGroup = recipe.Impute?.Method is ImputeMethod.GroupMean or ImputeMethod.GroupMedian;
        _groups = IsByGroup ? data.GroupsFor(recipe.ImputeGroup, before.Subjects) : default;
        if (!IsByGroup && !IsByDonors) Errors();
    }

    private bool IsByGroup { get; }

    private bool IsByDonors => IsByGroup || _recipe.Impute?.Method is ImputeMethod.Mean or ImputeMethod.Median;

    /// <summary>The law of a gap; null when nothing is known but the filled value.</summary>
    internal CellLaw? Of(SubjectId subject, int column, double filled)
    {
        var group = IsByGroup ? _groups[_rows[subject]] ?? "" : "";
        if (!_pools.TryGetValue((column, group), out var pool)) _pools[(column, group)] = pool = IsByDonors ? Donors(column, group) : [];
        return pool.Length == 0 ? null : CellLaw.Pool(pool, IsByDonors ? 0 : filled);
    }

    private double[] Donors(int column, string group)
    {
        var donors = new double[_before.Rows];
        for (var row = 0; row < donors.Length; row++) donors[row] = !IsByGroup || _groups[row] == group ? _before[row, column] : double.NaN;
        return Sums.Present(donors);
    }

    private void Errors()
    {
        var errors = new List<double>[_before.Columns.Length];
        for (var column = 0; column < errors.Length; column++) errors[column] = [];
        for (var fold = 0; fold < Folds; fold++)
        {
            var hidden = _before.Copy();
            for (var i = 0; i < hidden.Length; i++)
            {
                if (Fold(i) == fold) hidden[i] = double.NaN;
            }

            if (Composite.Fill(_data, _recipe, ScoreTable.Owning(_before.Subjects, _before.Columns, hidden))?.Table is not { } filled) return;
            for (var i = 0; i < hidden.Length; i++)
            {
                var (row, column) = (i % _before.Rows, i / _before.Rows);
                var error = _before[row, column] - filled[row, column];
                if (Fold(i) == fold && double.IsFinite(error)) errors[column].Add(error);
            }
        }

        for (var column = 0; column < errors.Length; column++) _pools[(column, "")] = [.. errors[column].Order()];
    }

    private int Fold(int cell)
    {
        var hash = 2166136261u;
        foreach (var letter in _before.Subjects[cell % _before.Rows].Value) hash = (hash ^ letter) * 16777619u;
        foreach (var letter in _before.Columns[cell / _before.Rows]) hash = (hash ^ letter) * 16777619u;
        return (int)((hash ^ (hash >> 15)) % Folds);
    }
}
