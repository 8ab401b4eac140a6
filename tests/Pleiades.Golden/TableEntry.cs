using System.Collections.Immutable;
using System.Text.Json;

namespace Pleiades.Golden;

/// <summary>One table of a case of schema <c>pleiades-case-tables/1</c>: what to compute from what, and how to compare.</summary>
public sealed record TableEntry
{
    private static readonly JsonElement Nothing = JsonDocument.Parse("{}").RootElement;

    /// <summary>The case.</summary>
    public required GoldenCase Case { get; init; }

    /// <summary>The file with the expected values; empty when none is kept.</summary>
    public required string File { get; init; }

    /// <summary>What to compute.</summary>
    public required string Step { get; init; }

    /// <summary>How.</summary>
    public required string Method { get; init; }

    /// <summary>With which parameters.</summary>
    public required JsonElement Parameters { get; init; }

    /// <summary>The file that feeds it; empty when nothing does.</summary>
    public string Input { get; init; } = "";

    /// <summary>Further files by role.</summary>
    public ImmutableDictionary<string, string> With { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Steps to apply to the input first.</summary>
    public ImmutableArray<TableEntry> Before { get; init; } = [];

    /// <summary>Which result of the step the file holds: values, details, points, matrix, ranks …</summary>
    public string Output { get; init; } = "values";

    /// <summary>Columns that identify a row; empty for a JSON object.</summary>
    public ImmutableArray<string> Key { get; init; } = [];

    /// <summary>The rest of the entry.</summary>
    public JsonElement Json { get; init; } = Nothing;

    /// <summary>Whether a difference is a failure.</summary>
    public bool Normative => !Json.TryGetProperty("normative", out var value) || value.ValueKind != JsonValueKind.False;

    /// <summary>How rows are matched: empty, listed, ordered, unordered_pair.</summary>
    public string Rows => Json.TryGetProperty("rows", out var value) ? value.GetString() ?? "" : "";

    /// <summary>Reads an entry of <c>files</c> or <c>pipeline</c>.</summary>
    /// <param name="case">The case.</param>
    /// <param name="json">The entry.</param>
    /// <param name="pipeline">Whether it stands in the pipeline, where <c>output</c> is the file.</param>
    public static TableEntry Read(GoldenCase @case, JsonElement json, bool pipeline) => new()
    {
        Case = @case,
        File = Text(json, pipeline ? "output" : "file"),
        Step = Text(json, "step"),
        Method = Text(json, "method"),
        Parameters = json.TryGetProperty("parameters", out var parameters) ? parameters : Nothing,
        Input = Text(json, "input"),
        With = json.TryGetProperty("with", out var with)
            ? with.EnumerateObject().ToImmutableDictionary(p => p.Name, p => p.Value.GetString()!, StringComparer.Ordinal)
            : ImmutableDictionary<string, string>.Empty,
        Before = json.TryGetProperty("before", out var before) ? [.. before.EnumerateArray().Select(b => Read(@case, b, pipeline: false))] : [],
        Output = pipeline || Text(json, "output").Length == 0 ? "values" : Text(json, "output"),
        Key = json.TryGetProperty("key", out var key) ? [.. key.EnumerateArray().Select(k => k.GetString()!)] : [],
        Json = json,
    };

    /// <summary>The rule for a column or JSON key; null when the rule is of a shape not known, <paramref name="skip"/> when it is not compared.</summary>
    /// <param name="column">The column or key.</param>
    /// <param name="skip">Whether it is not compared.</param>
    public Tolerance? Rule(string column, out bool skip)
    {
        var name = Text(Json, "tolerance");
        if (Json.TryGetProperty("columns", out var columns) && columns.TryGetProperty(column, out var own)) name = own.GetString()!;
        skip = name == "skip";
        return !skip && Case.Json.TryGetProperty("tolerance", out var rules) && rules.TryGetProperty(name, out var rule) ? Tolerance.Parse(rule) : null;
    }

    /// <summary>Whether a cell is left out of the comparison.</summary>
    /// <param name="key">Its row.</param>
    /// <param name="column">Its column; null asks for the whole row.</param>
    public bool IsExcepted(IReadOnlyList<string> key, string? column)
    {
        if (!Json.TryGetProperty("except", out var exceptions)) return false;
        foreach (var exception in exceptions.EnumerateArray())
        {
            var inRow = !exception.TryGetProperty("rows", out var rows) || rows.EnumerateArray().Any(r => Same(r, key));
            var inColumn = !exception.TryGetProperty("columns", out var columns)
                || (column is not null && columns.EnumerateArray().Any(c => c.GetString() == column));
            if (inRow && inColumn) return true;
        }

        return false;
    }

    /// <summary>Whether a row is named in <c>except</c>, so that it may be absent.</summary>
    /// <param name="key">The row.</param>
    public bool MayBeAbsent(IReadOnlyList<string> key) =>
        Json.TryGetProperty("except", out var exceptions)
        && exceptions.EnumerateArray().Any(e => e.TryGetProperty("rows", out var rows) && rows.EnumerateArray().Any(r => Same(r, key)));

    private static bool Same(JsonElement row, IReadOnlyList<string> key) => row.ValueKind == JsonValueKind.Array
        ? row.EnumerateArray().Select(Plain).SequenceEqual(key, StringComparer.Ordinal)
        : key.Count == 1 && Plain(row) == key[0];

    private static string Plain(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static string Text(JsonElement json, string key) =>
        json.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
