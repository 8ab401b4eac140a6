using System.Collections.Immutable;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Tables;

/// <summary>Makes documents of tables: their text is the sheets written with tabs between the cells.</summary>
internal static class SheetDocument
{
    /// <summary>The document of a workbook that has passed <see cref="PackageGuard"/>.</summary>
    internal static Reading<SourceDocument> OfWorkbook(ReadOnlyMemory<byte> bytes, string name, ReadOptions options)
    {
        var sheets = SheetReader.OfWorkbook(bytes, options);
        return Of(bytes, name, sheets.Value, sheets.Issues, options, DocumentFormat.Xlsx, "");
    }

    /// <summary>The document of a decoded CSV file.</summary>
    internal static Reading<SourceDocument> OfCsv(ReadOnlyMemory<byte> bytes, string name, TextDecoding.Decoded decoded, ReadOptions options)
    {
        var sheets = SheetReader.OfCsv(decoded.Text!, name);
        return Of(bytes, name, sheets.Value, decoded.Issues.AddRange(sheets.Issues), options, DocumentFormat.Csv, decoded.Encoding);
    }

    private static Reading<SourceDocument> Of(
        ReadOnlyMemory<byte> bytes, string name, SheetSet? sheets, ImmutableArray<Issue> issues, ReadOptions options, DocumentFormat format, string encoding)
    {
        if (sheets is null) return new Reading<SourceDocument>(null, issues);
        var document = DocumentReader.Complete(bytes.Span, name, sheets.Text, options);
        return new Reading<SourceDocument>(document with { Format = format, Encoding = encoding }, issues);
    }
}
