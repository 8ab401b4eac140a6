using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Pleiades.Catalog;

/// <summary>A data file as its author wrote it: every row with its line, whatever is wrong with it.</summary>
internal sealed class CheckedTable
{
    private CheckedTable(DataFile shape, ImmutableArray<string> header, ImmutableArray<CheckedRow> rows) => (Shape, Header, Rows) = (shape, header, rows);

    public DataFile Shape { get; }

    public ImmutableArray<string> Header { get; }

    public ImmutableArray<CheckedRow> Rows { get; }

    public static CheckedTable Read(DataFile shape, string text)
    {
        if (shape.IsCueFile) return OfCues(shape, text);
        var rows = CsvRows(text).ToList();
        ImmutableArray<string> header = rows.Count > 0 ? [.. rows[0].Cells.Select(c => c.TrimStart('\uFEFF').Trim())] : [];
        return new CheckedTable(shape, header, [.. rows.Skip(1).Select(r => r with { Header = header })]);
    }

    /// <summary>The place of a line, as other messages write it.</summary>
    public string Place(int line) => string.Create(CultureInfo.InvariantCulture, $"{Shape.Name}, line {line}");

    public Issue Issue(int line, string code, string message) => new(code, message, Place(line));

    private static IEnumerable<CheckedRow> CsvRows(string text)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null, TrimOptions = TrimOptions.Trim };
        using var reader = new StringReader(text);
        using var parser = new CsvParser(reader, configuration);
        while (parser.Read()) yield return new CheckedRow(parser.RawRow, [.. parser.Record!]);
    }

    private static CheckedTable OfCues(DataFile shape, string text)
    {
        var header = CueRow.Header(text);
        return new CheckedTable(shape, header, [.. CueRow.Of(shape.Name, text).Select(r => new CheckedRow(r.Line, r.Fields) { Header = header })]);
    }
}

/// <summary>A row of a <see cref="CheckedTable"/>.</summary>
internal sealed record CheckedRow(int Line, ImmutableArray<string> Cells)
{
    public ImmutableArray<string> Header { get; init; } = [];

    /// <summary>The cell under a heading; empty when the column or the cell is missing.</summary>
    public string this[string column] => Header.IndexOf(column) is >= 0 and var at && at < Cells.Length ? Cells[at] : "";

    /// <summary>Whether the row takes words away from the rows before it.</summary>
    public bool TakesAway => Cells.Length > 0 && Cells[0].StartsWith('-');

    public IEnumerable<string> List(string column) => this[column].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
