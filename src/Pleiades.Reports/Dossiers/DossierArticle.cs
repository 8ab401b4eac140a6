using System.Collections.Immutable;

namespace Pleiades.Reports.Dossiers;

/// <summary>An article of a page.</summary>
/// <param name="Id">Its identifier inside the document, as in <see cref="Citation.Article"/>.</param>
/// <param name="Headline">Its headline; empty when it has none.</param>
/// <param name="Headings">Spans of kicker, headline and subheads, set in bold in the page text.</param>
/// <param name="IsAdvertisement">Whether it is an advertisement, from which no fact is taken; shown dimmed.</param>
public sealed record DossierArticle(
    string Id, string Headline, ImmutableArray<TextSpan> Headings, bool IsAdvertisement = false)
{
    /// <summary>Its paragraphs in reading order.</summary>
    public ImmutableArray<TextSpan> Body { get; init; } = [];
}
