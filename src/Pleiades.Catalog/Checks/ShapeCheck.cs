namespace Pleiades.Catalog;

/// <summary>Checks each table for itself: columns, number of cells, what a cell holds, identities that stand twice.</summary>
internal static class ShapeCheck
{
    public static IEnumerable<Issue> Of(CheckedTable table, Catalogue known)
    {
        if (table.Header.IsEmpty) return [table.Issue(1, "empty", $"the file is empty; a header is expected: {Headings(table)}")];
        if (!table.Shape.Columns.Any(c => table.Header.Contains(c.Name)))
            return [table.Issue(1, "header-missing", $"the first line names no column; write {Headings(table)} above the rows")];
        var header = Header(table).ToList();
        return header.Exists(i => i.Code == "column-missing") ? header : [.. header, .. Rows(table, known), .. Duplicates(table)];
    }

    private static string Headings(CheckedTable table) => string.Join(',', table.Shape.Columns.Select(c => c.Name));

    private static IEnumerable<Issue> Header(CheckedTable table)
    {
        var names = table.Shape.Columns.Select(c => c.Name).ToList();
        foreach (var unknown in table.Header.Where(h => !names.Contains(h)))
            yield return table.Issue(1, "column-unknown", $"the column '{unknown}' is not known{Near.Hint(unknown, names)}; the columns are {Headings(table)}");
        foreach (var twice in table.Header.GroupBy(h => h).Where(g => g.Count() > 1))
            yield return table.Issue(1, "column-twice", $"the column '{twice.Key}' stands twice; each stands once");
        foreach (var missing in table.Shape.Columns.Where(c => c.Required && !table.Header.Contains(c.Name)))
            yield return table.Issue(1, "column-missing", $"the column '{missing.Name}' is missing; found {string.Join(',', table.Header)}, expected {Headings(table)}");
        if (table.Shape.IsCueFile && !names.Take(table.Header.Length).SequenceEqual(table.Header))
            yield return table.Issue(1, "column-order", $"the columns of this file stand in a fixed order; write {Headings(table)}");
    }

    private static IEnumerable<Issue> Rows(CheckedTable table, Catalogue known)
    {
        foreach (var row in table.Rows)
        {
            if (row.Cells.Length > table.Header.Length || (row.Cells.Length < table.Header.Length && !table.Shape.IsCueFile))
                yield return table.Issue(row.Line, "cells", $"{row.Cells.Length} cells where the header has {table.Header.Length}; {Divider(table)}");
            else if (!row.TakesAway || !table.Shape.IsCueFile)
                foreach (var issue in Cells(table, row, known)) yield return issue;
        }
    }

    private static string Divider(CheckedTable table) => table.Shape.IsCueFile
        ? "fields are divided by ',' and words by '|', and no field is quoted: write '，' where a word holds a comma"
        : "put a cell that holds a comma into \"…\", divide lists by ';'";

    private static IEnumerable<Issue> Cells(CheckedTable table, CheckedRow row, Catalogue known)
    {
        foreach (var column in table.Shape.Columns.Where(c => table.Header.Contains(c.Name)))
        {
            var cell = row[column.Name];
            if (cell.Length == 0 && column.Required) yield return table.Issue(row.Line, "cell-empty", $"the cell under '{column.Name}' is empty and must be filled");
            if (cell.Length > 0 && column.Rule(cell, known) is { } message) yield return table.Issue(row.Line, column.Name, $"under '{column.Name}': {message}");
        }
    }

    private static IEnumerable<Issue> Duplicates(CheckedTable table)
    {
        if (table.Shape.Key.IsEmpty) yield break;
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in table.Rows.Where(r => !r.TakesAway))
        {
            var key = string.Join(' ', table.Shape.Key.Select(k => row[k]));
            if (!first.TryAdd(key, row.Line)) yield return table.Issue(row.Line, "duplicate", $"'{key}' stands on line {first[key]} already; an identity stands once in a file");
        }
    }
}
