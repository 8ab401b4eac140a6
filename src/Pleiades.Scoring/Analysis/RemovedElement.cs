using System.Collections.Immutable;

namespace Pleiades.Scoring.Analysis;

/// <summary>What removing an element does to the ranks.</summary>
/// <param name="Element">Code of the element.</param>
/// <param name="MeanShift">Mean of |rank − nominal rank| over the subjects that have both; NaN when none has.</param>
/// <param name="GreatestShift">The greatest of them.</param>
public sealed record RemovedElement(string Element, double MeanShift, double GreatestShift)
{
    /// <summary>The ranks without it, in the order of the subjects; 1 best, NaN for a subject without a score.</summary>
    public ImmutableArray<double> Ranks { get; init; } = [];
}
