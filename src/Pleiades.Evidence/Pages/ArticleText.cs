using System.Collections.Immutable;

namespace Pleiades.Evidence.Pages;

/// <summary>The words of one article, normalised and joined, as the quantity and fact readers take them.</summary>
/// <param name="Article">The article.</param>
/// <param name="Headings">Kicker, headline and subheads that speak for the whole article, in the order of the page.</param>
/// <param name="Paragraphs">Body and captions: blocks joined where a sentence goes on, one entry a paragraph, in reading order; a heading inside the story precedes its paragraphs in <see cref="HeadingOf"/>.</param>
/// <param name="HeadingOf">For each paragraph the index of the subhead above it in <see cref="Article.Subheads"/>, or −1.</param>
public sealed record ArticleText(
    Article Article, ImmutableArray<OffsetText> Headings, ImmutableArray<OffsetText> Paragraphs, ImmutableArray<int> HeadingOf)
{
    /// <summary>Headings of the first half, which stands on another page: they tell what the story speaks of and are never cited.</summary>
    internal ImmutableArray<OffsetText> Inherited { get; init; } = [];
}
