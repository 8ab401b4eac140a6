using System.Collections.Immutable;

namespace Pleiades.Scoring.Sensitivity;

/// <content>Indices from a sample of combinations.</content>
public sealed partial record SobolIndices
{
    /// <summary>Estimated indices from runs in the layout of <see cref="Design.Estimation"/>, whatever the design was.</summary>
    /// <param name="targets">Rows A, rows B, then one block of rows per factor: A with that factor from B. NaN is a run that failed.</param>
    /// <param name="rows">Number of rows in A.</param>
    /// <param name="factors">Number of factors.</param>
    /// <param name="estimator">Which first-order formula; one that needs no design.</param>
    /// <remarks>
    /// T = Σ (y_A − y_AB)² / (2 n V) (Jansen 1999); V is the sample variance of y_A and y_B. Missing (NaN): a row whose formula needs a
    /// failed run is left out of that formula, and n is the number of rows that remain. O(rows × factors).
    /// </remarks>
    /// <exception cref="ArgumentException">The number of targets is not rows · (factors + 2), or the formula needs the design.</exception>
    public static SobolIndices Estimate(ReadOnlySpan<double> targets, int rows, int factors, FirstOrderEstimator estimator)
    {
        if (targets.Length != rows * (factors + 2))
            throw new ArgumentException($"{targets.Length} targets for {rows} rows and {factors} factors.", nameof(targets));
        if (estimator == FirstOrderEstimator.ConditionalMeans)
            throw new ArgumentException("Means per alternative need the design.", nameof(estimator));
        return Estimate(targets, factors, estimator, Every(rows));
    }

    /// <summary>Estimated indices from the runs of a <see cref="Design.Estimation"/>.</summary>
    /// <param name="targets">The target of every run; NaN is a run that failed and is left out as in the other overload.</param>
    /// <param name="design">The design.</param>
    /// <param name="estimator">Which first-order formula.</param>
    /// <exception cref="ArgumentException">The design is not in that layout, or has another number of runs.</exception>
    public static SobolIndices Estimate(ReadOnlySpan<double> targets, Design design, FirstOrderEstimator estimator)
    {
        ArgumentNullException.ThrowIfNull(design);
        if (targets.Length != design.Runs || design.Runs % (design.Levels.Length + 2) != 0)
            throw new ArgumentException($"{targets.Length} targets for {design.Runs} runs of {design.Levels.Length} factors.", nameof(targets));
        return Estimate(targets, design, estimator, Every(design.Runs / (design.Levels.Length + 2)));
    }

    /// <summary>The same over chosen rows, which may repeat, as the bootstrap needs it.</summary>
    internal static SobolIndices Estimate(ReadOnlySpan<double> targets, Design design, FirstOrderEstimator estimator, ReadOnlySpan<int> chosen)
    {
        var factors = design.Levels.Length;
        if (estimator != FirstOrderEstimator.ConditionalMeans) return Estimate(targets, factors, estimator, chosen);
        var others = Estimate(targets, factors, FirstOrderEstimator.Jansen, chosen);
        var first = ImmutableArray.CreateBuilder<double>(factors);
        for (var f = 0; f < factors; f++) first.Add(double.IsNaN(others.First[f]) ? double.NaN : MeansPerAlternative(targets, design, f, chosen));
        return others with { First = first.MoveToImmutable() };
    }

    private static SobolIndices Estimate(ReadOnlySpan<double> targets, int factors, FirstOrderEstimator estimator, ReadOnlySpan<int> chosen)
    {
        var rows = targets.Length / (factors + 2);
        var (mean, squares, counted) = Spread(targets[..(2 * rows)], rows, chosen);
        var variance = counted > 1 ? squares / (counted - 1) : double.NaN;
        var (first, total) = (new double[factors], new double[factors]);
        var varies = Varies(mean, squares, counted);
        for (var f = 0; f < factors; f++)
        {
            var block = targets.Slice((f + 2) * rows, rows);
            first[f] = varies ? FirstOrder(targets, block, chosen, (estimator, variance)) : double.NaN;
            total[f] = varies ? HalfSquares(targets[..rows], block, chosen) / variance : double.NaN;
        }

        return new SobolIndices(mean, variance, [.. first], [.. total]) { Counted = counted };
    }

    private static int[] Every(int rows) => [.. Enumerable.Range(0, rows)];

    private static double MeansPerAlternative(ReadOnlySpan<double> targets, Design design, int factor, ReadOnlySpan<int> chosen)
    {
        var (levels, blocks) = (design.Levels[factor], design.Levels.Length + 2);
        var rows = targets.Length / blocks;
        var (sums, squares, counts) = (new double[levels], 0.0, new int[levels]);
        for (var block = 0; block < blocks; block++)
        {
            foreach (var row in chosen)
            {
                var run = (block * rows) + row;
                if (targets[run] is not (var y and not double.NaN)) continue;
                var level = design[run][factor];
                sums[level] += y;
                squares += y * y;
                counts[level]++;
            }
        }

        return Corrected(sums, counts, squares);
    }

    private static double Corrected(double[] sums, int[] counts, double squares)
    {
        var (sum, count, met, byLevel) = (0.0, 0, 0, 0.0);
        for (var level = 0; level < sums.Length; level++)
        {
            if (counts[level] == 0) continue;
            sum += sums[level];
            count += counts[level];
            byLevel += sums[level] * sums[level] / counts[level];
            met++;
        }

        var (between, within) = (byLevel - (sum * sum / count), squares - byLevel);
        return count > met ? (between - ((met - 1) * within / (count - met))) / (between + within) : double.NaN;
    }

    private static double FirstOrder(ReadOnlySpan<double> targets, ReadOnlySpan<double> mixed, ReadOnlySpan<int> chosen, (FirstOrderEstimator Kind, double Variance) by)
    {
        var own = targets[..mixed.Length];
        var other = targets.Slice(mixed.Length, mixed.Length);
        if (by.Kind == FirstOrderEstimator.Jansen) return 1 - (HalfSquares(other, mixed, chosen) / by.Variance);
        if (by.Kind == FirstOrderEstimator.Janon) return Correlation(other, mixed, chosen);
        var (sum, count) = (0.0, 0);
        foreach (var row in chosen)
        {
            var term = other[row] * (mixed[row] - own[row]);
            if (double.IsNaN(term)) continue;
            sum += term;
            count++;
        }

        return sum / count / by.Variance;
    }

    private static double HalfSquares(ReadOnlySpan<double> left, ReadOnlySpan<double> right, ReadOnlySpan<int> chosen)
    {
        var (sum, count) = (0.0, 0);
        foreach (var row in chosen)
        {
            var away = left[row] - right[row];
            if (double.IsNaN(away)) continue;
            sum += away * away;
            count++;
        }

        return sum / (2 * count);
    }

    private static double Correlation(ReadOnlySpan<double> left, ReadOnlySpan<double> right, ReadOnlySpan<int> chosen)
    {
        var (sum, count) = (0.0, 0);
        foreach (var row in chosen)
        {
            if (double.IsNaN(left[row] + right[row])) continue;
            sum += left[row] + right[row];
            count++;
        }

        var (mean, cross, squares) = (sum / (2 * count), 0.0, 0.0);
        foreach (var row in chosen)
        {
            var (a, b) = (left[row] - mean, right[row] - mean);
            if (double.IsNaN(a + b)) continue;
            cross += a * b;
            squares += ((a * a) + (b * b)) / 2;
        }

        return cross / squares;
    }

    private static (double Mean, double Squares, int Count) Spread(ReadOnlySpan<double> both, int rows, ReadOnlySpan<int> chosen)
    {
        var (sum, count) = (0.0, 0);
        for (var half = 0; half < 2; half++)
        {
            foreach (var row in chosen)
            {
                if (both[(half * rows) + row] is not (var y and not double.NaN)) continue;
                sum += y;
                count++;
            }
        }

        var (mean, squares) = (sum / count, 0.0);
        for (var half = 0; half < 2; half++)
        {
            foreach (var row in chosen)
            {
                if (both[(half * rows) + row] is not (var y and not double.NaN)) continue;
                squares += (y - mean) * (y - mean);
            }
        }

        return (mean, squares, count);
    }
}
