using System.Collections.Immutable;

namespace Pleiades.Catalog;

/// <summary>A subject of the register: what it is called and where it belongs.</summary>
public sealed record SubjectEntry
{
    /// <summary>Identifier, as in <c>region:430100</c>.</summary>
    public required SubjectId Id { get; init; }

    /// <summary>What kind of thing it is.</summary>
    public required SubjectType Type { get; init; }

    /// <summary>Canonical name; the English may be empty.</summary>
    public required Wording Name { get; init; }

    /// <summary>Code or slug: GB/T 2260 or ISO 3166 of a region, else the part of the identifier behind the colon.</summary>
    public required string Key { get; init; }

    /// <summary>The name without its level word (长沙), where readers understand it so; empty elsewhere.</summary>
    public string BareName { get; init; } = "";

    /// <summary>Other names of exactly this subject.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Short forms in daily use that other subjects may share (三一).</summary>
    public ImmutableArray<string> Colloquial { get; init; } = [];

    /// <summary>Regions it lies in: the parent of a region, the seat of a firm, the home regions of a cluster; empty when unknown.</summary>
    public ImmutableArray<SubjectId> Regions { get; init; } = [];

    /// <summary>Clusters it is a member of.</summary>
    public ImmutableArray<SubjectId> Clusters { get; init; } = [];

    /// <summary>Its part in the chain, as in <c>chain leader</c>; empty when unknown.</summary>
    public string Role { get; init; } = "";

    /// <summary>Whether its names count in running text only directly behind a region it lies in.</summary>
    public bool OnlyAfterParent { get; init; }

    /// <summary>The subject as facts carry it.</summary>
    public Subject ToSubject() => new(Id, Name.Zh, Type);
}
