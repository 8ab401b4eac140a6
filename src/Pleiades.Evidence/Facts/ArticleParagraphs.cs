using Pleiades.Evidence.Pages;

namespace Pleiades.Evidence.Facts;

/// <summary>The paragraphs of an article in reading order.</summary>
internal static class ArticleParagraphs
{
    /// <summary>Reads them.</summary>
    /// <param name="article">The words of the article.</param>
    /// <param name="context">The article.</param>
    public static Paragraph[] Of(ArticleText article, ArticleContext context) =>
        [.. article.Paragraphs.SelectMany(Pieces).Select(p => ParagraphReader.Read(p, false, context))];

    /// <summary>A paragraph as long as a page is read in pieces that end where a sentence ends, since its marks are looked through for each sentence.</summary>
    private static IEnumerable<OffsetText> Pieces(OffsetText paragraph)
    {
        var text = paragraph.Text;
        for (var start = 0; start < text.Length;)
        {
            var end = Math.Min(start + Long, text.Length);
            if (end < text.Length && text.AsSpan(start, end - start).LastIndexOfAny('。', '！', '？') is >= 0 and var last) end = start + last + 1;
            else if (end < text.Length && text.LastIndexOf(' ', end - 1, end - start) is var blank && blank > start) end = blank;
            yield return start == 0 && end == text.Length ? paragraph : paragraph.Slice(start, end);
            start = end;
        }
    }

    private const int Long = 10_000;
}
