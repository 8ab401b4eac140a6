using System.Collections.Immutable;

namespace Pleiades.Reports.Dossiers;

/// <summary>A cited document. Its text is embedded, so that a link opens the sentence where it stands.</summary>
public sealed record DossierDocument
{
    /// <summary>SHA-256 of its bytes.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>Its file name.</summary>
    public required string Name { get; init; }

    /// <summary>Its untouched text, into which the spans point.</summary>
    public required string Text { get; init; }

    /// <summary>The publisher; empty when unknown.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>Day of issue; null when unknown.</summary>
    public DateOnly? Issued { get; init; }

    /// <summary>Whether the document is invented sample data.</summary>
    public bool Illustrative { get; init; }

    /// <summary>Number of facts read from it, shown on the method page.</summary>
    public int Facts { get; init; }

    /// <summary>Its articles.</summary>
    public ImmutableArray<DossierArticle> Articles { get; init; } = [];

    /// <summary>Stretches left out of every article because they repeat others; shown dimmed.</summary>
    public ImmutableArray<TextSpan> Dropped { get; init; } = [];
}
