using System.Collections.Immutable;

namespace Pleiades.Workbench.Composites;

/// <summary>One table of a composite indicator, as it is written to a file.</summary>
/// <param name="Name">Name of the file without ending, as in <c>04_treated</c>.</param>
/// <param name="Columns">The header.</param>
/// <param name="Rows">The cells: texts, numbers, truth values; null or NaN where nothing is known.</param>
public sealed record CompositeTable(string Name, ImmutableArray<string> Columns, IReadOnlyList<object?[]> Rows)
{
    /// <summary>Writes the table as comma-separated text: numbers as the shortest text that reads back as the same, <c>NA</c> where nothing is known.</summary>
    /// <param name="writer">The text.</param>
    public void WriteCsv(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(string.Join(',', Columns.Select(Quoted)) + "\n");
        foreach (var row in Rows) writer.Write(string.Join(',', row.Select(Text)) + "\n");
    }

    private static string Text(object? cell) => cell switch
    {
        null or double.NaN => "NA",
        bool truth => truth ? "TRUE" : "FALSE",
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => Quoted(cell.ToString() ?? ""),
    };

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
