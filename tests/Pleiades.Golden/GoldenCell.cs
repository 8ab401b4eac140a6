using System.Globalization;

namespace Pleiades.Golden;

/// <summary>A number, a text, or missing (a NaN without text).</summary>
/// <param name="Number">The number; NaN when missing or a text.</param>
/// <param name="Text">The text; null for numbers and missing cells.</param>
public readonly record struct GoldenCell(double Number, string? Text = null)
{
    /// <summary>No value.</summary>
    public static GoldenCell Missing { get; } = new(double.NaN);

    /// <summary>Whether there is neither number nor text.</summary>
    public bool IsMissing => Text is null && double.IsNaN(Number);

    /// <summary>A number; NaN is missing.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator GoldenCell(double number) => new(number);

    /// <summary>A text; null is missing.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator GoldenCell(string? text) => new(double.NaN, text);

    /// <summary>A truth value, written TRUE or FALSE.</summary>
    /// <param name="truth">The value.</param>
    public static implicit operator GoldenCell(bool truth) => new(double.NaN, truth ? "TRUE" : "FALSE");

    /// <summary>Reads the text of a reference cell: NA, NaN and nothing are missing, Inf is infinite, the rest a number or a text.</summary>
    /// <param name="text">The text.</param>
    public static GoldenCell Parse(string text) => text switch
    {
        "" or "NA" or "NaN" or "nan" => Missing,
        "Inf" or "inf" => double.PositiveInfinity,
        "-Inf" or "-inf" => double.NegativeInfinity,
        _ when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => number,
        _ => text,
    };

    /// <summary>The cell as a report shows it.</summary>
    public override string ToString() => Text ?? (double.IsNaN(Number) ? "NA" : Number.ToString("R", CultureInfo.InvariantCulture));
}
