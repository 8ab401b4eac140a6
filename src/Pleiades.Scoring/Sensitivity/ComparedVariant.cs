using System.Collections.Immutable;

namespace Pleiades.Scoring.Sensitivity;

/// <summary>Scores and ranks under one set of choices, held against those of the first.</summary>
/// <param name="Name">Name of the variant.</param>
/// <param name="Scores">One per unit, NaN where there is none.</param>
/// <param name="Ranks">One per unit, 1 best, ties sharing the smallest; NaN where there is none.</param>
public sealed record ComparedVariant(string Name, ImmutableArray<double> Scores, ImmutableArray<double> Ranks)
{
    /// <summary>Rank less the rank of the first variant, one per unit: positive is further down; NaN where one is missing.</summary>
    public ImmutableArray<double> Shifts { get; init; } = [];

    /// <summary>Mean of the absolute shifts; NaN when there is none.</summary>
    public double MeanShift { get; init; }

    /// <summary>Greatest absolute shift; NaN when there is none.</summary>
    public double GreatestShift { get; init; }

    /// <summary>Spearman's correlation of the scores with those of the first; NaN without spread.</summary>
    public double Spearman { get; init; }

    /// <summary>Kendall's tau-b of the scores with those of the first; NaN without spread.</summary>
    public double Kendall { get; init; }

    /// <summary>Why nothing was scored; null when something was.</summary>
    public string? Failure { get; init; }
}
