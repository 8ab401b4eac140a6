using Pleiades.Scoring.Statistics;

namespace Pleiades.Scoring.Treatment;

/// <summary>Skew and kurtosis against their thresholds.</summary>
/// <param name="Skewness">The skewness; NaN when undefined.</param>
/// <param name="Kurtosis">The excess kurtosis; NaN when undefined.</param>
/// <param name="Passes">Whether |skew| or kurtosis is below its threshold; null when undefined (constant, or fewer than four values).</param>
public readonly record struct ShapeCheck(double Skewness, double Kurtosis, bool? Passes)
{
    /// <summary>Checks values.</summary>
    /// <param name="values">The values; NaN is skipped.</param>
    /// <param name="recipe">The thresholds.</param>
    public static ShapeCheck Of(ReadOnlySpan<double> values, TreatRecipe recipe)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        var (skewness, kurtosis) = (Moments.Skewness(values), Moments.Kurtosis(values));
        bool? passes = double.IsNaN(skewness) || double.IsNaN(kurtosis)
            ? null
            : Math.Abs(skewness) < recipe.SkewThreshold || kurtosis < recipe.KurtosisThreshold;
        return new ShapeCheck(skewness, kurtosis, passes);
    }
}
