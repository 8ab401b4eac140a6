using Pleiades.Scoring.Numerics;

namespace Pleiades.Scoring.Trends;

/// <summary>How fast one series moves.</summary>
/// <remarks>Shape: times ascend and go with the values. Missing (NaN): the point is skipped. Nothing there: NaN. O(n).</remarks>
public static class Trend
{
    /// <summary>The compound growth rate per unit of time (last / first)^(1 / span) − 1; fraction. 0 when first and last are equal.</summary>
    /// <param name="times">The points in time.</param>
    /// <param name="values">The values; a change of sign or a zero start gives NaN.</param>
    public static double CompoundGrowth(ReadOnlySpan<double> times, ReadOnlySpan<double> values)
    {
        var (t, x) = Present(times, values);
        if (x.Length == 0) return double.NaN;
        var quotient = x[^1] / x[0];
        if (x[^1].Equals(x[0])) return 0;
        return x.Length > 1 && quotient > 0 && double.IsFinite(quotient) ? Math.Pow(quotient, 1 / (t[^1] - t[0])) - 1 : double.NaN;
    }

    /// <summary>
    /// The change per unit of time in per cent of the start: with fewer than three points of the first value, otherwise the slope of the
    /// least-squares line in per cent of its value at the first point.
    /// </summary>
    /// <param name="times">The points in time.</param>
    /// <param name="values">The values.</param>
    public static double PercentChange(ReadOnlySpan<double> times, ReadOnlySpan<double> values)
    {
        var (t, x) = Present(times, values);
        if (x.Length < 2) return double.NaN;
        if (x.Length < 3) return Finite(100 * (x[1] - x[0]) / x[0] / (t[1] - t[0]));
        var (middle, mean) = (Sums.Mean(t), Sums.Mean(x));
        var (cross, square) = (0.0, 0.0);
        for (var i = 0; i < x.Length; i++)
        {
            cross += (t[i] - middle) * (x[i] - mean);
            square += (t[i] - middle) * (t[i] - middle);
        }

        var slope = cross / square;
        return Finite(100 * slope / (mean + (slope * (t[0] - middle))));
    }

    private static double Finite(double value) => double.IsFinite(value) ? value : double.NaN;

    private static (double[] Times, double[] Values) Present(ReadOnlySpan<double> times, ReadOnlySpan<double> values)
    {
        if (times.Length != values.Length) throw new ArgumentException($"{times.Length} times for {values.Length} values.", nameof(times));
        var there = new List<int>(values.Length);
        for (var i = 0; i < values.Length; i++)
        {
            if (!double.IsNaN(values[i])) there.Add(i);
        }

        var (t, x) = (new double[there.Count], new double[there.Count]);
        for (var i = 0; i < x.Length; i++) (t[i], x[i]) = (times[there[i]], values[there[i]]);
        return (t, x);
    }
}
