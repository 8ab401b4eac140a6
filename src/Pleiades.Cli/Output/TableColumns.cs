using System.Globalization;
using Pleiades.Workbench.Composites;

namespace Pleiades.Cli.Output;

/// <summary>The columns of a table of results as the columns of a listing.</summary>
internal static class TableColumns
{
    /// <summary>The columns; numbers are shown shortened and written whole.</summary>
    /// <param name="table">The table.</param>
    /// <param name="shown">How many of them a table for people has.</param>
    public static IReadOnlyList<Column<object?[]>> Of(CompositeTable table, int shown) => [.. table.Columns.Select((name, at) => new Column<object?[]>(
        name,
        row => row[at] is double.NaN ? null : row[at],
        row => row[at] is double number ? Short(number) : Listing.Text(row[at]))
    {
        IsNumber = table.Rows.Any(r => r[at] is double or int) && table.Rows.All(r => r[at] is double or int or null),
        InTable = at < shown && table.Rows.Any(r => r[at] is not null),
    })];

    private static string Short(double number) => double.IsNaN(number) ? "" : number.ToString(Math.Abs(number) % 1 > 0 ? "0.##" : "0", CultureInfo.InvariantCulture);
}
