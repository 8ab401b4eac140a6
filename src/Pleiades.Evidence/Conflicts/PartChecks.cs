using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Conflicts;

/// <summary>Sums of parts: summands against their total, the named parts of a sentence against the whole, a region against the one above it.</summary>
internal static class PartChecks
{
    /// <summary>Sums that do not come out.</summary>
    /// <param name="facts">Facts of status actual, in order.</param>
    /// <param name="levels">The levels among them.</param>
    public static IEnumerable<Conflict> Find(IReadOnlyList<Fact> facts, LevelBook levels) =>
        [.. Summands(facts, levels), .. Within(facts, levels), .. NamedParts(facts), .. Regions(facts, levels)];

    private static IEnumerable<Conflict> Summands(IReadOnlyList<Fact> facts, LevelBook levels)
    {
        var sums = Identities.Of("sum").ToLookup(i => i.Result, StringComparer.Ordinal);
        foreach (var total in facts)
        {
            foreach (var sum in sums[total.Indicator.Value])
            {
                if (IsPart(total) || Parts(total, sum, levels) is not { } parts) continue;
                if (parts.Aggregate(new Interval(0, 0), (all, part) => all.Plus(Interval.Rounded(part.Value))).Meets(Interval.Rounded(total.Value))) continue;
                var derived = new DerivedValue((double)parts.Sum(part => part.Value.Value), total.Value.Unit.Canonical, string.Join(" + ", parts.Select(part => Conflicts.Figure(part.Value))));
                yield return Conflicts.Sum("sum_of_parts", [.. parts, total], derived, total.Value);
            }
        }
    }

    /// <summary>The summands, each printed once; null where one is missing or is no whole.</summary>
    private static Fact[]? Parts(Fact total, Identity sum, LevelBook levels)
    {
        var parts = new List<Fact>();
        foreach (var indicator in (string[])[.. CueFile.Split(sum.Part), sum.Whole])
        {
            if (Alone(total, indicator, levels) is not { } part || IsPart(part)) return null;
            parts.Add(part);
        }

        return [.. parts];
    }

    /// <summary>民营企业进出口5.3亿美元, 对巴西进出口4.1亿美元: what some of the firms or one sort of trade has is no whole, though the scope of the fact does not say so.</summary>
    private static bool IsPart(Fact fact)
    {
        var at = fact.Citation.Span.Start - fact.Citation.Sentence.Start;
        var quotation = fact.Citation.Quotation;
        if (at <= 0 || at > quotation.Length) return false;
        var before = quotation.AsSpan(0, at);
        var clause = before[(before.LastIndexOfAny("，；。") + 1)..];
        return clause.StartsWith("对") || clause.StartsWith("其中对") || WordLists.Default.Any(clause, "part_owner");
    }

    private static IEnumerable<Conflict> Within(IReadOnlyList<Fact> facts, LevelBook levels)
    {
        var bounds = Identities.Of("within").ToLookup(i => i.Part, StringComparer.Ordinal);
        foreach (var part in facts)
        {
            foreach (var bound in bounds[part.Indicator.Value])
            {
                if (Alone(part, bound.Result, levels) is { } whole && !IsPart(whole) && Interval.Rounded(whole.Value).Below(Interval.Rounded(part.Value)))
                    yield return Conflicts.Of(ConflictKind.Arithmetic, "part_above_whole", [whole, part], $"{part.Value} > {whole.Value}");
            }
        }
    }

    /// <summary>共20个，其中国家级15个、省级8个: the parts of one sentence together are no more than its whole.</summary>
    private static IEnumerable<Conflict> NamedParts(IReadOnlyList<Fact> facts)
    {
        var groups = facts.Where(f => f.Kind is IndicatorKind.Flow or IndicatorKind.Stock && f.Citation.Quotation.Contains("其中", StringComparison.Ordinal))
            .GroupBy(f => (f.Citation.Document, f.Citation.Sentence, f.Subject.Id, f.Indicator, f.Value.Unit.Canonical, f.Period));
        foreach (var group in groups)
        {
            var all = group.ToArray();
            if (all.Count(f => f.Scope.Length == 0) != 1 || all.Select(f => f.Scope).Distinct(StringComparer.Ordinal).Count() != all.Length || all.Length < 3) continue;
            var (whole, parts) = (all.First(f => f.Scope.Length == 0), all.Where(f => f.Scope.Length > 0).ToArray());
            var sum = parts.Aggregate(new Interval(0, 0), (s, p) => s.Plus(Interval.Rounded(p.Value)));
            if (!Interval.Rounded(whole.Value).Below(sum)) continue;
            var derived = new DerivedValue((double)parts.Sum(p => p.Value.Value), whole.Value.Unit.Canonical, string.Join(" + ", parts.Select(p => Conflicts.Figure(p.Value))));
            yield return Conflicts.Sum("sum_of_parts", [whole, .. parts], derived, whole.Value);
        }
    }

    /// <summary>A city has no more of what adds up than its province.</summary>
    private static IEnumerable<Conflict> Regions(IReadOnlyList<Fact> facts, LevelBook levels)
    {
        foreach (var fact in facts)
        {
            if (fact.Kind is not (IndicatorKind.Flow or IndicatorKind.Stock) || fact.Scope.Length > 0 || fact.Period is not { } period) continue;
            if (fact.Indicator.Value.EndsWith("_pc", StringComparison.Ordinal) || fact.Value.Unit.Dimension is not (Dimension.Money or Dimension.Count)) continue;
            if (Places.Parent(fact.Subject.Id.Value) is not { } parent) continue;
            var wholes = levels.Of(parent, fact.Indicator.Value, period).Where(w => w.Value.Unit.Canonical == fact.Value.Unit.Canonical).ToArray();
            if (wholes.Length > 0 && wholes.All(w => Interval.Rounded(w.Value).Below(Interval.Rounded(fact.Value))))
                yield return Conflicts.Of(ConflictKind.Arithmetic, "part_above_whole", [wholes[0], fact], $"{fact.Value} > {wholes[0].Value}");
        }
    }

    /// <summary>The one level of the same subject, unit, period and scope; null where there is none, or several that differ.</summary>
    private static Fact? Alone(Fact fact, string indicator, LevelBook levels)
    {
        if (fact.Period is not { } period) return null;
        Fact? only = null;
        foreach (var level in levels.Of(fact.Subject.Id.Value, indicator, period, fact.Scope))
        {
            if (level.Value.Unit.Canonical != fact.Value.Unit.Canonical) continue;
            if (only is not null && only.Value != level.Value) return null;
            only ??= level;
        }

        return only;
    }
}
