using System.Collections.Immutable;

namespace Pleiades.Evidence.Facts;

/// <summary>Merges what several stories of one document say alike: subject, indicator, value, period, base and status.</summary>
internal static class DocumentDuplicates
{
    /// <summary>Each assertion once, in the order of the spans.</summary>
    /// <param name="facts">Facts of all articles.</param>
    public static ImmutableArray<Fact> Merge(IEnumerable<Fact> facts) =>
        [.. facts.GroupBy(Key).Select(Merged).OrderBy(f => f.Citation.Span).ThenBy(f => f.Id)];

    private static (SubjectId, IndicatorId, Quantity, Period?, string, FactStatus) Key(Fact fact) =>
        (fact.Subject.Id, fact.Indicator, fact.Value, fact.Period, fact.Base, fact.Status);

    private static Fact Merged(IEnumerable<Fact> same)
    {
        if (same.Count() == 1) return same.First();
        var mentions = same.OrderByDescending(f => f.Confidence).ThenBy(f => f.Citation.Span).ToArray();
        var also = mentions.Skip(1).SelectMany(f => f.Also.Insert(0, f.Citation.Span)).Where(s => s != mentions[0].Citation.Span);
        return mentions[0] with { Also = [.. mentions[0].Also, .. also] };
    }
}
