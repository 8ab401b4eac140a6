using System.Collections.Immutable;

namespace Pleiades.Catalog;

/// <summary>An indicator of a framework: what supplies it, and what its values are worth.</summary>
public sealed record FrameworkIndicator
{
    /// <summary>Identifier, unique in the framework.</summary>
    public required string Id { get; init; }

    /// <summary>Name.</summary>
    public required Wording Name { get; init; }

    /// <summary>Code of the canonical unit of its values and goalposts (<c>percent</c> means per cent, 7.2 and not 0.072).</summary>
    public required string Unit { get; init; }

    /// <summary>1: more is better; −1: less is better; 0: shown, not scored.</summary>
    public required int Direction { get; init; }

    /// <summary>Weight beside the other indicators of the dimension; relative, &gt; 0.</summary>
    public required double Weight { get; init; }

    /// <summary>What supplies its value, best first; empty when no indicator of the vocabulary does.</summary>
    public ImmutableArray<FrameworkSource> Sources { get; init; } = [];

    /// <summary>Which regions of the cluster may supply it besides the cluster itself, best first.</summary>
    public ImmutableArray<SupplyingSubject> Subjects { get; init; } = [];

    /// <summary>The values that score 0 and 100; null when the indicator is not scored.</summary>
    public Goalposts? Goalposts { get; init; }

    /// <summary>What would settle the indicator when nothing supplies it; null when not given.</summary>
    public Wording? Needs { get; init; }

    /// <summary>Whether the indicator takes part in scores.</summary>
    public bool IsScored => Direction != 0 && Goalposts is not null;
}
