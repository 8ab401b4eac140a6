using System.Globalization;

namespace Pleiades.Evidence.Tables;

/// <summary>Addresses of cells as spreadsheets write them.</summary>
internal static class CellAddress
{
    /// <summary>Sheet and address, as in <c>Sheet1!B7</c>.</summary>
    /// <param name="sheet">Name of the sheet.</param>
    /// <param name="column">Column, counted from 0.</param>
    /// <param name="row">Row, counted from 1.</param>
    internal static string Of(string sheet, int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{sheet}!{Letters(column)}{row}");

    private static string Letters(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters;
    }
}
