using System.Collections.Immutable;

namespace Pleiades.Scoring.Sensitivity;

/// <summary>First- and total-order Sobol indices.</summary>
/// <param name="Mean">Mean of the target over the runs that count.</param>
/// <param name="Variance">Its variance over them; population variance where every combination is known, sample variance where it is estimated.</param>
/// <param name="First">First-order index of each factor; NaN where the variance is zero.</param>
/// <param name="Total">Total-order index of each factor; NaN where the variance is zero.</param>
/// <remarks>Source: Saltelli et al. (2008), Global Sensitivity Analysis: The Primer, ch. 4; Homma and Saltelli (1996) for the total order.</remarks>
public sealed partial record SobolIndices(double Mean, double Variance, ImmutableArray<double> First, ImmutableArray<double> Total)
{
    /// <summary>Number of runs that count.</summary>
    public int Counted { get; init; }

    /// <summary>Exact indices from a full factorial.</summary>
    /// <param name="targets">The target of every combination, the last factor changing fastest; NaN is a run that failed.</param>
    /// <param name="levels">Number of alternatives of each factor.</param>
    /// <remarks>
    /// S = Var(E[y | i]) / Var(y), T = E[Var(y | all but i)] / Var(y), population variances over equally likely combinations. Missing (NaN): left out, and each
    /// conditional mean and variance carries the number of runs that remain in it as its weight: the indices are those of the runs that
    /// succeeded. O(runs × factors).
    /// </remarks>
    /// <exception cref="ArgumentException">The number of targets is not the number of combinations.</exception>
    public static SobolIndices Exact(ReadOnlySpan<double> targets, ReadOnlySpan<int> levels)
    {
        var runs = 1;
        foreach (var level in levels) runs = checked(runs * level);
        if (targets.Length != runs) throw new ArgumentException($"{targets.Length} targets for {runs} combinations.", nameof(targets));
        var (mean, squares, counted) = Spread(targets, 0, 1, runs);
        var (first, total) = (new double[levels.Length], new double[levels.Length]);
        var varies = Varies(mean, squares, counted);
        for (var (i, stride) = (levels.Length - 1, 1); i >= 0; stride *= levels[i], i--)
        {
            first[i] = varies ? Between(targets, stride, levels[i], mean) / squares : double.NaN;
            total[i] = varies ? Within(targets, stride, levels[i]) / squares : double.NaN;
        }

        return new SobolIndices(mean, counted > 0 ? squares / counted : double.NaN, [.. first], [.. total]) { Counted = counted };
    }

    /// <summary>Whether squared deviations are more than rounding leaves.</summary>
    internal static bool Varies(double mean, double squares, int counted) => squares > counted * mean * mean * 1e-28 && squares > 0;

    private static (double Mean, double Squares, int Count) Spread(ReadOnlySpan<double> targets, int start, int stride, int length)
    {
        var (sum, count) = (0.0, 0);
        for (var k = 0; k < length; k++)
        {
            if (targets[start + (k * stride)] is not (var y and not double.NaN)) continue;
            sum += y;
            count++;
        }

        var (mean, squares) = (sum / count, 0.0);
        for (var k = 0; k < length; k++)
        {
            if (targets[start + (k * stride)] is not (var y and not double.NaN)) continue;
            squares += (y - mean) * (y - mean);
        }

        return (mean, squares, count);
    }

    private static double Between(ReadOnlySpan<double> targets, int stride, int levels, double mean)
    {
        var (sums, counts) = (new double[levels], new int[levels]);
        for (var run = 0; run < targets.Length; run++)
        {
            if (double.IsNaN(targets[run])) continue;
            var level = run / stride % levels;
            sums[level] += targets[run];
            counts[level]++;
        }

        var squares = 0.0;
        for (var level = 0; level < levels; level++)
        {
            if (counts[level] == 0) continue;
            var away = (sums[level] / counts[level]) - mean;
            squares += counts[level] * away * away;
        }

        return squares;
    }

    private static double Within(ReadOnlySpan<double> targets, int stride, int levels)
    {
        var squares = 0.0;
        for (var run = 0; run < targets.Length; run++)
        {
            if (run / stride % levels == 0) squares += Spread(targets, run, stride, levels).Squares;
        }

        return squares;
    }
}
