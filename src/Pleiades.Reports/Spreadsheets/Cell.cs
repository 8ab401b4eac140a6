namespace Pleiades.Reports.Spreadsheets;

/// <summary>What a cell of a workbook holds; the default is an empty cell.</summary>
internal readonly record struct Cell
{
    private Cell(string? text, double number, string? formula) => (Text, Number, Formula) = (text, number, formula);

    /// <summary>A text; null for a number or formula.</summary>
    public string? Text { get; }

    /// <summary>A number, or the value of a formula as computed here; NaN when there is none.</summary>
    public double Number { get; } = double.NaN;

    /// <summary>A formula without the equals sign; null for a plain value.</summary>
    public string? Formula { get; }

    /// <summary>A cell with a text.</summary>
    /// <param name="text">The text.</param>
    public static Cell Of(string text) => new(text, double.NaN, null);

    /// <summary>A cell with a number; empty when it is NaN.</summary>
    /// <param name="number">The number.</param>
    public static Cell Of(double number) => new(null, number, null);

    /// <summary>A cell with a formula.</summary>
    /// <param name="formula">The formula, without the equals sign.</param>
    /// <param name="value">Its value as computed here; NaN shows as an empty text, which the formula must give then.</param>
    public static Cell Computed(string formula, double value) => new(null, value, formula);
}
