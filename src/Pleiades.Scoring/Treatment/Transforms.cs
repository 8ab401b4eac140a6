using Pleiades.Scoring.Numerics;
using Pleiades.Scoring.Statistics;

namespace Pleiades.Scoring.Treatment;

/// <summary>Writes transformed values.</summary>
/// <remarks>
/// Shape: <c>destination</c> has the length and order of <c>values</c> and may be the same memory. Missing (NaN): stays missing.
/// Where a logarithm has no argument (no spread), everything becomes NaN and false is returned.
/// </remarks>
public static class Transforms
{
    private const double Margin = 0.01;

    /// <summary>Applies a transform.</summary>
    /// <param name="values">The values.</param>
    /// <param name="transform">Which.</param>
    /// <param name="destination">Receives the transformed values.</param>
    /// <returns>Whether the transform is defined for these values.</returns>
    public static bool Apply(ReadOnlySpan<double> values, Transform transform, Span<double> destination)
    {
        var (min, max) = Sums.Range(values);
        var margin = Margin * (max - min);
        var upper = transform == Transform.LogEitherTail && !IsRightTailed(values);
        var defined = transform is Transform.None or Transform.LogPlusOne
            || (max > min && (transform != Transform.LogEitherTail || !double.IsNaN(Moments.Skewness(values))));
        for (var i = 0; i < values.Length; i++)
        {
            destination[i] = !defined ? double.NaN
                : transform == Transform.None ? values[i]
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
        for (var i = 0; i < values.Length; i++)
        {
            var shifted = values[i] - min + 1;
            destination[i] = Math.Abs(lambda) < 1e-12 ? Math.Log(shifted) : (Math.Pow(shifted, lambda) - 1) / lambda;
        }
    }

    /// <summary>Whether the tail lies to the right, so that <see cref="Transform.LogEitherTail"/> works on the lower end.</summary>
    internal static bool IsRightTailed(ReadOnlySpan<double> values) => Moments.Skewness(values) > 0;
}
