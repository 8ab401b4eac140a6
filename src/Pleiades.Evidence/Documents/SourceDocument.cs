using System.Collections.Immutable;

namespace Pleiades.Evidence.Documents;

/// <summary>A file as it was read: its identity and its untouched text, into which every citation points.</summary>
public sealed record SourceDocument
{
    /// <summary>SHA-256 of the file's bytes.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>File name without folder.</summary>
    public required string Name { get; init; }

    /// <summary>The text: of a plain file the decoded characters, all of them; of HTML, PDF and sheets the text taken out of the file, kept with it.</summary>
    public required string Text { get; init; }

    /// <summary>Code points of the file before <see cref="Text"/>, where the text is a stretch of a long file. Default: 0.</summary>
    public int FirstCodePoint { get; init; }

    /// <summary>Articles of the file before <see cref="Text"/>, so that articles of a long file are numbered through. Default: 0.</summary>
    public int FirstArticle { get; init; }

    /// <summary>What the bytes turned out to be, whatever the file is called.</summary>
    public DocumentFormat Format { get; init; }

    /// <summary>Encoding of the bytes, as in <c>utf-8</c> or <c>gb18030</c>; empty where the format fixes it.</summary>
    public string Encoding { get; init; } = "";

    /// <summary>The publisher, given by the user or found on the page; empty when unknown.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>The day of issue, given by the user or found on the page.</summary>
    public DateOnly? Issued { get; init; }

    /// <summary>How the day of issue, or at least its year, is known, in a few words; empty when neither is.</summary>
    public string IssuedBasis { get; init; } = "";

    /// <summary>The year of issue as inferred from what the page writes, where the day is unknown; null otherwise.</summary>
    internal int? InferredYear { get; init; }

    /// <summary>The latest day of that year that the page speaks of as past: it was not printed before; null when it names none.</summary>
    internal DateOnly? NotBefore { get; init; }

    /// <summary>Whether the document says of itself that it is invented sample data.</summary>
    public bool Illustrative { get; init; }

    /// <summary>Offsets, in code points, at which the second and later pages begin; empty for a single page.</summary>
    public ImmutableArray<int> PageBreaks { get; init; } = [];
}
