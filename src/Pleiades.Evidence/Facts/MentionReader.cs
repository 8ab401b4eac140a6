using System.Collections.Immutable;
using Pleiades.Catalog;
using Pleiades.Evidence.Documents;
using Pleiades.Evidence.Facts.Periods;
using Pleiades.Evidence.Facts.Wording;
using Pleiades.Evidence.Pages;
using Pleiades.Evidence.Quantities;
using Pleiades.Evidence.Times;

namespace Pleiades.Evidence.Facts;

/// <summary>Reads the quantities and time expressions of an article's paragraphs and headings the way its facts are read.</summary>
/// <remarks>Times are resolved against the dateline and the day of issue, or the inferred year; the units and words are those of the catalogue.</remarks>
public sealed class MentionReader
{
    private readonly ArticleContext _context;

    /// <summary>Prepares the reader of one article.</summary>
    /// <param name="document">The document the article stands in.</param>
    /// <param name="article">The article.</param>
    /// <param name="catalogue">Whose units and words count.</param>
    public MentionReader(SourceDocument document, Article article, Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(catalogue);
        _context = new ArticleContext(document, article, catalogue);
    }

    /// <summary>The quantities of a text in the order of their places, in UTF-16 units of it.</summary>
    /// <param name="text">A paragraph or heading of the article.</param>
    public ImmutableArray<QuantityMention> Quantities(string text)
    {
        using var words = Lexicon.Use(_context.Catalogue);
        return _context.View.Quantities.Read(text);
    }

    /// <summary>The time expressions of a text in the order of their places, in UTF-16 units of it.</summary>
    /// <param name="text">A paragraph or heading of the article.</param>
    public ImmutableArray<TimeMention> Times(string text)
    {
        using var words = Lexicon.Use(_context.Catalogue);
        return IssueTimes.Read(text, _context);
    }
}
