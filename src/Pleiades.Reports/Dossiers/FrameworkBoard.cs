using System.Collections.Immutable;
using Pleiades.Scoring.Boards;

namespace Pleiades.Reports.Dossiers;

/// <summary>The cluster measured against a framework.</summary>
public sealed record FrameworkBoard
{
    /// <summary>Identifier of the framework.</summary>
    public required string Framework { get; init; }

    /// <summary>Its version.</summary>
    public required string Version { get; init; }

    /// <summary>Its standing: <c>proposal</c>, <c>official</c> or another word, shown as it is.</summary>
    public required string Status { get; init; }

    /// <summary>Its name.</summary>
    public required Wording Name { get; init; }

    /// <summary>The choices behind the boards: benchmark and least coverage.</summary>
    public required BoardRecipe Recipe { get; init; }

    /// <summary>The overall score; null when the framework makes none.</summary>
    public BoardEntry? Overall { get; init; }

    /// <summary>The pillars.</summary>
    public required ImmutableArray<PillarBoard> Pillars { get; init; }
}
