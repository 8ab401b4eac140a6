namespace Pleiades.Scoring.Sensitivity;

/// <summary>What the rank of a unit depends on most, as data from which a sentence can be made.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Factor">The factor; null when nothing decides.</param>
/// <param name="First">What it decides on its own; fraction of the variance of the rank.</param>
/// <param name="Total">What it decides alone or together with others; fraction.</param>
public sealed record DecidingFactor(SubjectId Unit, string? Factor, double First, double Total)
{
    /// <summary>Why nothing decides: <c>no_run</c> (the unit is never ranked) or <c>no_variance</c> (its rank never moves); null when something does.</summary>
    public string? Reason { get; init; }

    /// <summary>Nominal rank; NaN when it has none.</summary>
    public double Nominal { get; init; }

    /// <summary>Best rank over the runs; NaN when it has none.</summary>
    public double Best { get; init; }

    /// <summary>Worst rank over the runs; NaN when it has none.</summary>
    public double Worst { get; init; }
}
