namespace Pleiades;

/// <summary>Where a fact stands: document, span and quotation. It cannot be built without them.</summary>
public sealed record Citation
{
    /// <summary>Cites a stretch of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="span">The number as written, in code points of the document's text; not empty.</param>
    /// <param name="quotation">The sentence to show; not empty.</param>
    /// <exception cref="ArgumentException">One of the three is missing.</exception>
    public Citation(DocumentId document, TextSpan span, string quotation)
    {
        ArgumentException.ThrowIfNullOrEmpty(document.Value, nameof(document));
        ArgumentException.ThrowIfNullOrWhiteSpace(quotation);
        if (span.Start < 0 || span.Length <= 0) throw new ArgumentException($"The span {span} is empty or negative.", nameof(span));
        (Document, Span, Quotation) = (document, span, quotation);
    }

    /// <summary>The document.</summary>
    public DocumentId Document { get; }

    /// <summary>The number as written, in code points of the untouched text.</summary>
    public TextSpan Span { get; }

    /// <summary>The sentence that holds the number, as written.</summary>
    public string Quotation { get; }

    /// <summary>The span of that sentence; equals <see cref="Span"/> for a table cell.</summary>
    public TextSpan Sentence { get; init; }

    /// <summary>The time words that fix the period, where there are any.</summary>
    public TextSpan? PeriodWords { get; init; }

    /// <summary>The article of the page; empty in a table.</summary>
    public string Article { get; init; } = "";

    /// <summary>The page, counted from 1, in documents of several pages; null otherwise.</summary>
    public int? Page { get; init; }

    /// <summary>Sheet and address of a table cell (<c>Sheet1!B7</c>); empty in running text.</summary>
    public string Cell { get; init; } = "";
}
