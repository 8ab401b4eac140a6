using System.Text.Json.Nodes;

namespace Pleiades.Golden;

/// <summary>What a handler computed for one output: rows by key, or JSON.</summary>
public sealed record MeasureAnswer
{
    /// <summary>Values by the remaining key columns, joined by <see cref="KeyOf"/>; null when the answer is JSON.</summary>
    public IReadOnlyDictionary<string, GoldenCell>? Rows { get; init; }

    /// <summary>The JSON value; null when the answer is rows or undefined.</summary>
    public JsonNode? Json { get; init; }

    /// <summary>The key of a row.</summary>
    /// <param name="parts">The texts of the remaining key columns, in the order of the file's key.</param>
    public static string KeyOf(params ReadOnlySpan<string> parts) => string.Join(", ", parts);
}
