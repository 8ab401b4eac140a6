using Pleiades.Catalog;
using Pleiades.Evidence.Documents;
using Pleiades.Evidence.Facts;
using Pleiades.Evidence.Pages;

namespace Pleiades.Workbench.Importing;

/// <summary>Lists every quantity and every time expression of a page, whether or not it became part of a fact.</summary>
public static class Mentions
{
    /// <summary>The mentions of a document in the order of its articles and of their words, read as its facts are.</summary>
    /// <param name="reading">The document; a table has none.</param>
    /// <param name="catalogue">Whose units and words count.</param>
    public static IEnumerable<Mention> Of(DocumentReading reading, Catalogue catalogue)
    {
        var points = new CodePoints(reading.Document.Text, reading.Document.FirstCodePoint);
        return reading.Articles.SelectMany(article =>
        {
            var text = ArticleTexts.Of(reading.Document, article);
            var reader = new MentionReader(reading.Document, article, catalogue);
            return text.Headings.Concat(text.Paragraphs).SelectMany(part => Of(reading.Document, article, part, points, reader));
        });
    }

    private static IEnumerable<Mention> Of(SourceDocument document, Article article, OffsetText part, CodePoints points, MentionReader reader)
    {
        foreach (var quantity in reader.Quantities(part.Text))
            yield return Place(document, article, part, points, quantity.Start, quantity.End) with { Quantity = quantity };
        foreach (var time in reader.Times(part.Text))
            yield return Place(document, article, part, points, time.Start, time.End) with { Time = time };
    }

    private static Mention Place(SourceDocument document, Article article, OffsetText part, CodePoints points, int start, int end)
    {
        var (from, to) = part.ToSource(start, end);
        return new Mention(article.Id, points.Span(from, to), document.Text[from..to], null, null);
    }
}
