using Pleiades.Scoring.Numerics;

namespace Pleiades.Scoring.Statistics;

/// <summary>What a column looks like.</summary>
public sealed record ColumnStatistics
{
    /// <summary>Number of subjects.</summary>
    public int Count { get; init; }

    /// <summary>Number of values that are there.</summary>
    public int Available { get; init; }

    /// <summary>Number of values that are there and not zero.</summary>
    public int NonZero { get; init; }

    /// <summary>Number of different values.</summary>
    public int Unique { get; init; }

    /// <summary>How often the most frequent value occurs.</summary>
    public int Same { get; init; }

    /// <summary>The smallest value; NaN when nothing is there.</summary>
    public double Min { get; init; }

    /// <summary>The greatest value.</summary>
    public double Max { get; init; }

    /// <summary>The mean.</summary>
    public double Mean { get; init; }

    /// <summary>The median.</summary>
    public double Median { get; init; }

    /// <summary>The sample standard deviation.</summary>
    public double StandardDeviation { get; init; }

    /// <summary>The skewness.</summary>
    public double Skewness { get; init; }

    /// <summary>The excess kurtosis.</summary>
    public double Kurtosis { get; init; }

    /// <summary>Share of subjects with a value; fraction 0..1, NaN without subjects.</summary>
    public double AvailableShare => (double)Available / Count;

    /// <summary>Share of values that are not zero; fraction 0..1, NaN when nothing is there.</summary>
    public double NonZeroShare => (double)NonZero / Available;

    /// <summary>Share of different values; fraction 0..1, NaN when nothing is there.</summary>
    public double UniqueShare => (double)Unique / Available;

    /// <summary>Share of the most frequent value; fraction 0..1, NaN when nothing is there.</summary>
    public double SameShare => (double)Same / Available;

    /// <summary>Describes a column.</summary>
    /// <param name="values">The values; NaN is missing.</param>
    public static ColumnStatistics Of(ReadOnlySpan<double> values)
    {
        var present = Sums.Present(values);
        var (min, max) = Sums.Range(present);
        Array.Sort(present);
        var (unique, same, nonZero, run) = (0, 0, 0, 0);
        for (var i = 0; i < present.Length; i++)
        {
            run = i > 0 && present[i].CompareTo(present[i - 1]) == 0 ? run + 1 : 1;
            unique += run == 1 ? 1 : 0;
            same = Math.Max(same, run);
            nonZero += Math.Abs(present[i]) > 0 ? 1 : 0;
        }

        return new ColumnStatistics
        {
            Count = values.Length,
            Available = present.Length,
            NonZero = nonZero,
            Unique = unique,
            Same = same,
            Min = min,
            Max = max,
            Mean = Moments.Mean(values),
            Median = Moments.Median(values),
            StandardDeviation = Moments.StandardDeviation(values),
            Skewness = Moments.Skewness(values),
            Kurtosis = Moments.Kurtosis(values),
        };
    }
}
