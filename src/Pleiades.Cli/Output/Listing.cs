using System.Collections;
using System.Globalization;
using Spectre.Console;

namespace Pleiades.Cli.Output;

/// <summary>Writes rows in the form the user asked for, in the order they come; JSON Lines and CSV stream.</summary>
internal static class Listing
{
    public static void Write<T>(Shell shell, ListingFormat? format, IEnumerable<T> rows, IReadOnlyList<Column<T>> columns)
    {
        switch (format ?? (shell.OutIsTerminal ? ListingFormat.Table : ListingFormat.Jsonl))
        {
            case ListingFormat.Csv:
                WriteCsv(shell.Out, rows, columns);
                break;
            case ListingFormat.Json:
                WriteJson(shell.Out, rows, columns);
                break;
            case ListingFormat.Jsonl:
                WriteJsonLines(shell.Out, rows, columns);
                break;
            default:
                WriteTable(shell, rows, columns);
                break;
        }
    }

    private static void WriteJsonLines<T>(TextWriter output, IEnumerable<T> rows, IReadOnlyList<Column<T>> columns)
    {
        using var json = new JsonRow<T>(columns);
        foreach (var row in rows)
        {
            output.Write(json.Of(row));
            output.Write('\n');
        }
    }

    private static void WriteJson<T>(TextWriter output, IEnumerable<T> rows, IReadOnlyList<Column<T>> columns)
    {
        using var json = new JsonRow<T>(columns);
        var separator = "[\n";
        foreach (var row in rows)
        {
            output.Write(separator);
            output.Write(json.Of(row));
            separator = ",\n";
        }

        output.Write(separator[0] == '[' ? "[]\n" : "\n]\n");
    }

    private static void WriteCsv<T>(TextWriter output, IEnumerable<T> rows, IReadOnlyList<Column<T>> all)
    {
        var columns = all.Where(c => c.InData).ToList();
        output.Write(string.Join(',', columns.Select(c => c.Name)) + "\r\n");
        foreach (var row in rows) output.Write(string.Join(',', columns.Select(c => Quoted(Text(c.Value(row))))) + "\r\n");
    }

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A value in invariant form; empty when there is none.</summary>
    /// <param name="value">The value.</param>
    public static string Text(object? value) => value switch
    {
        null or double.NaN => "",
        string text => text,
        bool truth => truth ? "true" : "false",
        TextSpan span => span.ToString(),
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        IReadOnlyDictionary<string, object?> fields => string.Join(' ', fields.Select(f => $"{f.Key}={Text(f.Value)}")),
        IEnumerable items => string.Join(' ', items.Cast<object?>().Select(Text)),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static void WriteTable<T>(Shell shell, IEnumerable<T> rows, IReadOnlyList<Column<T>> columns)
    {
        var shown = columns.Where(c => c.InTable).ToList();
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in shown)
            table.AddColumn(new TableColumn(Markup.Escape(column.Name)) { Alignment = column.IsNumber ? Justify.Right : Justify.Left });
        var count = 0;
        foreach (var row in rows)
        {
            table.AddRow([.. shown.Select(c => new Text(c.Shown is null ? Text(c.Value(row)) : c.Shown(row)))]);
            count++;
        }

        Terminal.For(shell.Out, shell.OutIsTerminal).Write(table);
        shell.Err.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "row" : "rows")}"));
    }
}
