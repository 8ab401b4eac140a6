using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Pleiades.Evidence.Pages;

namespace Pleiades.Store.Rows;

/// <summary>Lists inside a row as JSON text.</summary>
internal static class StoreJson
{
    public static string Write(ImmutableArray<TextSpan> spans) =>
        spans.IsDefaultOrEmpty ? "[]" : JsonSerializer.Serialize(spans, StoreJsonContext.Default.ImmutableArrayTextSpan);

    public static ImmutableArray<TextSpan> Spans(string json) =>
        json == "[]" ? [] : JsonSerializer.Deserialize(json, StoreJsonContext.Default.ImmutableArrayTextSpan);

    public static string Write(ImmutableArray<int> numbers) =>
        numbers.IsDefaultOrEmpty ? "[]" : JsonSerializer.Serialize(numbers, StoreJsonContext.Default.ImmutableArrayInt32);

    public static ImmutableArray<int> Numbers(string json) =>
        json == "[]" ? [] : JsonSerializer.Deserialize(json, StoreJsonContext.Default.ImmutableArrayInt32);

    public static string Write(ArticleLayout layout) => JsonSerializer.Serialize(layout, StoreJsonContext.Default.ArticleLayout);

    public static ArticleLayout Layout(string json) =>
        JsonSerializer.Deserialize(json, StoreJsonContext.Default.ArticleLayout) ?? throw new JsonException("An article has no layout.");

    public static string Write(ImmutableArray<EstimateRow> rows) => JsonSerializer.Serialize(rows, StoreJsonContext.Default.ImmutableArrayEstimateRow);

    public static ImmutableArray<EstimateRow> Estimates(string json) =>
        JsonSerializer.Deserialize(json, StoreJsonContext.Default.ImmutableArrayEstimateRow);
}

/// <summary>The spans of an article.</summary>
internal sealed record ArticleLayout(
    TextSpan? Title, TextSpan? Kicker, ImmutableArray<TextSpan> Subheads, TextSpan? Byline, TextSpan? Dateline, TextSpan? JumpMarker,
    ImmutableArray<TextSpan> Body, ImmutableArray<TextSpan> Captions, ImmutableArray<Join> Joins);

/// <summary>One row of a result; a missing number is null.</summary>
internal sealed record EstimateRow(
    string Subject, string Item, double? Value, double? Low, double? High, string? Reason, ImmutableArray<string> Facts);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(SpanConverter)])]
[JsonSerializable(typeof(ImmutableArray<TextSpan>))]
[JsonSerializable(typeof(ImmutableArray<int>))]
[JsonSerializable(typeof(ArticleLayout))]
[JsonSerializable(typeof(ImmutableArray<EstimateRow>))]
internal sealed partial class StoreJsonContext : JsonSerializerContext;

/// <summary>A span as <c>[start,end]</c>.</summary>
internal sealed class SpanConverter : JsonConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("A span is [start,end].");
        reader.Read();
        var start = reader.GetInt32();
        reader.Read();
        var end = reader.GetInt32();
        reader.Read();
        return reader.TokenType == JsonTokenType.EndArray ? new TextSpan(start, end) : throw new JsonException("A span is [start,end].");
    }

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.End);
        writer.WriteEndArray();
    }
}
