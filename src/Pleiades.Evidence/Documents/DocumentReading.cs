using System.Collections.Immutable;
using Pleiades.Evidence.Pages;

namespace Pleiades.Evidence.Documents;

/// <summary>All that was read from one document.</summary>
public sealed record DocumentReading
{
    /// <summary>The document.</summary>
    public required SourceDocument Document { get; init; }

    /// <summary>Digest of the catalogue it was read with (<see cref="Pleiades.Catalog.Catalogue.Fingerprint"/>).</summary>
    public string Catalogue { get; init; } = "";

    /// <summary>Articles of a page; empty for a table.</summary>
    public ImmutableArray<Article> Articles { get; init; } = [];

    /// <summary>Repeats left out of the articles.</summary>
    public ImmutableArray<DroppedText> Dropped { get; init; } = [];

    /// <summary>The facts, in the order of their spans.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>What is doubtful or was refused inside the document, with its place.</summary>
    public ImmutableArray<Issue> Issues { get; init; } = [];
}
