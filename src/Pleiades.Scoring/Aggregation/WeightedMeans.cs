namespace Pleiades.Scoring.Aggregation;

/// <summary>Weighted means of one subject's values.</summary>
/// <remarks>Missing (NaN): skipped, the weights of the rest counting as the whole. Nothing there, or no weight: NaN. O(n).</remarks>
public static class WeightedMeans
{
    /// <summary>Σ w x / Σ w.</summary>
    /// <param name="values">The values.</param>
    /// <param name="weights">Their weights, ≥ 0; same length.</param>
    public static double Arithmetic(ReadOnlySpan<double> values, ReadOnlySpan<double> weights) => Mean(values, weights, AggregateMethod.Arithmetic, 1);

    /// <summary>exp(Σ w ln x / Σ w); NaN when a value is not above 0.</summary>
    /// <param name="values">The values.</param>
    /// <param name="weights">Their weights, ≥ 0; same length.</param>
    public static double Geometric(ReadOnlySpan<double> values, ReadOnlySpan<double> weights) => Mean(values, weights, AggregateMethod.Geometric, 0);

    /// <summary>Σ w / Σ (w / x); NaN when a value is not above 0.</summary>
    /// <param name="values">The values.</param>
    /// <param name="weights">Their weights, ≥ 0; same length.</param>
    public static double Harmonic(ReadOnlySpan<double> values, ReadOnlySpan<double> weights) => Mean(values, weights, AggregateMethod.Harmonic, -1);

    /// <summary>(Σ w x^p / Σ w)^(1/p); NaN when a value is below 0, or not above 0 for p ≤ 0.</summary>
    /// <param name="values">The values.</param>
    /// <param name="weights">Their weights, ≥ 0; same length.</param>
    /// <param name="power">p; 0 is the geometric mean.</param>
    public static double Power(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, double power) => Mean(values, weights, AggregateMethod.Power, power);

    /// <summary>Whether a method is one of these means.</summary>
    internal static bool Covers(AggregateMethod method) => method is AggregateMethod.Arithmetic or AggregateMethod.Geometric or AggregateMethod.Harmonic or AggregateMethod.Power;

    /// <summary>What is summed up for one value; NaN when the mean does not admit it.</summary>
    internal static double Term(double value, AggregateMethod method, double power) => method switch
    {
        AggregateMethod.Arithmetic => value,
        AggregateMethod.Geometric => value > 0 ? Math.Log(value) : double.NaN,
        AggregateMethod.Harmonic => value > 0 ? 1 / value : double.NaN,
        _ when IsZero(power) => value > 0 ? Math.Log(value) : double.NaN,
        _ => value > 0 || (value >= 0 && power > 0) ? Math.Pow(value, power) : double.NaN,
    };

    /// <summary>The mean from the mean of the terms.</summary>
    internal static double Inverse(double mean, AggregateMethod method, double power) => method switch
    {
        AggregateMethod.Arithmetic => mean,
        AggregateMethod.Geometric => Math.Exp(mean),
        AggregateMethod.Harmonic => 1 / mean,
        _ when IsZero(power) => Math.Exp(mean),
        _ => Math.Pow(mean, 1 / power),
    };

    private static bool IsZero(double power) => !(Math.Abs(power) > 0);

    private static double Mean(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, AggregateMethod method, double power)
    {
        if (values.Length != weights.Length) throw new ArgumentException($"{weights.Length} weights for {values.Length} values.", nameof(weights));
        var (sum, total) = (0.0, 0.0);
        for (var i = 0; i < values.Length; i++)
        {
            if (double.IsNaN(values[i])) continue;
            sum += weights[i] * Term(values[i], method, power);
            total += weights[i];
        }

        return total > 0 ? Inverse(sum / total, method, power) : double.NaN;
    }
}
