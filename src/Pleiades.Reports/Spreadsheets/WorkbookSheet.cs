using System.Collections.Immutable;

namespace Pleiades.Reports.Spreadsheets;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">Its name; at most 31 characters, none of <c>[]:*?/\</c>.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record WorkbookSheet(string Name, ImmutableArray<Cell[]> Rows)
{
    /// <summary>How many rows and columns stay in view when the rest is scrolled. Default: the header and the first column.</summary>
    public (int Rows, int Columns) Frozen { get; init; } = (1, 1);

    /// <summary>Widths of the first columns in characters; the rest have the usual width.</summary>
    public ImmutableArray<double> Widths { get; init; } = [];

    /// <summary>The address of a cell: <c>B7</c>; with dollars, <c>$B$7</c>.</summary>
    /// <param name="row">Row from 0.</param>
    /// <param name="column">Column from 0.</param>
    /// <param name="fixedRow">Whether the row is fixed when the formula is copied.</param>
    /// <param name="fixedColumn">Whether the column is.</param>
    public static string Address(int row, int column, bool fixedRow = false, bool fixedColumn = false)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(fixedColumn ? "$" : "")}{letters}{(fixedRow ? "$" : "")}{row + 1}");
    }
}
