namespace Pleiades.Evidence.Conflicts;

/// <summary>A rate of a cut against the count that was cut: 8 bodies are 38.1 % of 21, not of the 18 that the sentence names.</summary>
internal static class CutChecks
{
    private const int LargestGap = 60;

    /// <summary>Rates printed right behind their counts whose total is printed and differs.</summary>
    /// <param name="facts">Facts of status actual, in order.</param>
    public static IEnumerable<Conflict> Find(IReadOnlyList<Fact> facts)
    {
        for (var i = 1; i < facts.Count; i++)
        {
            var (count, rate) = (facts[i - 1], facts[i]);
            if (!Belongs(count, rate) || Remaining(facts, i, count) is not { Length: > 0 } parts) continue;
            var left = parts.Sum(p => p.Value.Value);
            var share = (double)(count.Value.Value / (count.Value.Value + left)) * 100;
            if (Math.Abs(share - (double)rate.Value.Value) < 0.5) continue;
            var derived = new DerivedValue(share, "percent", FormattableString.Invariant($"{count.Value.Value:0.####} / ({left:0.####} + {count.Value.Value:0.####})"));
            yield return Conflicts.Sum("cut_against_total", [.. parts, count, rate], derived, rate.Value);
        }
    }

    private static bool Belongs(Fact count, Fact rate) =>
        rate.Indicator.Value == count.Indicator.Value + "_rate" && rate.Subject.Id == count.Subject.Id
        && rate.Citation.Document == count.Citation.Document && rate.Citation.Span.Start - count.Citation.Span.End <= LargestGap;

    /// <summary>What is left after the cut, where the sentence names it part by part (6办1队3中心).</summary>
    private static Fact[] Remaining(IReadOnlyList<Fact> facts, int index, Fact count)
    {
        var first = index;
        while (first > 0 && facts[first - 1].Citation.Document == count.Citation.Document && facts[first - 1].Citation.Sentence == count.Citation.Sentence) first--;
        return [.. facts.Skip(first).Take(index - first).Where(f => f.Indicator.Value == "agency_units" && f.Subject.Id == count.Subject.Id)];
    }
}
