using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Pleiades.Cli.Output;

/// <summary>Rows as JSON objects on one line; one writer serves all of them.</summary>
/// <typeparam name="T">A row.</typeparam>
internal sealed class JsonRow<T> : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _writer;
    private readonly (JsonEncodedText Name, Func<T, object?> Value)[] _columns;
    private char[] _letters = [];

    /// <summary>Prepares the writer.</summary>
    /// <param name="columns">The fields; those without a value are left out.</param>
    public JsonRow(IReadOnlyList<Column<T>> columns)
    {
        _columns = [.. columns.Select(c => (JsonEncodedText.Encode(c.Name, Options.Encoder), c.Value))];
        _writer = new Utf8JsonWriter(_buffer, Options);
    }

    /// <summary>Writes a row; the letters are good until the next one.</summary>
    /// <param name="row">The row.</param>
    public ReadOnlySpan<char> Of(T row)
    {
        _buffer.ResetWrittenCount();
        _writer.Reset();
        _writer.WriteStartObject();
        foreach (var (name, valueOf) in _columns)
        {
            var value = valueOf(row);
            if (value is null or "" or ICollection { Count: 0 }) continue;
            _writer.WritePropertyName(name);
            WriteValue(value);
        }

        _writer.WriteEndObject();
        _writer.Flush();
        if (_letters.Length < _buffer.WrittenCount) _letters = new char[2 * _buffer.WrittenCount];
        return _letters.AsSpan(0, Encoding.UTF8.GetChars(_buffer.WrittenSpan, _letters));
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    private void WriteValue(object? value)
    {
        const int longestNumber = 64;
        Span<byte> bytes = stackalloc byte[longestNumber];
        int length;
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
                Utf8.TryWrite(bytes, CultureInfo.InvariantCulture, $"[{span.Start}, {span.End}]", out length);
                _writer.WriteRawValue(bytes[..length], skipInputValidation: true);
                break;
            case decimal number:
                number.TryFormat(bytes, out length, "0.############################", CultureInfo.InvariantCulture);
                _writer.WriteRawValue(bytes[..length], skipInputValidation: true);
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
