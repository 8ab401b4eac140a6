using System.Collections.Immutable;

namespace Pleiades;

/// <summary>Tells which figures recognised from pictures no printed text confirms. A misread digit looks like any other, so these are not published.</summary>
public static class SecondSource
{
    /// <summary>The scanned facts whose figure stands in no document that is not scanned.</summary>
    /// <param name="facts">All facts that count, whatever their order; those that people rejected are left out before.</param>
    /// <returns>
    /// Identifiers of the facts that need a second source. The same figure is the same subject, indicator, period, base, scope, status, number in the
    /// canonical unit and bound; without a period nothing is confirmed. O(facts).
    /// </returns>
    public static ImmutableHashSet<FactId> Missing(IEnumerable<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var all = facts.ToList();
        var printed = all.Where(f => !f.Scanned).Select(Figure).ToHashSet();
        return [.. all.Where(f => f.Scanned && (f.Period is null || !printed.Contains(Figure(f)))).Select(f => f.Id)];
    }

    private static (SubjectId, IndicatorId, Period?, string, string, FactStatus, Quantity) Figure(Fact fact) =>
        (fact.Subject.Id, fact.Indicator, fact.Period, fact.Base, fact.Scope, fact.Status, fact.Value.InCanonical() ?? fact.Value);
}
