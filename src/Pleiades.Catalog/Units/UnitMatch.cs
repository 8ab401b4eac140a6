using System.Collections.Immutable;

namespace Pleiades.Catalog;

/// <summary>A unit word found in a text.</summary>
/// <param name="Unit">The unit; its symbol is the word as written, magnitude included (亿元).</param>
/// <param name="Length">Number of UTF-16 units the word takes.</param>
/// <param name="Also">Codes of further canonical units the word may mean with the same scale (户: household, or count of firms).</param>
public sealed record UnitMatch(Unit Unit, int Length, ImmutableArray<string> Also);
