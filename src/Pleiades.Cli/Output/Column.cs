namespace Pleiades.Cli.Output;

/// <summary>A column of a listing.</summary>
/// <typeparam name="T">What the rows are.</typeparam>
/// <param name="Name">Field name in CSV and JSON, heading of the table.</param>
/// <param name="Value">
/// The value: text, number, truth, <see cref="TextSpan"/>, a list of these, or null. Null and empty are left out of JSON and stay empty elsewhere.
/// </param>
/// <param name="Shown">The text of the table where it differs from the value's own; null hides the column from the table.</param>
internal sealed record Column<T>(string Name, Func<T, object?> Value, Func<T, string>? Shown = null)
{
    /// <summary>Whether the column stands in the table for people.</summary>
    public bool InTable { get; init; } = true;

    /// <summary>Whether the column stands in the forms for machines.</summary>
    public bool InData { get; init; } = true;

    /// <summary>Whether the table aligns it to the right.</summary>
    public bool IsNumber { get; init; }
}
