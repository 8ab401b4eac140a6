using System.Collections.Immutable;
using Pleiades.Scoring.Numerics;
using Pleiades.Scoring.Statistics;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Weighting;

/// <summary>Principal components of the correlation matrix of some columns.</summary>
/// <param name="Eigenvalues">In falling order, one per column that has spread.</param>
/// <param name="Loadings">Loadings of the first component, one per column asked for, unit length, sum ≥ 0; NaN for a column without spread.</param>
/// <param name="Subjects">Number of subjects used: those with every value.</param>
public sealed record PrincipalComponents(ImmutableArray<double> Eigenvalues, ImmutableArray<double> Loadings, int Subjects)
{
    /// <summary>Columns that were left out and why; the place is the column.</summary>
    public ImmutableArray<Issue> Dropped { get; init; } = [];

    /// <summary>Computes the components.</summary>
    /// <param name="table">The data.</param>
    /// <param name="columns">Positions of the columns.</param>
    /// <remarks>
    /// Missing (NaN): a subject with a gap in any of the columns is left out; a column that is missing or constant throughout is left
    /// out itself and the rest go on. The sign of the first component is chosen so that its loadings do not sum below zero.
    /// </remarks>
    public static PrincipalComponents Of(ScoreTable table, ReadOnlySpan<int> columns)
    {
        ArgumentNullException.ThrowIfNull(table);
        var (all, used) = (columns.ToArray(), new List<int>());
        foreach (var column in all)
        {
            if (Moments.StandardDeviation(table.Column(column)) > 0) used.Add(column);
        }

        var keep = new bool[table.Rows];
        for (var r = 0; r < keep.Length; r++) keep[r] = used.TrueForAll(c => !double.IsNaN(table[r, c]));
        var complete = table.Where(keep);
        used.RemoveAll(c => !(Moments.StandardDeviation(complete.Column(c)) > 0));
        var n = used.Count;
        var loadings = all.Select(_ => double.NaN).ToArray();
        var dropped = all.Where(c => !used.Contains(c)).Select(c => Dropping(table, c)).ToImmutableArray();
        if (n == 0) return new PrincipalComponents([], [.. loadings], complete.Rows) { Dropped = dropped };
        var matrix = new double[n * n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
                matrix[(i * n) + j] = i == j ? 1 : Correlation.Of(complete.Column(used[i]), complete.Column(used[j]), CorrelationKind.Pearson);
        }

        var (values, vectors) = SymmetricEigen.Of(matrix, n);
        var sign = vectors[0].Sum() < 0 ? -1 : 1;
        for (var i = 0; i < n; i++) loadings[Array.IndexOf(all, used[i])] = sign * vectors[0][i];
        return new PrincipalComponents([.. values], [.. loadings], complete.Rows) { Dropped = dropped };
    }

    private static Issue Dropping(ScoreTable table, int column)
    {
        var there = table.Rows - Sums.Missing(table.Column(column));
        return new Issue(
            "component",
            there < 2 ? $"{there} values are there"
            : Moments.StandardDeviation(table.Column(column)) > 0 ? "all values are equal among the subjects that have every value"
            : "all values are equal",
            table.Columns[column]);
    }
}
