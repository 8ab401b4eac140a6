namespace Pleiades.Evidence.Tables;

/// <summary>A cell and its address.</summary>
/// <param name="Cell">The cell; empty text where the row is shorter or the map gives no such role.</param>
/// <param name="Address">Sheet and address.</param>
internal readonly record struct PlacedCell(SheetCell Cell, string Address);

/// <summary>The cells of a row by role.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="row">The row.</param>
/// <param name="header">The headers.</param>
/// <param name="map">The map.</param>
internal sealed class RowCells(Sheet sheet, SheetRow row, SheetHeader header, TableMap map)
{
    /// <summary>The row.</summary>
    internal SheetRow Row => row;

    /// <summary>The cell of a role, or the value that the map gives for all rows.</summary>
    /// <param name="role">Name of the role.</param>
    internal PlacedCell Of(string role)
    {
        if (!map.Roles.TryGetValue(role, out var from)) return new PlacedCell(new SheetCell("", null, null, row.Start, ""), CellAddress.Of(sheet.Name, 0, row.Number));
        return from.Column.Length > 0 ? At(header.Column(from.Column)) : new PlacedCell(new SheetCell(from.Value, null, null, row.Start, ""), CellAddress.Of(sheet.Name, 0, row.Number));
    }

    /// <summary>The cell of a column.</summary>
    /// <param name="column">Counted from 0; −1 gives an empty cell.</param>
    internal PlacedCell At(int column) => column >= 0 && column < row.Cells.Length
        ? new PlacedCell(row.Cells[column], CellAddress.Of(sheet.Name, column, row.Number))
        : new PlacedCell(new SheetCell("", null, null, row.End, ""), CellAddress.Of(sheet.Name, Math.Max(0, column), row.Number));
}
