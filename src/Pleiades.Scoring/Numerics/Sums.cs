namespace Pleiades.Scoring.Numerics;

/// <summary>Sums and means to the last place.</summary>
/// <remarks>
/// A running sum of two doubles carries about 106 bits, so that a mean does not depend on the order of the values: a group mean that
/// equals an observed value must equal it to the bit, or ranks move. Source: Knuth, The Art of Computer Programming 2, 4.2.2 (two-sum);
/// Dekker (1971), Numerische Mathematik 18.
/// </remarks>
internal static class Sums
{
    /// <summary>The mean of the values that are there, rounded once; NaN when none is.</summary>
    internal static double Mean(ReadOnlySpan<double> values)
    {
        var (high, low, count) = Total(values);
        if (count == 0) return double.NaN;
        var quotient = high / count;
        return quotient + ((Math.FusedMultiplyAdd(-quotient, count, high) + low) / count);
    }

    /// <summary>The sum of the values that are there in two parts, and their number.</summary>
    internal static (double High, double Low, int Count) Total(ReadOnlySpan<double> values)
    {
        var (high, low, count) = (0.0, 0.0, 0);
        foreach (var value in values)
        {
            if (double.IsNaN(value)) continue;
            count++;
            var sum = high + value;
            var part = sum - high;
            low += (high - (sum - part)) + (value - part);
            high = sum + low;
            low -= high - sum;
        }

        return (high, low, count);
    }

    /// <summary>The median of the values that are there; NaN when none is.</summary>
    internal static double Median(ReadOnlySpan<double> values)
    {
        var sorted = Present(values);
        if (sorted.Length == 0) return double.NaN;
        Array.Sort(sorted);
        var (lower, upper) = (sorted[(sorted.Length - 1) / 2], sorted[sorted.Length / 2]);
        return (lower + upper) / 2;
    }

    /// <summary>The values that are there, in their order.</summary>
    internal static double[] Present(ReadOnlySpan<double> values)
    {
        var count = 0;
        foreach (var value in values) count += double.IsNaN(value) ? 0 : 1;
        var present = new double[count];
        var at = 0;
        foreach (var value in values)
        {
            if (!double.IsNaN(value)) present[at++] = value;
        }

        return present;
    }

    /// <summary>Least and greatest of the values that are there; NaN when none is.</summary>
    internal static (double Min, double Max) Range(ReadOnlySpan<double> values)
    {
        var (min, max) = (double.NaN, double.NaN);
        foreach (var value in values)
        {
            if (!(value >= min)) min = double.IsNaN(value) ? min : value;
            if (!(value <= max)) max = double.IsNaN(value) ? max : value;
        }

        return (min, max);
    }
}
