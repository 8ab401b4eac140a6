using System.Collections.Immutable;

namespace Pleiades.Evidence.Pages;

/// <summary>A story, photo caption or advertisement of a page, as spans of the untouched text in reading order.</summary>
public sealed record Article
{
    /// <summary>Identifier inside the document: <c>a1</c>, <c>a2</c> …</summary>
    public required string Id { get; init; }

    /// <summary>Story, photo or advertisement.</summary>
    public ArticleKind Kind { get; init; }

    /// <summary>Headline.</summary>
    public TextSpan? Title { get; init; }

    /// <summary>Line above the headline.</summary>
    public TextSpan? Kicker { get; init; }

    /// <summary>Line below the headline and headings inside the story.</summary>
    public ImmutableArray<TextSpan> Subheads { get; init; } = [];

    /// <summary>Who wrote it.</summary>
    public TextSpan? Byline { get; init; }

    /// <summary>Place and day of the report (<c>…讯</c>, <c>…电</c>).</summary>
    public TextSpan? Dateline { get; init; }

    /// <summary>Where it comes from or goes on (<c>上接1版</c>).</summary>
    public TextSpan? JumpMarker { get; init; }

    /// <summary>Paragraphs in reading order.</summary>
    public ImmutableArray<TextSpan> Body { get; init; } = [];

    /// <summary>Captions of pictures inside the story.</summary>
    public ImmutableArray<TextSpan> Captions { get; init; } = [];

    /// <summary>Places where a paragraph goes on elsewhere.</summary>
    public ImmutableArray<Join> Joins { get; init; } = [];

    /// <summary>The headline as text for readers; empty when the page has none.</summary>
    public string Headline { get; init; } = "";

    /// <summary>Day of issue, from the dateline, the page or the user.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>How the day is known, in a few words.</summary>
    public string DateBasis { get; init; } = "";

    /// <summary>The publisher; empty when unknown.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>What was done to the page to make this article of it, and why; in the order of the page.</summary>
    public ImmutableArray<Repair> Repairs { get; init; } = [];

    /// <summary>The first half on another page, when it was read in the same run; null otherwise.</summary>
    public JumpLink? ContinuesFrom { get; init; }

    /// <summary>The second half on another page, when it was read in the same run; null otherwise.</summary>
    public JumpLink? GoesOnIn { get; init; }
}
