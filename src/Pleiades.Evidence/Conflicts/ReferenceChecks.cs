using Pleiades.Evidence.Facts;
using Pleiades.Evidence.Facts.Subjects;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Conflicts;

/// <summary>Figures that lack their reference: a rank without the set it ranks in, a change of a rate in per cent where points are meant.</summary>
internal static class ReferenceChecks
{
    private static readonly WordLists Words = WordLists.Default;

    /// <summary>The doubts, one for each figure.</summary>
    /// <param name="facts">Facts of status actual, in order.</param>
    public static IEnumerable<Conflict> Find(IReadOnlyList<Fact> facts)
    {
        foreach (var fact in facts)
        {
            if (fact.Kind == IndicatorKind.Rank && fact.Value.Unit.Dimension == Dimension.Rank && fact.Indicator.Value != "rank_change" && fact.Scope.Length == 0 && !NamesUniverse(fact))
                yield return Conflicts.Of(ConflictKind.Reference, "rank_without_universe", [fact], $"{fact.Value.Value:0} / ?");
            if (fact.Value.Unit.Canonical == "percent" && IsChangeOfRate(fact))
                yield return Conflicts.Of(ConflictKind.Reference, "percent_for_points", [fact], $"{fact.Value.Value:0.####} % ≟ {fact.Value.Value:0.####} pp");
        }
    }

    /// <summary>Whether the sentence names a set to rank in; 全市 is none for what the city itself has.</summary>
    private static bool NamesUniverse(Fact fact)
    {
        var sentence = PlainText.Fold(fact.Citation.Quotation);
        foreach (var own in Deixis.WordsFor(fact.Subject.Type)) sentence = sentence.Replace(own, "", StringComparison.Ordinal);
        return Words.Any(sentence, "universe");
    }

    /// <summary>占比提高2.3%: a rate that rises by per cent is nearly always meant in points; a rate that rises to a value is no change.</summary>
    private static bool IsChangeOfRate(Fact fact)
    {
        var at = fact.Citation.Span.Start - fact.Citation.Sentence.Start;
        var quotation = fact.Citation.Quotation;
        if (at <= 0 || at > quotation.Length) return false;
        var before = quotation.AsSpan(0, at);
        var clause = before[(before.LastIndexOfAny("，,；;。") + 1)..];
        foreach (var verb in Words["rate_moves"])
        {
            if (!clause.EndsWith(verb, StringComparison.Ordinal)) continue;
            var ahead = clause[..^verb.Length];
            // 占比为32%，比上年提高5%: the rate itself stands in the clause before.
            return Words.EndsWith(ahead, "rate_noun") || (fact.Kind == IndicatorKind.Share && Words.Any(ahead, "year_before") && Words.Any(before[..^clause.Length], "rate_noun"));
        }

        return false;
    }
}
