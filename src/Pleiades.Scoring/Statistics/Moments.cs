using Pleiades.Scoring.Numerics;

namespace Pleiades.Scoring.Statistics;

/// <summary>Mean, spread, skewness and kurtosis of the values that are there.</summary>
/// <remarks>
/// Missing (NaN): skipped. Two passes: the mean first, then powers of the deviations from it, summed with their rounding errors, so that
/// the order of the values does not matter. O(n), allocates nothing.
/// </remarks>
public static class Moments
{
    /// <summary>The arithmetic mean, rounded once; NaN when nothing is there.</summary>
    /// <param name="values">The values.</param>
    public static double Mean(ReadOnlySpan<double> values) => Sums.Mean(values);

    /// <summary>The median; the mean of the middle two for an even number; NaN when nothing is there.</summary>
    /// <param name="values">The values; allocates a copy to sort.</param>
    public static double Median(ReadOnlySpan<double> values) => Sums.Median(values);

    /// <summary>The standard deviation of a sample (divided by n − 1); NaN below two values.</summary>
    /// <param name="values">The values.</param>
    public static double StandardDeviation(ReadOnlySpan<double> values) => PowerSums.Of(values).StandardDeviation;

    /// <summary>The skewness √n m₃ / m₂^1.5 · √(n(n−1)) / (n−2) with m_k the sum of k-th powers; NaN below three values or without spread.</summary>
    /// <param name="values">The values.</param>
    /// <remarks>Source: the adjusted Fisher-Pearson coefficient (Joanes and Gill 1998, G1), the SKEW of spreadsheets.</remarks>
    public static double Skewness(ReadOnlySpan<double> values) => PowerSums.Of(values).Skewness;

    /// <summary>The excess kurtosis ((n+1)(n m₄/m₂² − 3) + 6)(n−1) / ((n−2)(n−3)); NaN below four values or without spread.</summary>
    /// <param name="values">The values.</param>
    /// <remarks>Source: Joanes and Gill (1998), G2, the KURT of spreadsheets.</remarks>
    public static double Kurtosis(ReadOnlySpan<double> values) => PowerSums.Of(values).Kurtosis;
}
