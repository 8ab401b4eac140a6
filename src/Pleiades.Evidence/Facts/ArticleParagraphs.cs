using Pleiades.Evidence.Pages;

namespace Pleiades.Evidence.Facts;

/// <summary>The paragraphs of an article in reading order.</summary>
internal static class ArticleParagraphs
{
    /// <summary>Reads them.</summary>
    /// <param name="article">The words of the article.</param>
    /// <param name="context">The article.</param>
    public static Paragraph[] Of(ArticleText article, ArticleContext context) =>
        [.. article.Paragraphs.Select(p => ParagraphReader.Read(p, false, context))];
}
