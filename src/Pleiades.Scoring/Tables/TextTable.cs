using System.Collections.Immutable;
using Pleiades.Scoring.Models;

namespace Pleiades.Scoring.Tables;

/// <summary>A table as it was typed: a header and rows of texts that know their line, before anything is taken for a number.</summary>
/// <param name="Name">Name of the file or sheet, for the places of issues; may be empty.</param>
/// <param name="Columns">The header.</param>
/// <param name="Rows">The rows; each has one field per column.</param>
public sealed record TextTable(string Name, ImmutableArray<string> Columns, ImmutableArray<TextRow> Rows)
{
    /// <summary>Reads comma-separated text with a header (RFC 4180); semicolons and tabs are known by the header.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="name">Name of the text, for the places of issues.</param>
    /// <returns>The table with the rows that do not fit listed, or null when there is no header.</returns>
    public static Reading<TextTable> ReadCsv(TextReader reader, string name = "")
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Of(name, CsvText.Records(reader).Select(r => new TextRow(r.Line, [.. r.Fields])));
    }

    /// <summary>Makes a table of rows the first of which is the header.</summary>
    /// <param name="name">Name of the file or sheet.</param>
    /// <param name="rows">The rows; a row shorter than the header, or longer with content, is listed and left out.</param>
    /// <returns>The table with the rows left out listed, or null when there is no header.</returns>
    public static Reading<TextTable> Of(string name, IEnumerable<TextRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var issues = ImmutableArray.CreateBuilder<Issue>();
        var kept = ImmutableArray.CreateBuilder<TextRow>();
        ImmutableArray<string> header = default;
        foreach (var row in rows)
        {
            if (header.IsDefault) header = [.. row.Fields.Select(f => f.Trim())];
            else if (row.Fields.Length == header.Length) kept.Add(row);
            else if (row.Fields.Length > header.Length && row.Fields.Skip(header.Length).All(string.IsNullOrWhiteSpace))
                kept.Add(row with { Fields = row.Fields[..header.Length] });
            else issues.Add(new Issue("fields", $"{row.Fields.Length} fields; {header.Length} are expected", Place(name, row.Line)));
        }

        if (header.IsDefault) return new Reading<TextTable>(null, [new Issue("empty", "the table has no header", Place(name, 1))]);
        foreach (var twice in header.Where(c => c.Length > 0).GroupBy(c => c, StringComparer.Ordinal).Where(g => g.Count() > 1))
            issues.Add(new Issue("header", $"column '{twice.Key}' stands {twice.Count()} times; the first is read", Place(name, 1)));
        return new Reading<TextTable>(new TextTable(name, header, kept.ToImmutable()), issues.ToImmutable());
    }

    /// <summary>Position of a column, −1 when there is none.</summary>
    /// <param name="column">Its name in the header.</param>
    public int Find(string column) => Columns.IndexOf(column);

    /// <summary>Whether a field says that nothing is known: empty, <c>NA</c>, <c>NaN</c>, <c>n/a</c>, a dash or dots.</summary>
    /// <param name="field">The field.</param>
    public static bool IsMissing(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Trim() is "" or "NA" or "NaN" or "N/A" or "n/a" or "#N/A" or "null" or "-" or "–" or "—" or "…" or "..";
    }

    internal string HeaderPlace => Place(Name, 1);

    /// <summary>The place of a line, and of a column in it.</summary>
    internal string Place(TextRow row, string? column = null) => Place(Name, row.Line) + (column is null ? "" : $", column {column}");

    private static string Place(string name, int line) => name.Length > 0 ? $"{name}, line {line}" : $"line {line}";
}
