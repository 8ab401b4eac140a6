namespace Pleiades.Evidence.Tables;

/// <summary>The headers of a sheet and where they stand.</summary>
internal sealed class SheetHeader
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    /// <summary>Reads the header row; names doubled and empty headers.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="row">The header row.</param>
    /// <param name="issues">Receives the doubts.</param>
    internal SheetHeader(Sheet sheet, SheetRow row, List<Issue> issues)
    {
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var name = Key(row.Cells[i].Text);
            if (name.Length == 0 && HasContent(sheet, row, i))
                issues.Add(new Issue("header", "the header is empty (merged with a neighbour?) though cells stand below it; the column is not read", CellAddress.Of(sheet.Name, i, row.Number)));
            else if (name.Length > 0 && !_columns.TryAdd(name, i))
                issues.Add(new Issue("header", $"the header '{name}' stands twice; the first column is read", CellAddress.Of(sheet.Name, i, row.Number)));
        }
    }

    /// <summary>The headers, in no order.</summary>
    internal IEnumerable<string> Names => _columns.Keys;

    /// <summary>The column of a header, counted from 0; −1 when there is none.</summary>
    /// <param name="name">The header as written in the map.</param>
    internal int Column(string name) => _columns.GetValueOrDefault(Key(name), -1);

    /// <summary>A header without differences of width and blanks.</summary>
    /// <param name="name">As written.</param>
    internal static string Key(string name) =>
        string.Join(' ', string.Concat(name.Select(Pages.Width.Fold)).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static bool HasContent(Sheet sheet, SheetRow header, int column) =>
        sheet.Rows.Skip(header.Number).Take(50).Any(row => column < row.Cells.Length && row.Cells[column].Text.Length > 0);
}
