using System.Collections.Immutable;

namespace Pleiades.Catalog;

/// <summary>What supplies the value of a framework's indicator: an indicator of the vocabulary, or a ratio of two.</summary>
/// <param name="Indicator">The indicator; of a ratio, the numerator.</param>
/// <param name="Over">The denominator of a ratio (same subject, same period); null for a plain indicator.</param>
/// <param name="Times">Factor of the ratio, as 100 for per cent; 1 for a plain indicator.</param>
public sealed record FrameworkSource(IndicatorId Indicator, IndicatorId? Over = null, double Times = 1)
{
    /// <summary>Why this stands in for the real thing; null when it is the real thing.</summary>
    public Wording? Proxy { get; init; }

    /// <summary>The only clusters for which it holds; empty for all.</summary>
    public ImmutableArray<SubjectId> Clusters { get; init; } = [];

    /// <summary>Whether it holds for a cluster.</summary>
    /// <param name="cluster">The cluster.</param>
    public bool HoldsFor(SubjectId cluster) => Clusters.IsEmpty || Clusters.Contains(cluster);
}
