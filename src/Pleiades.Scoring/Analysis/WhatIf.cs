using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Numerics;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Analysis;

/// <summary>Index and rank of a subject if one of its normalised scores were another, everything else held.</summary>
/// <remarks>Weighted means look at one subject at a time, so that only its row is computed again; other methods need all rows.</remarks>
internal sealed class WhatIf
{
    private readonly AggregatePlan _plan;
    private readonly double[] _values, _aggregates, _index, _ascending;
    private readonly bool _rowWise;
    private readonly ScoreTable _normalised;

    internal WhatIf(ScoreTable normalised, CompositeModel model, AggregateRecipe recipe)
    {
        _normalised = normalised;
        var all = new AggregatePlan(model, normalised.Columns, recipe, normalised.Rows);
        _aggregates = new double[all.Length];
        all.Run(normalised.Values, _aggregates);
        _index = _aggregates[(all.Length - all.Rows)..];
        _ascending = Sums.Present(_index);
        Array.Sort(_ascending);
        _rowWise = !recipe.ComparesSubjects(model);
        _plan = _rowWise ? new AggregatePlan(model, normalised.Columns, recipe, 1) : all;
        _values = _rowWise ? new double[normalised.Columns.Length] : normalised.Copy();
    }

    /// <summary>The index of a subject as it is; NaN when it has none.</summary>
    internal double Index(int row) => _index[row];

    /// <summary>The rank of a subject as it is, 1 best, ties sharing the smallest; NaN when it has none.</summary>
    internal double Rank(int row) => HeldRank(row, _index[row]);

    /// <summary>Index and rank of a subject with another score in one column.</summary>
    internal (double Index, double Rank) With(int row, int column, double score)
    {
        if (_rowWise)
        {
            for (var c = 0; c < _values.Length; c++) _values[c] = c == column ? score : _normalised[row, c];
            _plan.Run(_values, _aggregates.AsSpan(0, _plan.Length));
            var index = _aggregates[_plan.Length - 1];
            return (index, HeldRank(row, index));
        }

        var at = (column * _plan.Rows) + row;
        var before = _values[at];
        _values[at] = score;
        _plan.Run(_values, _aggregates);
        _values[at] = before;
        var all = _aggregates.AsSpan(_plan.Length - _plan.Rows);
        return (all[row], Rank(all, row, all[row]));
    }

    /// <summary>The rank with another index, those of the others held; O(log subjects).</summary>
    private double HeldRank(int row, double score)
    {
        if (double.IsNaN(score)) return double.NaN;
        var (low, high) = (0, _ascending.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_ascending[middle] > score) high = middle;
            else low = middle + 1;
        }

        return 1 + _ascending.Length - low - (_index[row] > score ? 1 : 0);
    }

    /// <summary>1 and the number of others that stand above a score; NaN for no score.</summary>
    internal static double Rank(ReadOnlySpan<double> index, int row, double score)
    {
        if (double.IsNaN(score)) return double.NaN;
        var rank = 1;
        for (var r = 0; r < index.Length; r++) rank += r != row && index[r] > score ? 1 : 0;
        return rank;
    }
}
