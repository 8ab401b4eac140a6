using System.Collections.Immutable;
using Pleiades.Catalog;
using Pleiades.Evidence.Documents;
using Pleiades.Evidence.Facts;
using Pleiades.Evidence.Facts.Wording;
using Pleiades.Evidence.Pages;
using Pleiades.Evidence.Tables;

namespace Pleiades.Evidence;

/// <summary>The whole way from the bytes of a file to its facts: document, page, articles, facts.</summary>
/// <remarks>No file, clock or network: the same bytes, options and catalogue give the same facts.</remarks>
public static class EvidenceReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="bytes">The untouched bytes.</param>
    /// <param name="name">File name; a folder before it is left out.</param>
    /// <param name="options">What the user says about the document, and limits.</param>
    /// <param name="catalogue">Names, units and indicators.</param>
    /// <param name="map">Which column of a table is what; null when the file is no table or its headers say it.</param>
    /// <returns>The document with its articles and facts and its doubts, or no document and the reason.</returns>
    public static Reading<DocumentReading> Read(ReadOnlyMemory<byte> bytes, string name, ReadOptions options, Catalogue catalogue, TableMap? map = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var document = DocumentReader.Read(bytes, name, options);
        if (document.Value is { Format: DocumentFormat.Csv or DocumentFormat.Xlsx }) return TableReader.Read(bytes, name, map, catalogue, options);
        return document.Succeeded
            ? Read(document.Value, document.Issues, catalogue, depth: options.Depth)
            : new Reading<DocumentReading>(null, document.Issues);
    }

    /// <summary>Reads a document that is in words already, as of a PDF whose words another program took out.</summary>
    /// <param name="document">The document.</param>
    /// <param name="issues">Doubts found so far.</param>
    /// <param name="catalogue">Names, units and indicators.</param>
    /// <param name="jumps">Stories that run over pages read in the same run; null (the default) when it is read alone.</param>
    /// <param name="depth">How far it is read. Default: to its facts.</param>
    public static Reading<DocumentReading> Read(SourceDocument document, ImmutableArray<Issue> issues, Catalogue catalogue, JumpLinks? jumps = null, ReadDepth depth = ReadDepth.Facts)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(catalogue);
        var parts = new List<DocumentReading>();
        var articles = 0;
        foreach (var stretch in Stretches(document))
        {
            parts.Add(ReadStretch(stretch with { FirstArticle = articles }, catalogue, jumps, depth));
            articles += parts[^1].Articles.Length;
        }

        var all = issues.AddRange(parts.SelectMany(p => p.Issues));
        var reading = new DocumentReading
        {
            Document = document,
            Catalogue = catalogue.Fingerprint,
            Articles = [.. parts.SelectMany(p => p.Articles)],
            Dropped = [.. parts.SelectMany(p => p.Dropped)],
            Facts = DocumentDuplicates.Merge(parts.SelectMany(p => p.Facts)),
            Issues = all,
        };
        return new Reading<DocumentReading>(reading, all);
    }

    /// <summary>Reads a plain text that is too long to hold, stretch by stretch; memory does not grow with the file.</summary>
    /// <param name="stream">The file, from its beginning; it must allow seeking.</param>
    /// <param name="name">File name; a folder before it is left out.</param>
    /// <param name="options">What the user says about the document.</param>
    /// <param name="catalogue">Names, units and indicators.</param>
    /// <returns>
    /// A reading for each stretch, its document holding the text of the stretch alone, its spans counted through the whole file; null when the file is
    /// no plain text. A last reading without document says why the file could not be read to its end.
    /// </returns>
    public static IEnumerable<Reading<DocumentReading>>? ReadLong(Stream stream, string name, ReadOptions options, Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(catalogue);
        return LongText.Open(stream, DocumentReader.FileName(name), options) is { } text ? ReadLong(text, catalogue, options.Depth) : null;
    }

    private static IEnumerable<Reading<DocumentReading>> ReadLong(LongText text, Catalogue catalogue, ReadDepth depth)
    {
        var articles = 0;
        foreach (var stretch in text.Stretches())
        {
            var reading = ReadStretch(stretch with { FirstArticle = articles }, catalogue, null, depth);
            articles += reading.Articles.Length;
            yield return new Reading<DocumentReading>(reading with { Facts = DocumentDuplicates.Merge(reading.Facts) }, reading.Issues);
        }

        if (text.Broken is { } issue) yield return new Reading<DocumentReading>(null, [issue]);
    }

    /// <summary>What a stretch holds; an assertion that it makes twice still stands twice.</summary>
    private static DocumentReading ReadStretch(SourceDocument stretch, Catalogue catalogue, JumpLinks? jumps, ReadDepth depth)
    {
        using var words = Lexicon.Use(catalogue);
        var page = jumps?.PageOf(stretch) ?? PageReader.Read(stretch);
        var articles = jumps?.Join(stretch, page.Articles) ?? page.Articles;
        var facts = depth == ReadDepth.Articles ? [] : articles.SelectMany(a => FactReader.Read(stretch, ArticleTexts.Of(stretch, a), catalogue));
        return new DocumentReading
        {
            Document = stretch,
            Catalogue = catalogue.Fingerprint,
            Articles = articles,
            Dropped = page.Dropped,
            Facts = [.. facts],
            Issues = page.Issues,
        };
    }

    /// <summary>A text longer than any page is read in stretches, so that no stage sees more than a page's worth of words at a time.</summary>
    private static IEnumerable<SourceDocument> Stretches(SourceDocument document)
    {
        if (document.Text.Length <= TextStretch.Longest)
        {
            yield return document;
            yield break;
        }

        for (int at = 0, points = document.FirstCodePoint, length; at < document.Text.Length; at += length)
        {
            length = TextStretch.Length(document.Text.AsSpan(at));
            var text = document.Text.Substring(at, length);
            yield return document with { Text = text, FirstCodePoint = points };
            points += new CodePoints(text).Count;
        }
    }
}
