using System.Collections.Immutable;
using Pleiades.Scoring.Boards;

namespace Pleiades.Reports.Dossiers;

/// <summary>One indicator of a pillar.</summary>
public sealed record IndicatorRow
{
    /// <summary>Its name.</summary>
    public required Wording Name { get; init; }

    /// <summary>Score, verdict and reason, as scored.</summary>
    public required BoardEntry Entry { get; init; }

    /// <summary>The figure; null when there is none.</summary>
    public Quantity? Value { get; init; }

    /// <summary>How the indicator behaves, so that growth is worded as growth.</summary>
    public IndicatorKind Kind { get; init; }

    /// <summary>What a growth is measured against, as in <see cref="Fact.Base"/>.</summary>
    public string Base { get; init; } = "";

    /// <summary>The figure's period.</summary>
    public Period? Period { get; init; }

    /// <summary>The figure's status.</summary>
    public FactStatus Status { get; init; }

    /// <summary>The facts the figure rests on; empty only when <see cref="Value"/> is null.</summary>
    public ImmutableArray<FactId> Facts { get; init; } = [];

    /// <summary>Number of documents the facts come from.</summary>
    public int Documents { get; init; }

    /// <summary>What scores 0 and what scores 100; null where the framework sets none.</summary>
    public GoalpostNote? Goalposts { get; init; }

    /// <summary>Why another figure stands in for the indicator's own; null when it is its own.</summary>
    public Wording? Proxy { get; init; }

    /// <summary>Whether the figure is invented sample data.</summary>
    public bool Illustrative { get; init; }
}
