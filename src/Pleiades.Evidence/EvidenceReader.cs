using System.Collections.Immutable;
using Pleiades.Catalog;
using Pleiades.Evidence.Documents;
using Pleiades.Evidence.Facts;
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
            ? Read(document.Value, document.Issues, catalogue)
            : new Reading<DocumentReading>(null, document.Issues);
    }

    /// <summary>Reads a document that is in words already, as of a PDF whose words another program took out.</summary>
    /// <param name="document">The document.</param>
    /// <param name="issues">Doubts found so far.</param>
    /// <param name="catalogue">Names, units and indicators.</param>
    public static Reading<DocumentReading> Read(SourceDocument document, ImmutableArray<Issue> issues, Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(catalogue);
        var page = PageReader.Read(document);
        var facts = page.Articles.SelectMany(a => FactReader.Read(document, ArticleTexts.Of(document, a), catalogue)).ToArray();
        var all = issues.AddRange(page.Issues);
        var reading = new DocumentReading
        {
            Document = document,
            Catalogue = catalogue.Fingerprint,
            Articles = page.Articles,
            Dropped = page.Dropped,
            Facts = DocumentDuplicates.Merge(facts),
            Issues = all,
        };
        return new Reading<DocumentReading>(reading, all);
    }
}
