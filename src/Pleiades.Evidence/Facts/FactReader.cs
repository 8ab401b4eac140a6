using System.Collections.Immutable;
using Pleiades.Catalog;
using Pleiades.Evidence.Documents;
using Pleiades.Evidence.English;
using Pleiades.Evidence.Facts.Subjects;
using Pleiades.Evidence.Facts.Wording;
using Pleiades.Evidence.Pages;

namespace Pleiades.Evidence.Facts;

/// <summary>Reads what an article asserts: for each number its subject, indicator, period, status and citation.</summary>
public static class FactReader
{
    /// <summary>The facts of an article, each once, in the order of their spans; none from an advertisement.</summary>
    /// <param name="document">The document the article stands in.</param>
    /// <param name="article">The words of the article.</param>
    /// <param name="catalogue">Names, units and indicators.</param>
    public static ImmutableArray<Fact> Read(SourceDocument document, ArticleText article, Catalogue catalogue) => Read(document, article, catalogue, null);

    /// <summary>The same, telling of every fact, before those said twice are merged, on what it rests.</summary>
    /// <param name="document">The document the article stands in.</param>
    /// <param name="article">The words of the article.</param>
    /// <param name="catalogue">Names, units and indicators.</param>
    /// <param name="seen">Told of every fact; null when nobody asks.</param>
    internal static ImmutableArray<Fact> Read(SourceDocument document, ArticleText article, Catalogue catalogue, Action<Fact, Grounds>? seen)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(catalogue);
        if (article.Article.Kind == ArticleKind.Ad) return [];
        using var words = Lexicon.Use(catalogue);
        var context = new ArticleContext(document, article.Article, catalogue);
        var inherited = article.Inherited.Select(h => ParagraphReader.Read(h, true, context)).ToArray();
        var headings = article.Headings.Select(h => ParagraphReader.Read(h, true, context)).ToArray();
        var paragraphs = ArticleParagraphs.Of(article, context);
        if (Array.TrueForAll(headings, p => p.Quantities.Count == 0) && Array.TrueForAll(paragraphs, p => p.Quantities.Count == 0)) return [];
        var all = inherited.Concat(headings).Concat(paragraphs).ToLookup(p => p.English is null);
        SubjectFinder.Fill([.. all[true]], context);
        EnglishSubjects.Fill([.. all[false]], context);
        var reader = new ArticleReader(context, seen);
        foreach (var paragraph in paragraphs) reader.Read(paragraph);
        foreach (var heading in headings) reader.Read(heading);
        return Duplicates.Merge(reader.Facts, reader.IsHeading);
    }
}
