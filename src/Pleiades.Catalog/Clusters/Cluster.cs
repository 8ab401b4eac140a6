using System.Collections.Immutable;

namespace Pleiades.Catalog;

/// <summary>A national advanced-manufacturing cluster, with the source of what is known of it.</summary>
public sealed record Cluster
{
    /// <summary>Identifier, as in <c>cluster:changsha-construction-machinery</c>.</summary>
    public required SubjectId Id { get; init; }

    /// <summary>Official name.</summary>
    public required Wording Name { get; init; }

    /// <summary>Other names of exactly this cluster.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Home regions.</summary>
    public required ImmutableArray<SubjectId> Regions { get; init; }

    /// <summary>Provinces it lies in.</summary>
    public ImmutableArray<SubjectId> Provinces { get; init; } = [];

    /// <summary>Sector, as in <c>high-end equipment</c>.</summary>
    public string Sector { get; init; } = "";

    /// <summary>Part of the country: <c>east</c>, <c>central</c>, <c>west</c>, <c>north-east</c>.</summary>
    public string Zone { get; init; } = "";

    /// <summary>Selection round, as in <c>R1-R2</c> or <c>2024</c>.</summary>
    public string Wave { get; init; } = "";

    /// <summary>Year of selection; null when unknown.</summary>
    public int? Year { get; init; }

    /// <summary>Where the entry comes from.</summary>
    public string Source { get; init; } = "";

    /// <summary>How sure the entry is.</summary>
    public SourceConfidence Confidence { get; init; }

    /// <summary>What a reader should know besides; empty when there is nothing.</summary>
    public string Note { get; init; } = "";
}
