using System.Collections.Immutable;

namespace Pleiades.Catalog;

/// <summary>A word of a page that names a unit.</summary>
/// <param name="Word">The word, without a magnitude.</param>
/// <param name="Canonical">Code of the canonical unit.</param>
/// <param name="Scale">Number of canonical units in one.</param>
/// <param name="Also">Codes of further canonical units it may mean.</param>
internal sealed record UnitWord(string Word, string Canonical, decimal Scale, ImmutableArray<string> Also);
