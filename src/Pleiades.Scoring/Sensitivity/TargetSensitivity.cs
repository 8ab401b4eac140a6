using System.Collections.Immutable;

namespace Pleiades.Scoring.Sensitivity;

/// <summary>Which factor accounts for how much of the variation of one target.</summary>
public sealed record TargetSensitivity
{
    /// <summary>The target.</summary>
    public required Target Target { get; init; }

    /// <summary>Where the indices come from.</summary>
    public IndexMethod Method { get; init; }

    /// <summary>Mean of the target over the runs that count.</summary>
    public double Mean { get; init; }

    /// <summary>Variance of the target over the runs that count.</summary>
    public double Variance { get; init; }

    /// <summary>One per factor, in the order of the plan.</summary>
    public required ImmutableArray<FactorShare> Shares { get; init; }

    /// <summary>The runs in which the target is missing, by the names of their alternatives.</summary>
    public ImmutableArray<FailedRun> Failures { get; init; } = [];

    /// <summary>Why there are no indices: <c>no_run</c> (all failed) or <c>no_variance</c> (the target never moves); null when there are.</summary>
    public string? Reason { get; init; }

    /// <summary>The factor with the greatest total order, the first of equals; null when there are no indices.</summary>
    public FactorShare? Decides { get; init; }
}
