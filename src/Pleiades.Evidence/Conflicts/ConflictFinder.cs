using System.Collections.Immutable;
using Pleiades.Catalog;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Conflicts;

/// <summary>Finds facts that cannot all be right as printed: two numbers for one thing, sums that do not come out, figures without their reference.</summary>
/// <remarks>
/// Only facts of status actual are held against each other; the same number twice is corroboration, other days are a series, and neither speaks.
/// The answer does not depend on the order of the facts. O(n log n) for n facts, but for the few that share subject and indicator.
/// </remarks>
public static class ConflictFinder
{
    /// <summary>The conflicts among facts of one or many documents.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="catalogue">The catalogue they were read with: its identities and families say which sums belong together; null for the built-in one.</param>
    /// <returns>Contradictions first, then arithmetic, then figures that lack their reference; each in the order of its facts.</returns>
    public static ImmutableArray<Conflict> Find(IReadOnlyList<Fact> facts, Catalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        using var words = Lexicon.Use(catalogue ?? Catalogue.BuiltIn);
        var ordered = facts.Where(f => f.Status == FactStatus.Actual)
            .DistinctBy(f => f.Id)
            .OrderBy(f => f.Citation.Document.Value, StringComparer.Ordinal).ThenBy(f => f.Citation.Span).ThenBy(f => f.Id)
            .ToArray();
        var levels = new LevelBook(ordered);
        return
        [
            .. Contradictions.Find(ordered),
            .. SeriesChecks.Find(ordered),
            .. GrowthChecks.Find(ordered, levels),
            .. ShareChecks.Find(ordered, levels),
            .. CutChecks.Find(ordered),
            .. PartChecks.Find(ordered, levels),
            .. CurrencyChecks.Find(ordered),
            .. ReferenceChecks.Find(ordered),
        ];
    }
}
