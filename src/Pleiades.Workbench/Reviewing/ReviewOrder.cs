using System.Collections.Immutable;
using Pleiades.Catalog;
using Pleiades.Evidence.Conflicts;
using Pleiades.Store;

namespace Pleiades.Workbench.Reviewing;

/// <summary>Which facts a person should look at, and in which order.</summary>
public static class ReviewOrder
{
    /// <summary>What the audit calls passing a fact over.</summary>
    public const string SkipAction = "skip";

    /// <summary>The facts nobody has decided on, those with the most points first; those passed over before come last.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="query">Which facts; rejected and superseded ones never come, and the limit counts after the order is made.</param>
    /// <param name="catalogue">Frameworks and identities.</param>
    /// <remarks>Equal points keep the order of documents and spans, so that a page is read from top to bottom. O(facts log facts).</remarks>
    public static ImmutableArray<ReviewItem> Of(WorkspaceStore store, FactQuery query, Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(catalogue);
        var conflicts = ConflictsByFact(store, catalogue);
        var measured = catalogue.Frameworks.SelectMany(f => f.Indicators).SelectMany(i => i.Sources).Select(s => s.Indicator).ToHashSet();
        var skipped = store.AuditTrail(int.MaxValue).Where(a => a.Action == SkipAction).Select(a => new FactId(a.Target)).ToHashSet();
        return
        [
            .. store.Facts(query with { Limit = null, Offset = 0, IncludeRejected = false, IncludeSuperseded = false })
                .Where(f => f.Standing == FactStanding.Unreviewed)
                .Select(f => new ReviewItem(f.Fact, f.Standing, conflicts.GetValueOrDefault(f.Fact.Id, []))
                {
                    OnBoards = measured.Contains(f.Fact.Indicator),
                    Skipped = skipped.Contains(f.Fact.Id),
                })
                .OrderBy(i => i.Skipped).ThenByDescending(i => i.Points)
                .Take(query.Limit ?? int.MaxValue),
        ];
    }

    private static Dictionary<FactId, ImmutableArray<Conflict>> ConflictsByFact(WorkspaceStore store, Catalogue catalogue) =>
        ConflictFinder.Find([.. store.Facts(new FactQuery()).Select(f => f.Fact)], catalogue)
            .SelectMany(c => c.Facts.Select(f => (Fact: f, Conflict: c)))
            .GroupBy(p => p.Fact, p => p.Conflict)
            .ToDictionary(g => g.Key, g => g.ToImmutableArray());
}
