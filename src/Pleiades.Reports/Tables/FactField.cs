using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Pleiades.Reports.Tables;

/// <summary>One field of a fact in files.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Read">What it holds: text, a number, a truth, a span or several; null or empty is left out.</param>
internal sealed record FactField(string Name, Func<FactLine, object?> Read)
{
    /// <summary>Writes the field into an object unless it is empty.</summary>
    /// <param name="json">The writer, inside an object.</param>
    /// <param name="line">The fact.</param>
    public void Write(Utf8JsonWriter json, FactLine line)
    {
        switch (Read(line))
        {
            case string text when text.Length > 0: json.WriteString(Name, text); break;
            case decimal number: json.WriteNumber(Name, Trimmed(number)); break;
            case double number: json.WriteNumber(Name, number); break;
            case int number: json.WriteNumber(Name, number); break;
            case true: json.WriteBoolean(Name, true); break;
            case TextSpan span:
                json.WritePropertyName(Name);
                Write(json, span);
                break;
            case ImmutableArray<TextSpan> { IsDefaultOrEmpty: false } spans:
                json.WriteStartArray(Name);
                foreach (var span in spans) Write(json, span);
                json.WriteEndArray();
                break;
        }
    }

    /// <summary>The field as text of a table cell; empty when the field is.</summary>
    /// <param name="line">The fact.</param>
    public string Text(FactLine line) => Read(line) switch
    {
        string text => text,
        decimal number => Trimmed(number).ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        true => "true",
        TextSpan span => span.ToString(),
        ImmutableArray<TextSpan> { IsDefaultOrEmpty: false } spans => string.Join(';', spans),
        _ => "",
    };

    private static void Write(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartArray();
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }

    /// <summary>The same number without trailing zeros, which a decimal otherwise remembers.</summary>
    private static decimal Trimmed(decimal number) => number / 1.000000000000000000000000000000m;
}
