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
        return Of(PowerSums.Of(values), recipe);
    }

    /// <summary>Checks values cut to two ends, as winsorising leaves them.</summary>
    internal static ShapeCheck Of(ReadOnlySpan<double> values, (double Least, double Most) ends, TreatRecipe recipe) =>
        Of(PowerSums.Of(values, ends.Least, ends.Most), recipe);

    private static ShapeCheck Of(PowerSums sums, TreatRecipe recipe)
    {
        var (skewness, kurtosis) = (sums.Skewness, sums.Kurtosis);
        bool? passes = double.IsNaN(skewness) || double.IsNaN(kurtosis)
            ? null
            : Math.Abs(skewness) < recipe.SkewThreshold || kurtosis < recipe.KurtosisThreshold;
        return new ShapeCheck(skewness, kurtosis, passes);
    }
}
