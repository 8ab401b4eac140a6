using System.Collections.Immutable;

namespace Pleiades.Reports.Dossiers;

/// <summary>All that a cluster's dossier shows, without a word of any language but names: <see cref="DossierPage"/> rounds, formats and translates it.</summary>
/// <remarks>Every number of the page stands in here; the page computes none. Order in the arrays is the order on the page.</remarks>
public sealed record Dossier
{
    /// <summary>The cluster.</summary>
    public required ClusterProfile Cluster { get; init; }

    /// <summary>The day the dossier was made.</summary>
    public required DateOnly Generated { get; init; }

    /// <summary>How it was made.</summary>
    public required Method Method { get; init; }

    /// <summary>The figures at the head of the page, most important first; four to eight read best.</summary>
    public ImmutableArray<Headline> Headlines { get; init; } = [];

    /// <summary>The benchmark; null when none was run.</summary>
    public FrameworkBoard? Board { get; init; }

    /// <summary>Indicators with facts of several periods or several agreeing pages.</summary>
    public ImmutableArray<SeriesTable> Series { get; init; } = [];

    /// <summary>Every fact the page shows, grouped by pillar or domain. A fact used elsewhere in the dossier must be in here.</summary>
    public ImmutableArray<FactGroup> Groups { get; init; } = [];

    /// <summary>Contradictions and arithmetic doubts.</summary>
    public ImmutableArray<DossierConflict> Conflicts { get; init; } = [];

    /// <summary>Indicators without a figure, and what would settle them.</summary>
    public ImmutableArray<Gap> Gaps { get; init; } = [];

    /// <summary>Other clusters side by side; empty when there are none.</summary>
    public ImmutableArray<Peer> Peers { get; init; } = [];

    /// <summary>The documents cited, with their text.</summary>
    public ImmutableArray<DossierDocument> Documents { get; init; } = [];
}
