using System.Collections.Immutable;
using Pleiades.Store;

namespace Pleiades.Workbench.Benchmarks;

/// <summary>What the facts say about one indicator of one cluster.</summary>
/// <param name="Indicator">Code of the framework's indicator.</param>
/// <param name="Estimate">The value and its interval in the indicator's unit, or missing.</param>
public sealed record EvidenceCell(string Indicator, Estimate Estimate)
{
    /// <summary>The facts it rests on, the one shown first; empty when missing.</summary>
    public ImmutableArray<StoredFact> Facts { get; init; } = [];

    /// <summary>The figure as printed, for readers; null when missing or computed from two facts.</summary>
    public Quantity? Shown { get; init; }

    /// <summary>The period of the figure.</summary>
    public Period? Period { get; init; }

    /// <summary>Why another figure stands in for the indicator's own; null when it is its own.</summary>
    public Wording? Proxy { get; init; }

    /// <summary>Whether any of the facts is invented sample data.</summary>
    public bool Illustrative => Facts.Any(f => f.Fact.Illustrative);
}
