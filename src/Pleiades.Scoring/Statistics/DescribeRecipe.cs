namespace Pleiades.Scoring.Statistics;

/// <summary>From where on a column is flagged.</summary>
public sealed record DescribeRecipe
{
    /// <summary>The thresholds of the reference where it has any.</summary>
    public static DescribeRecipe Default { get; } = new();

    /// <summary>Smallest share of subjects with a value; fraction 0..1. Default: 2/3.</summary>
    public double MinAvailable { get; init; } = 2.0 / 3.0;

    /// <summary>Smallest share of values that are not zero; fraction 0..1. Default: 0.5.</summary>
    public double MinNonZero { get; init; } = 0.5;

    /// <summary>Smallest share of different values; fraction 0..1. Default: 0.5.</summary>
    public double MinUnique { get; init; } = 0.5;

    /// <summary>Greatest share of the most frequent value; fraction 0..1. Default: 0.5.</summary>
    public double MaxSame { get; init; } = 0.5;

    /// <summary>Absolute skew beyond which, together with the kurtosis, a column is skewed. Default: 2.</summary>
    public double SkewThreshold { get; init; } = 2;

    /// <summary>Excess kurtosis beyond which, together with the skew, a column is skewed. Default: 3.5.</summary>
    public double KurtosisThreshold { get; init; } = 3.5;

    /// <summary>How many interquartile ranges a value lies outside the quartiles to be an outlier (Tukey 1977). Default: 3, "far out".</summary>
    public double Fence { get; init; } = 3;

    /// <summary>Standard deviation as a share of the greatest absolute value below which a column is nearly constant; fraction. Default: 1e-3.</summary>
    public double MinSpread { get; init; } = 1e-3;

    /// <summary>Checks the thresholds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One lies outside its range.</exception>
    public void Validate()
    {
        foreach (var (name, share) in (ReadOnlySpan<(string, double)>)
            [(nameof(MinAvailable), MinAvailable), (nameof(MinNonZero), MinNonZero), (nameof(MinUnique), MinUnique), (nameof(MaxSame), MaxSame), (nameof(MinSpread), MinSpread)])
        {
            if (share is not (>= 0 and <= 1)) throw new ArgumentOutOfRangeException(name, share, "Between 0 and 1 is expected.");
        }

        if (!(SkewThreshold >= 0)) throw new ArgumentOutOfRangeException(nameof(SkewThreshold), SkewThreshold, "At least 0 is expected.");
        if (double.IsNaN(KurtosisThreshold)) throw new ArgumentOutOfRangeException(nameof(KurtosisThreshold), KurtosisThreshold, "A number is expected.");
        if (!(Fence > 0)) throw new ArgumentOutOfRangeException(nameof(Fence), Fence, "A number above 0 is expected.");
    }
}
