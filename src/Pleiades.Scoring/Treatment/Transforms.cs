using Pleiades.Scoring.Numerics;
using Pleiades.Scoring.Statistics;

namespace Pleiades.Scoring.Treatment;

/// <summary>Writes transformed values.</summary>
/// <remarks>
/// Shape: <c>destination</c> has the length and order of <c>values</c> and may be the same memory. Missing (NaN): stays missing.
/// Where a logarithm has no argument (no spread, or a value that is not above 0), everything becomes NaN and false is returned.
/// </remarks>
public static class Transforms
{
    private const double Margin = 0.01;

    /// <summary>Applies a transform.</summary>
    /// <param name="values">The values.</param>
    /// <param name="transform">Which; <see cref="Transform.BoxCox"/> takes the likeliest power.</param>
    /// <param name="destination">Receives the transformed values.</param>
    /// <returns>Whether the transform is defined for these values.</returns>
    public static bool Apply(ReadOnlySpan<double> values, Transform transform, Span<double> destination)
    {
        if (transform == Transform.BoxCox) return BoxCox(values, BoxCoxFit.Of(values), destination);
        var (min, max) = Sums.Range(values);
        var margin = Margin * (max - min);
        var skewness = transform == Transform.LogEitherTail ? Moments.Skewness(values) : double.NaN;
        var upper = transform == Transform.LogEitherTail && !(skewness > 0);
        var defined = transform switch
        {
            Transform.None or Transform.LogPlusOne => true,
            Transform.Log => min > 0,
            Transform.LogEitherTail => max > min && !double.IsNaN(skewness),
            _ => max > min,
        };
        for (var i = 0; i < values.Length; i++)
        {
            destination[i] = !defined ? double.NaN
                : transform == Transform.None ? values[i]
                : transform == Transform.Log ? Math.Log(values[i])
                : transform == Transform.LogPlusOne ? Math.Log(values[i] - min + 1)
                : upper ? -Math.Log(max + margin - values[i])
                : Math.Log(values[i] - min + margin);
        }

        return defined;
    }

    /// <summary>Writes the Box-Cox transform of x − min + 1: (z^λ − 1) / λ, or ln z for λ = 0.</summary>
    /// <param name="values">The values.</param>
    /// <param name="lambda">The power; |λ| below 1e-12 counts as 0.</param>
    /// <param name="destination">Receives the transformed values.</param>
    public static void BoxCox(ReadOnlySpan<double> values, double lambda, Span<double> destination)
    {
        var (min, _) = Sums.Range(values);
        BoxCox(values, new BoxCoxFit(1 - min, lambda), destination);
    }

    /// <summary>Writes the Box-Cox transform of x + shift: (z^λ − 1) / λ, or ln z for λ = 0.</summary>
    /// <param name="values">The values.</param>
    /// <param name="fit">Shift and power; |λ| below 1e-12 counts as 0.</param>
    /// <param name="destination">Receives the transformed values.</param>
    /// <returns>Whether every shifted value is above 0 and the power is a number.</returns>
    public static bool BoxCox(ReadOnlySpan<double> values, BoxCoxFit fit, Span<double> destination)
    {
        var (min, max) = Sums.Range(values);
        var defined = double.IsFinite(fit.Lambda) && min + fit.Shift > 0 && double.IsFinite(fit.Transformed(max)) && double.IsFinite(fit.Transformed(min));
        for (var i = 0; i < values.Length; i++) destination[i] = defined ? fit.Transformed(values[i]) : double.NaN;
        return defined;
    }

    /// <summary>Whether the tail lies to the right, so that <see cref="Transform.LogEitherTail"/> works on the lower end.</summary>
    internal static bool IsRightTailed(ReadOnlySpan<double> values) => Moments.Skewness(values) > 0;
}
