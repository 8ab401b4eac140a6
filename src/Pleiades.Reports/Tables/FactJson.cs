using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Pleiades.Reports.Tables;

/// <summary>Facts as JSON, with the field names of the reference cases; empty fields are left out.</summary>
/// <remarks>Values stand in canonical units as JSON numbers; spans are <c>[start, end)</c> in code points of the untouched text.</remarks>
public static class FactJson
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Indented = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>Writes one array of objects, UTF-8, indented.</summary>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="facts">The facts, in the order to be written.</param>
    public static void Write(Stream stream, IEnumerable<FactLine> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        using var json = new Utf8JsonWriter(stream, Indented);
        json.WriteStartArray();
        foreach (var fact in facts) Write(json, fact);
        json.WriteEndArray();
        json.Flush();
        stream.Write("\n"u8);
    }

    /// <summary>Writes one object a line, UTF-8.</summary>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="facts">The facts, in the order to be written.</param>
    public static void WriteLines(Stream stream, IEnumerable<FactLine> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        using var json = new Utf8JsonWriter(stream, Plain);
        foreach (var fact in facts)
        {
            Write(json, fact);
            json.Flush();
            stream.Write("\n"u8);
            json.Reset();
        }
    }

    /// <summary>One fact as a JSON object on one line.</summary>
    /// <param name="line">The fact.</param>
    public static string Format(FactLine line)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Plain)) Write(json, line);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void Write(Utf8JsonWriter json, FactLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        json.WriteStartObject();
        foreach (var field in FactFields.All) field.Write(json, line);
        json.WriteEndObject();
    }
}
