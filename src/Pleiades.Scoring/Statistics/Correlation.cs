using Pleiades.Scoring.Ranking;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Statistics;

/// <summary>Correlations over the subjects that have both values.</summary>
/// <remarks>Missing (NaN): the pair is skipped. Fewer than two pairs, or no spread on one side, gives NaN.</remarks>
public static class Correlation
{
    /// <summary>The correlation of two columns.</summary>
    /// <param name="left">One column.</param>
    /// <param name="right">The other; same length and order.</param>
    /// <param name="kind">Which.</param>
    /// <remarks>O(n), ranks and Kendall O(n log n).</remarks>
    public static double Of(ReadOnlySpan<double> left, ReadOnlySpan<double> right, CorrelationKind kind)
    {
        var (x, y) = Complete(left, right);
        if (kind == CorrelationKind.Kendall) return KendallTau.B(x, y);
        if (kind == CorrelationKind.Spearman)
        {
            Ranks.Ascending(x, TieRule.Average, x);
            Ranks.Ascending(y, TieRule.Average, y);
        }

        var (sxx, sxy, syy) = Products(x, y);
        return sxx > 0 && syy > 0 ? Math.Clamp(sxy / (Math.Sqrt(sxx) * Math.Sqrt(syy)), -1, 1) : double.NaN;
    }

    /// <summary>The sample covariance of two columns (n − 1).</summary>
    /// <param name="left">One column.</param>
    /// <param name="right">The other; same length and order.</param>
    public static double Covariance(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        var (x, y) = Complete(left, right);
        return x.Length < 2 ? double.NaN : Products(x, y).Cross / (x.Length - 1);
    }

    /// <summary>The correlations of all columns of a table, row-major: i and j at <c>i × columns + j</c>.</summary>
    /// <param name="table">The columns.</param>
    /// <param name="kind">Which.</param>
    public static double[] Matrix(ScoreTable table, CorrelationKind kind)
    {
        ArgumentNullException.ThrowIfNull(table);
        var n = table.Columns.Length;
        var matrix = new double[n * n];
        for (var i = 0; i < n; i++)
        {
            for (var j = i; j < n; j++) matrix[(i * n) + j] = matrix[(j * n) + i] = Of(table.Column(i), table.Column(j), kind);
        }

        return matrix;
    }

    /// <summary>The two-sided p-value of a Pearson correlation by the t test with n − 2 degrees of freedom; NaN below three pairs.</summary>
    /// <param name="left">One column.</param>
    /// <param name="right">The other; same length and order.</param>
    public static double PValue(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        var freedom = Complete(left, right).X.Length - 2;
        var r = Of(left, right, CorrelationKind.Pearson);
        if (freedom < 1 || double.IsNaN(r)) return double.NaN;
        var rest = (1 - r) * (1 + r);
        return StudentT.TwoSided(r * r * freedom, rest, freedom);
    }

    private static (double[] X, double[] Y) Complete(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        if (left.Length != right.Length) throw new ArgumentException($"{right.Length} values against {left.Length}.", nameof(right));
        var (x, y) = (new List<double>(left.Length), new List<double>(left.Length));
        for (var i = 0; i < left.Length; i++)
        {
            if (double.IsNaN(left[i]) || double.IsNaN(right[i])) continue;
            x.Add(left[i]);
            y.Add(right[i]);
        }

        return ([.. x], [.. y]);
    }

    private static (double Left, double Cross, double Right) Products(double[] x, double[] y)
    {
        var (mx, my) = (Moments.Mean(x), Moments.Mean(y));
        var (sxx, sxy, syy) = (0.0, 0.0, 0.0);
        for (var i = 0; i < x.Length; i++)
        {
            var (dx, dy) = (x[i] - mx, y[i] - my);
            sxx += dx * dx;
            sxy += dx * dy;
            syy += dy * dy;
        }

        return (sxx, sxy, syy);
    }
}
