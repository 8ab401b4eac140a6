using System.Collections.Immutable;

namespace Pleiades.Reports.Dossiers;

/// <summary>A figure at the head of the page.</summary>
public sealed record Headline
{
    /// <summary>What it counts or measures.</summary>
    public required Wording Label { get; init; }

    /// <summary>The figure with its unit and bound.</summary>
    public required Quantity Value { get; init; }

    /// <summary>How the indicator behaves, so that growth is worded as growth.</summary>
    public IndicatorKind Kind { get; init; }

    /// <summary>What a growth is measured against, as in <see cref="Fact.Base"/>.</summary>
    public string Base { get; init; } = "";

    /// <summary>Its period; null when the page gives none.</summary>
    public Period? Period { get; init; }

    /// <summary>Actual, expected, planned or target.</summary>
    public FactStatus Status { get; init; }

    /// <summary>The facts it rests on, at least one; the figure opens the first.</summary>
    public required ImmutableArray<FactId> Facts { get; init; }

    /// <summary>Number of documents that agree on it; 1 when it stands alone.</summary>
    public int Documents { get; init; } = 1;

    /// <summary>Whether it is invented sample data.</summary>
    public bool Illustrative { get; init; }
}
