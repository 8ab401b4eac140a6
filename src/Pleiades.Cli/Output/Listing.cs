using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Spectre.Console;

namespace Pleiades.Cli.Output;

/// <summary>Writes rows in the form the user asked for, in the order they come; JSON Lines and CSV stream.</summary>
internal static class Listing
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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
                foreach (var row in rows) shell.Out.Write(ToJson(row, columns) + "\n");
                break;
            default:
                WriteTable(shell, rows, columns);
                break;
        }
    }

    private static void WriteJson<T>(TextWriter output, IEnumerable<T> rows, IReadOnlyList<Column<T>> columns)
    {
        var separator = "[\n";
        foreach (var row in rows)
        {
            output.Write(separator + ToJson(row, columns));
            separator = ",\n";
        }

        output.Write(separator[0] == '[' ? "[]\n" : "\n]\n");
    }

    private static string ToJson<T>(T row, IReadOnlyList<Column<T>> columns)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Json))
        {
            writer.WriteStartObject();
            foreach (var column in columns)
            {
                var value = column.Value(row);
                if (value is null or "" or ICollection { Count: 0 }) continue;
                writer.WritePropertyName(column.Name);
                WriteValue(writer, value);
            }

            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null or double.NaN:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case TextSpan span:
                writer.WriteRawValue(string.Create(CultureInfo.InvariantCulture, $"[{span.Start}, {span.End}]"));
                break;
            case decimal number:
                writer.WriteRawValue(number.ToString("0.############################", CultureInfo.InvariantCulture));
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case int or long:
                writer.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case IReadOnlyDictionary<string, object?> fields:
                writer.WriteStartObject();
                foreach (var (name, field) in fields)
                {
                    writer.WritePropertyName(name);
                    WriteValue(writer, field);
                }

                writer.WriteEndObject();
                break;
            case IEnumerable items:
                writer.WriteStartArray();
                foreach (var item in items) WriteValue(writer, item);
                writer.WriteEndArray();
                break;
            default:
                writer.WriteStringValue(Text(value));
                break;
        }
    }

    private static void WriteCsv<T>(TextWriter output, IEnumerable<T> rows, IReadOnlyList<Column<T>> all)
    {
        var columns = all.Where(c => c.InData).ToList();
        output.Write(string.Join(',', columns.Select(c => c.Name)) + "\r\n");
        foreach (var row in rows) output.Write(string.Join(',', columns.Select(c => Quoted(Text(c.Value(row))))) + "\r\n");
    }

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Text(object? value) => value switch
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
