using System.Collections.Immutable;
using System.Text.Json;

namespace Pleiades.Golden;

/// <summary>One computation of a case of schema <c>pleiades-case-measures/1</c>.</summary>
/// <param name="Case">The case.</param>
/// <param name="Json">The entry of <c>expected</c>.</param>
public sealed record MeasureEntry(GoldenCase Case, JsonElement Json)
{
    /// <summary>What to compute.</summary>
    public string Measure => Json.GetProperty("measure").GetString()!;

    /// <summary>With which parameters.</summary>
    public JsonElement Parameters => Json.GetProperty("parameters");

    /// <summary>The inputs by role.</summary>
    public JsonElement Inputs => Json.GetProperty("inputs");

    /// <summary>The outputs.</summary>
    public ImmutableArray<MeasureOutput> Outputs => [.. Json.GetProperty("outputs").EnumerateArray().Select(o => new MeasureOutput(o))];
}

/// <summary>One output of a computation.</summary>
/// <param name="Json">Its description.</param>
public sealed record MeasureOutput(JsonElement Json)
{
    /// <summary>Its name.</summary>
    public string Name => Json.GetProperty("name").GetString()!;

    /// <summary>The file that holds it.</summary>
    public string File => Json.GetProperty("file").GetString()!;

    /// <summary>The column; null when a pointer says where.</summary>
    public string? Column => Json.TryGetProperty("column", out var column) ? column.GetString() : null;

    /// <summary>The pointer (RFC 6901); null when a column says where.</summary>
    public string? JsonPath => Json.TryGetProperty("pointer", out var pointer) ? pointer.GetString() : null;

    /// <summary>Rows it is limited to: column → text.</summary>
    public ImmutableDictionary<string, string> Where => Json.TryGetProperty("where", out var where)
        ? where.EnumerateObject().ToImmutableDictionary(p => p.Name, p => Plain(p.Value), StringComparer.Ordinal)
        : ImmutableDictionary<string, string>.Empty;

    /// <summary>Whether a difference is a failure.</summary>
    public bool Normative => Json.GetProperty("normative").ValueKind == JsonValueKind.True;

    /// <summary>The rule for numbers; null when of a shape not known.</summary>
    public Tolerance? Rule => Tolerance.Parse(Json.GetProperty("tolerance"));

    private static string Plain(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
