using Pleiades.Scoring.Numerics;
using Pleiades.Scoring.Statistics;

namespace Pleiades.Scoring.Treatment;

/// <summary>The shift and the power of a Box-Cox transform.</summary>
/// <param name="Shift">What is added before the power is taken: 0 where every value is above 0, else 0.01 (max − min) − min.</param>
/// <param name="Lambda">The power.</param>
/// <remarks>
/// λ maximises the profile likelihood of a normal sample, −(n/2) ln Var(y) with y the transform of z over its geometric mean. Source: Box and
/// Cox (1964), An Analysis of Transformations, JRSS B 26. A grid of steps of 0.25 finds the highest place, golden sections narrow it.
/// </remarks>
public readonly record struct BoxCoxFit(double Shift, double Lambda)
{
    internal const double MostLambda = 5;
    private const double GridStep = 0.25;
    private const double Width = 1e-9;
    private const double Margin = 0.01;
    private const double SmallExponent = 1e-4;

    /// <summary>The likeliest power of a column.</summary>
    /// <param name="values">The values; NaN is skipped. O(n) per step, about 90 steps.</param>
    /// <returns>Shift and power; the power is NaN when the values have no spread.</returns>
    public static BoxCoxFit Of(ReadOnlySpan<double> values)
    {
        var shift = ShiftOf(values);
        var logs = new double[values.Length];
        for (var i = 0; i < logs.Length; i++) logs[i] = Math.Log(values[i] + shift);
        var sums = PowerSums.Of(logs);
        if (!(sums.Squares > 0)) return new BoxCoxFit(shift, double.NaN);
        for (var i = 0; i < logs.Length; i++) logs[i] -= sums.Mean;
        return new BoxCoxFit(shift, Likeliest(logs, new double[logs.Length]));
    }

    /// <summary>What is added to make every value positive.</summary>
    internal static double ShiftOf(ReadOnlySpan<double> values)
    {
        var (min, max) = Sums.Range(values);
        return min > 0 ? 0 : (Margin * (max - min)) - min;
    }

    /// <summary>The transform of a positive value.</summary>
    internal double Transformed(double value)
    {
        var z = value + Shift;
        return Math.Abs(Lambda) < 1e-12 ? Math.Log(z) : (Math.Pow(z, Lambda) - 1) / Lambda;
    }

    private static double Likeliest(double[] logs, double[] room)
    {
        var (best, least) = (0.0, double.PositiveInfinity);
        for (var lambda = -MostLambda; lambda <= MostLambda; lambda += GridStep)
        {
            if (Variance(logs, lambda, room) is not (var variance and >= 0) || !(variance < least)) continue;
            (best, least) = (lambda, variance);
        }

        var (low, high) = (Math.Max(best - GridStep, -MostLambda), Math.Min(best + GridStep, MostLambda));
        var golden = (Math.Sqrt(5) - 1) / 2;
        var (left, right) = (high - (golden * (high - low)), low + (golden * (high - low)));
        var (atLeft, atRight) = (Variance(logs, left, room), Variance(logs, right, room));
        while (high - low > Width)
        {
            if (atLeft < atRight)
            {
                (high, right, atRight) = (right, left, atLeft);
                atLeft = Variance(logs, left = high - (golden * (high - low)), room);
            }
            else
            {
                (low, left, atLeft) = (left, right, atRight);
                atRight = Variance(logs, right = low + (golden * (high - low)), room);
            }
        }

        return (low + high) / 2;
    }

    /// <summary>The spread of (u^λ − 1) / λ for u = exp(log), by its series where λ · log is small.</summary>
    private static double Variance(double[] logs, double lambda, double[] room)
    {
        for (var i = 0; i < logs.Length; i++)
        {
            var (log, exponent) = (logs[i], lambda * logs[i]);
            room[i] = Math.Abs(exponent) < SmallExponent
                ? log * (1 + (exponent / 2 * (1 + (exponent / 3 * (1 + (exponent / 4))))))
                : (Math.Exp(exponent) - 1) / lambda;
        }

        return PowerSums.Of(room).Squares;
    }
}
