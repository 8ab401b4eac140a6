using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Pleiades.Catalog;

/// <summary>A table with a header row, read whole; rows with a wrong number of cells are left out and named.</summary>
internal sealed class CsvTable
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    private CsvTable(string name) => Name = name;

    public string Name { get; }

    public List<CsvRow> Rows { get; } = [];

    /// <summary>Reads a table; null text gives an empty table.</summary>
    /// <param name="name">Name for issues.</param>
    /// <param name="text">The text.</param>
    /// <param name="required">Columns that must be there.</param>
    /// <param name="issues">Receives what is wrong.</param>
    public static CsvTable Read(string name, string? text, ReadOnlySpan<string> required, List<Issue> issues)
    {
        var table = new CsvTable(name);
        if (string.IsNullOrWhiteSpace(text)) return table;
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null, TrimOptions = TrimOptions.Trim };
        using var reader = new StringReader(text);
        using var parser = new CsvParser(reader, configuration);
        if (!parser.Read()) return table;
        table.TakeHeader(parser.Record!);
        foreach (var column in required)
        {
            if (!table._columns.ContainsKey(column))
                issues.Add(new Issue("column", $"column '{column}' is missing; found {string.Join(", ", table._columns.Keys)}", $"{name}, line 1"));
        }

        if (required.ToImmutableArray().All(table._columns.ContainsKey)) table.TakeRows(parser, issues);
        return table;
    }

    public string Cell(string[] cells, string column) => _columns.TryGetValue(column, out var at) ? cells[at] : "";

    private void TakeHeader(string[] header)
    {
        for (var i = 0; i < header.Length; i++) _columns.TryAdd(header[i].TrimStart('\uFEFF'), i);
    }

    private void TakeRows(CsvParser parser, List<Issue> issues)
    {
        while (parser.Read())
        {
            var row = new CsvRow(this, parser.Record!, parser.RawRow);
            if (parser.Count == _columns.Count) Rows.Add(row);
            else issues.Add(row.Issue("cells", $"{parser.Count} cells where the header has {_columns.Count}; the row was left out"));
        }
    }
}
