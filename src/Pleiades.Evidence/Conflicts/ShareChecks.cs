namespace Pleiades.Evidence.Conflicts;

/// <summary>A rate of a cut against the count that was cut: 8 bodies are 38.1 % of 21, and 38.1 % of no whole number may be 8.</summary>
internal static class ShareChecks
{
    private const int LargestGap = 60;

    /// <summary>Rates printed right behind their counts that no whole number explains, or whose total is printed and differs.</summary>
    /// <param name="facts">Facts of status actual, in order.</param>
    public static IEnumerable<Conflict> Find(IReadOnlyList<Fact> facts)
    {
        for (var i = 1; i < facts.Count; i++)
        {
            var (count, rate) = (facts[i - 1], facts[i]);
            if (!Belongs(count, rate) || Total(facts, i, count) is not { } total) continue;
            var share = (double)(count.Value.Value / (count.Value.Value + total.Sum)) * 100;
            if (Math.Abs(share - (double)rate.Value.Value) < 0.5) continue;
            yield return Conflicts.Of(ConflictKind.Arithmetic, "cut_against_total", [.. total.Parts, count, rate], $"{count.Value.Value:0.####} / ({total.Sum:0.####} + {count.Value.Value:0.####}) = {share:0.0} % ≠ {rate.Value.Value:0.####} %");
        }
    }

    private static bool Belongs(Fact count, Fact rate) =>
        rate.Indicator.Value == count.Indicator.Value + "_rate" && rate.Subject.Id == count.Subject.Id
        && rate.Citation.Document == count.Citation.Document && rate.Citation.Span.Start - count.Citation.Span.End <= LargestGap;

    /// <summary>What is left after the cut, where the sentence names it part by part (6办1队3中心).</summary>
    private static (decimal Sum, Fact[] Parts)? Total(IReadOnlyList<Fact> facts, int index, Fact count)
    {
        var parts = facts.Take(index).Where(f => f.Indicator.Value == "agency_units" && f.Subject.Id == count.Subject.Id
            && f.Citation.Document == count.Citation.Document && f.Citation.Sentence == count.Citation.Sentence).ToArray();
        return parts.Length == 0 ? null : (parts.Sum(p => p.Value.Value), parts);
    }
}
