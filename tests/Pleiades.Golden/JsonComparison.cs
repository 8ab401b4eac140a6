using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pleiades.Golden;

/// <summary>Compares computed JSON with wanted JSON, key by key.</summary>
internal static class JsonComparison
{
    /// <summary>Compares an object under the rules of an entry; false when a tolerance is of a shape not known.</summary>
    internal static bool Run(TableEntry entry, GoldenObject got, KindTally tally)
    {
        var want = entry.Case.ReadJson(entry.File);
        var file = $"{entry.Case.Place}/{entry.File}";
        foreach (var part in want.EnumerateObject())
        {
            var rule = entry.Rule(part.Name, out var skip);
            if (skip || entry.IsExcepted([], part.Name)) continue;
            if (rule is null) return false;
            Value(part.Value, got.Json[part.Name], rule, tally, file, part.Name);
        }

        return true;
    }

    /// <summary>Compares one value, descending into objects and arrays; a vector of length one may be a bare number.</summary>
    internal static void Value(JsonElement want, JsonNode? got, Tolerance rule, KindTally tally, string file, string path)
    {
        switch (want.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var part in want.EnumerateObject())
                    Value(part.Value, (got as JsonObject)?[part.Name], rule, tally, file, $"{path}/{part.Name}");
                break;
            case JsonValueKind.Array when got is JsonArray values && values.Count == want.GetArrayLength():
                for (var i = 0; i < values.Count; i++) Value(want[i], values[i], rule, tally, file, $"{path}/{i}");
                break;
            case JsonValueKind.Array when want.GetArrayLength() == 1 && got is JsonValue:
                Value(want[0], got, rule, tally, file, path);
                break;
            case JsonValueKind.Array:
                tally.Count(false, file, path, "length", got is JsonArray other ? other.Count : "(none)", want.GetArrayLength());
                break;
            default:
                Leaf(want, got is JsonArray { Count: 1 } single ? single[0] : got, rule, tally, file, path);
                break;
        }
    }

    private static void Leaf(JsonElement want, JsonNode? got, Tolerance rule, KindTally tally, string file, string path)
    {
        var (wanted, computed) = (Cell(want), got is null ? GoldenCell.Missing : Cell(got));
        var same = wanted.Text is not null || computed.Text is not null ? wanted.Text == computed.Text : rule.Accepts(computed.Number, wanted.Number);
        tally.Count(same, file, "", path, computed, wanted);
    }

    private static GoldenCell Cell(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetDouble(),
        JsonValueKind.String => GoldenCell.Parse(value.GetString()!),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => GoldenCell.Missing,
    };

    private static GoldenCell Cell(JsonNode value) => value switch
    {
        JsonValue v when v.TryGetValue<double>(out var number) => number,
        JsonValue v when v.TryGetValue<int>(out var number) => number,
        JsonValue v when v.TryGetValue<bool>(out var truth) => truth,
        JsonValue v when v.TryGetValue<string>(out var text) => GoldenCell.Parse(text),
        JsonValue v when v.TryGetValue<JsonElement>(out var element) => Cell(element),
        _ => "(another shape)",
    };
}
