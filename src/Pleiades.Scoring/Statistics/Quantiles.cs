using Pleiades.Scoring.Numerics;

namespace Pleiades.Scoring.Statistics;

/// <summary>Quantiles of the values that are there.</summary>
public static class Quantiles
{
    /// <summary>The quantile of a share: linear between the order statistics at (n − 1) · share.</summary>
    /// <param name="values">The values; NaN is skipped; allocates a copy to sort.</param>
    /// <param name="share">Share below the quantile; fraction 0..1.</param>
    /// <returns>NaN when nothing is there.</returns>
    /// <remarks>Source: Hyndman and Fan (1996), The American Statistician 50(4), type 7.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The share is no fraction.</exception>
    public static double Of(ReadOnlySpan<double> values, double share)
    {
        if (share is not (>= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(share), share, "Between 0 and 1 is expected.");
        var sorted = Sums.Present(values);
        Array.Sort(sorted);
        return OfSorted(sorted, share);
    }

    /// <summary>The same of values already in rising order, none of them missing.</summary>
    internal static double OfSorted(ReadOnlySpan<double> sorted, double share)
    {
        if (sorted.Length == 0) return double.NaN;
        var at = (sorted.Length - 1) * share;
        var below = (int)at;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((at - below) * (sorted[above] - sorted[below]));
    }
}
