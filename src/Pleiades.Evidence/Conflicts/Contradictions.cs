using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Conflicts;

/// <summary>Numbers for one subject, indicator, scope, base and period whose intervals do not meet: one conflict for each such definition, with every fact that speaks against another.</summary>
internal static class Contradictions
{
    /// <summary>Facts read less surely are more often misread than contradicted.</summary>
    private const double LeastConfidence = 0.5;

    /// <summary>The contradictions.</summary>
    /// <param name="facts">Facts of status actual, in order.</param>
    public static IEnumerable<Conflict> Find(IReadOnlyList<Fact> facts)
    {
        foreach (var group in facts.Where(IsDefined).GroupBy(Key))
        {
            var same = group.ToArray();
            var ends = new StoryEnds(same);
            var apart = same.Where(ends.Contradict).ToArray();
            if (apart.Length == 0) continue;
            var numbers = string.Join(" ≠ ", apart.Select(f => f.Value.ToString()).Distinct(StringComparer.Ordinal));
            yield return Conflicts.Of(ConflictKind.Contradiction, "different_numbers", apart, $"{numbers}");
        }
    }

    /// <summary>Undated facts, those taken over from elsewhere in the text, and numbers of whatever a story counts, sells or compares are too loosely defined to contradict each other.</summary>
    private static bool IsDefined(Fact fact) =>
        fact.Period is not null && fact.Confidence >= LeastConfidence && fact.Kind is not (IndicatorKind.Count or IndicatorKind.Unknown)
        && fact.PeriodBasis is PeriodBasis.Explicit or PeriodBasis.Relative or PeriodBasis.AsOfArticle
        && !WordLists.Default["loosely_defined"].Contains(fact.Indicator.Value)
        && fact.Domain is not ("governance" or "social" or "event" or "service" or "policy" or "disaster" or "transport");

    private static (SubjectId, IndicatorId, string, string, string, Period?) Key(Fact fact) =>
        (fact.Subject.Id, fact.Indicator, fact.Scope, fact.Base, fact.Value.Unit.Canonical, fact.Period);
}
