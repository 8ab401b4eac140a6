using System.Collections.Immutable;
using Pleiades.Catalog;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Tables;

/// <summary>Makes facts of the cells of CSV files and workbooks.</summary>
public static class TableReader
{
    /// <summary>The facts of a table, each citing its cell, with the cells that were refused and why.</summary>
    /// <param name="bytes">The untouched bytes of the file.</param>
    /// <param name="name">File name; a folder before it is left out.</param>
    /// <param name="map">Which column is what; null when the headers are the names of the roles (<see cref="TableMap.Plain"/>).</param>
    /// <param name="catalogue">Subjects, indicators and units.</param>
    /// <param name="options">What the user says about the document, and limits; null for <see cref="ReadOptions.Default"/>.</param>
    /// <returns>
    /// The reading; or none and the reason: no table, damaged, too large, no map though the headers need one (<c>needs-map</c>). The text of the document is the
    /// sheets written with tabs; a fact cites the cell, and quotes its row.
    /// </returns>
    /// <remarks>A formula counts as the value the workbook stores for it. O(cells).</remarks>
    public static Reading<DocumentReading> Read(ReadOnlyMemory<byte> bytes, string name, TableMap? map, Catalogue catalogue, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        options ??= ReadOptions.Default;
        var document = DocumentReader.Read(bytes, name, options);
        if (document.Value is not { } source) return new Reading<DocumentReading>(null, document.Issues);
        if (source.Format is not (DocumentFormat.Csv or DocumentFormat.Xlsx))
            return Refuse("format", $"a table was expected (.csv, .tsv or .xlsx), and this is {source.Format.ToString().ToLowerInvariant()}");
        var sheets = Sheets(bytes, source, options);
        map ??= HasPlainHeaders(sheets) ? TableMap.Plain : null;
        if (map is null) return Refuse("needs-map", NeedsMap);
        return ReadSheets(source, document.Issues, sheets, map, catalogue);
    }

    private const string NeedsMap =
        "a table needs a mapping file that says which column is what (--map FILE.yaml, with lines such as 'subject: {column: 地区}', 'indicator: {value: output_value}', "
        + "'value: {column: 产值}', 'period: {column: 年份}'); without one, the headers must be subject, indicator, value, period";

    internal static SheetSet Sheets(ReadOnlyMemory<byte> bytes, SourceDocument document, ReadOptions options) =>
        (document.Format == DocumentFormat.Xlsx
            ? SheetReader.OfWorkbook(bytes, options)
            : SheetReader.OfCsv(TextDecoding.Decode(bytes.Span).Text!, document.Name)).Value!;

    private static bool HasPlainHeaders(SheetSet sheets) => sheets.Sheets.Any(sheet =>
        sheet.Rows.Length > 0 && new SheetHeader(sheet, sheet.Rows[0], []) is var header
        && header.Column("subject") >= 0 && header.Column("indicator") >= 0 && header.Column("value") >= 0 && header.Column("period") >= 0);

    private static Reading<DocumentReading> ReadSheets(
        SourceDocument document, ImmutableArray<Issue> before, SheetSet sheets, TableMap map, Catalogue catalogue)
    {
        if (document.Publisher.Length == 0 && map.Roles.TryGetValue("source", out var source) && source.Value.Length > 0)
            document = document with { Publisher = source.Value };
        var issues = new List<Issue>();
        var facts = new List<Fact>();
        var read = 0;
        foreach (var sheet in sheets.Sheets.Where(sheet => map.Sheet == "*" || map.Sheet == sheet.Name))
        {
            read++;
            new SheetFacts(document, sheet, map, catalogue, issues).Read(facts);
        }

        if (read == 0)
            return Refuse("sheet", $"no sheet is called '{map.Sheet}'; there are {string.Join(", ", sheets.Sheets.Select(sheet => $"'{sheet.Name}'"))}");
        facts.Sort((a, b) => a.Citation.Span.CompareTo(b.Citation.Span));
        return new Reading<DocumentReading>(
            new DocumentReading { Document = document, Catalogue = catalogue.Fingerprint, Facts = [.. facts], Issues = [.. issues] }, [.. before, .. issues]);
    }

    private static Reading<DocumentReading> Refuse(string code, string message) => new(null, [new Issue(code, message)]);
}
