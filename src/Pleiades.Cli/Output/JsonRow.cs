using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Pleiades.Cli.Output;

/// <summary>Rows as JSON objects on one line; one writer serves all of them.</summary>
/// <typeparam name="T">A row.</typeparam>
internal sealed class JsonRow<T> : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _writer;
    private readonly IReadOnlyList<Column<T>> _columns;

    /// <summary>Prepares the writer.</summary>
    /// <param name="columns">The fields; those without a value are left out.</param>
    public JsonRow(IReadOnlyList<Column<T>> columns) => (_columns, _writer) = (columns, new Utf8JsonWriter(_buffer, Options));

    /// <summary>A row.</summary>
    /// <param name="row">The row.</param>
    public string Of(T row)
    {
        _buffer.ResetWrittenCount();
        _writer.Reset();
        _writer.WriteStartObject();
        foreach (var column in _columns)
        {
            var value = column.Value(row);
            if (value is null or "" or ICollection { Count: 0 }) continue;
            _writer.WritePropertyName(column.Name);
            WriteValue(value);
        }

        _writer.WriteEndObject();
        _writer.Flush();
        return Encoding.UTF8.GetString(_buffer.WrittenSpan);
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    private void WriteValue(object? value)
    {
        switch (value)
        {
            case null or double.NaN:
                _writer.WriteNullValue();
                break;
            case string text:
                _writer.WriteStringValue(text);
                break;
            case bool truth:
                _writer.WriteBooleanValue(truth);
                break;
            case TextSpan span:
                _writer.WriteRawValue(string.Create(CultureInfo.InvariantCulture, $"[{span.Start}, {span.End}]"), skipInputValidation: true);
                break;
            case decimal number:
                _writer.WriteRawValue(number.ToString("0.############################", CultureInfo.InvariantCulture), skipInputValidation: true);
                break;
            case double number:
                _writer.WriteNumberValue(number);
                break;
            case int or long:
                _writer.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case IReadOnlyDictionary<string, object?> fields:
                _writer.WriteStartObject();
                foreach (var (name, field) in fields)
                {
                    _writer.WritePropertyName(name);
                    WriteValue(field);
                }

                _writer.WriteEndObject();
                break;
            case IEnumerable items:
                _writer.WriteStartArray();
                foreach (var item in items) WriteValue(item);
                _writer.WriteEndArray();
                break;
            default:
                _writer.WriteStringValue(Listing.Text(value));
                break;
        }
    }
}
