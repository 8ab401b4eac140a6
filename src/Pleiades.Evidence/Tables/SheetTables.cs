using System.Collections.Immutable;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Tables;

/// <summary>The plain cells of CSV files and workbooks, for tables that are no documents: data of a composite indicator, registers, networks.</summary>
public static class SheetTables
{
    /// <summary>The sheets of a file.</summary>
    /// <param name="bytes">The untouched bytes of the file.</param>
    /// <param name="name">File name; a folder before it is left out.</param>
    /// <param name="options">Limits; null for <see cref="ReadOptions.Default"/>.</param>
    /// <returns>The sheets with content, or none and the reason: no table, damaged, too large.</returns>
    /// <remarks>Encoding and delimiter are found by the bytes. A formula counts as the value the workbook stores; a cell shown in per cent as its fraction. O(cells).</remarks>
    public static Reading<IReadOnlyList<SheetTable>> Read(ReadOnlyMemory<byte> bytes, string name, ReadOptions? options = null)
    {
        options ??= ReadOptions.Default;
        var document = DocumentReader.Read(bytes, name, options);
        if (document.Value is not { } source) return new Reading<IReadOnlyList<SheetTable>>(null, document.Issues);
        if (source.Format is not (DocumentFormat.Csv or DocumentFormat.Xlsx))
            return new Reading<IReadOnlyList<SheetTable>>(null, [new Issue("format", $"a table was expected (.csv, .tsv or .xlsx), and this is {source.Format.ToString().ToLowerInvariant()}")]);
        var sheets = TableReader.Sheets(bytes, source, options);
        return new Reading<IReadOnlyList<SheetTable>>([.. sheets.Sheets.Select(Plain).Where(s => s.Rows.Length > 0)], []);
    }

    private static SheetTable Plain(Sheet sheet) => new(
        sheet.Name,
        [.. sheet.Rows.Where(r => r.Cells.Any(c => c.Text.Length > 0)).Select(r => (r.Number, r.Cells.Select(Plain).ToImmutableArray()))]);

    private static string Plain(SheetCell cell) => cell is { Number: { } percent, Text: [.., '%'] }
        ? (percent / 100).ToString("R", System.Globalization.CultureInfo.InvariantCulture)
        : cell.Text;
}
