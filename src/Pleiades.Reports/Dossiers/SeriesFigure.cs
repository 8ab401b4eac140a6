using System.Collections.Immutable;

namespace Pleiades.Reports.Dossiers;

/// <summary>One point of a series.</summary>
public sealed record SeriesFigure
{
    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>The figure with its bound.</summary>
    public required Quantity Value { get; init; }

    /// <summary>The interval the figure allows, in the canonical unit of <see cref="Value"/>; drawn in the chart.</summary>
    public required Estimate Interval { get; init; }

    /// <summary>Actual, expected, planned or target.</summary>
    public FactStatus Status { get; init; }

    /// <summary>The facts that assert it, at least one.</summary>
    public required ImmutableArray<FactId> Facts { get; init; }

    /// <summary>Number of documents that agree on this figure; 1 when it stands alone.</summary>
    public int Documents { get; init; } = 1;

    /// <summary>Whether it is invented sample data.</summary>
    public bool Illustrative { get; init; }
}
