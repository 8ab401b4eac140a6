using System.Text.Json.Nodes;

namespace Pleiades.Golden;

/// <summary>What a handler computed for one table.</summary>
public abstract record GoldenAnswer;

/// <summary>A computed JSON object.</summary>
/// <param name="Json">The object; a missing number is null or NaN.</param>
public sealed record GoldenObject(JsonObject Json) : GoldenAnswer;
