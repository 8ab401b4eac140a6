namespace Pleiades.Scoring.Treatment;

/// <summary>The choices behind outlier treatment.</summary>
public sealed record TreatRecipe
{
    /// <summary>At most five points, skew 2, kurtosis 3.5, then the shifted logarithm of the original values.</summary>
    public static TreatRecipe Default { get; } = new();

    /// <summary>Winsorising goes on while fewer points than this are changed; ≥ 0. Default: 5. Ties change together, so more may be changed.</summary>
    public int MaxWinsorised { get; init; } = 5;

    /// <summary>An indicator passes when its absolute skew is below this. Default: 2.</summary>
    public double SkewThreshold { get; init; } = 2;

    /// <summary>An indicator passes when its excess kurtosis is below this. Default: 3.5.</summary>
    public double KurtosisThreshold { get; init; } = 3.5;

    /// <summary>What is done when winsorising is not enough. Default: the shifted logarithm.</summary>
    public Transform Transform { get; init; } = Transform.LogShifted;

    /// <summary>What the transform works on. Default: the original values.</summary>
    public TreatmentBase AppliesTo { get; init; }

    /// <summary>Checks the choices.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A choice lies outside its range.</exception>
    public void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(MaxWinsorised);
        if (!(SkewThreshold >= 0)) throw new ArgumentOutOfRangeException(nameof(SkewThreshold), SkewThreshold, "At least 0 is expected.");
        if (double.IsNaN(KurtosisThreshold)) throw new ArgumentOutOfRangeException(nameof(KurtosisThreshold), KurtosisThreshold, "A number is expected.");
    }
}
