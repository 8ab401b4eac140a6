namespace Pleiades.Scoring.Sensitivity;

/// <summary>The choices behind a sensitivity analysis.</summary>
public sealed record SensitivityRecipe
{
    /// <summary>Everything enumerated up to 20,000 combinations, else about 20,000 runs.</summary>
    public static SensitivityRecipe Default { get; } = new();

    /// <summary>Most combinations that are all computed, so that the indices are exact; ≥ 0. Default: 20,000.</summary>
    public long ExactLimit { get; init; } = 20_000;

    /// <summary>Runs of an estimate, rounded down to whole rows; ≥ 2 · (factors + 2). Default: 20,000.</summary>
    public int Runs { get; init; } = 20_000;

    /// <summary>Seed of the lattice and the bootstrap. Default: 1.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How first orders are estimated. Default: means per alternative.</summary>
    public FirstOrderEstimator Estimator { get; init; }

    /// <summary>Resamples of the bootstrap; ≥ 1. Default: 500.</summary>
    public int Resamples { get; init; } = 500;

    /// <summary>Share of resamples inside the bootstrap interval; fraction above 0 and below 1. Default: 0.95.</summary>
    public double Confidence { get; init; } = 0.95;

    /// <summary>Checks the choices.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A choice lies outside its range.</exception>
    public void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ExactLimit);
        ArgumentOutOfRangeException.ThrowIfLessThan(Runs, 6);
        ArgumentOutOfRangeException.ThrowIfLessThan(Resamples, 1);
        if (!Enum.IsDefined(Estimator)) throw new ArgumentOutOfRangeException(nameof(Estimator), Estimator, "One of the estimators is expected.");
        if (Confidence is not (> 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(Confidence), Confidence, "Between 0 and 1 is expected.");
    }
}
