namespace Pleiades.Evidence.Conflicts;

/// <summary>A stock that is several times another of about the same day: 320 against over 1,000 within a year is another definition, or an error.</summary>
/// <remarks>Other days are a series and silent; only a leap that no region makes within the time between speaks. An undated level speaks when it is far from every dated one.</remarks>
internal static class SeriesChecks
{
    private const int LongestGap = 400;
    private const double Leap = 2.5;

    /// <summary>Small counts leap in earnest.</summary>
    private const double LeastLevel = 20;

    /// <summary>The leaps: between neighbours in time, and of an undated level from the dated one next to it in size.</summary>
    /// <param name="facts">Facts of status actual, in order.</param>
    public static IEnumerable<Conflict> Find(IReadOnlyList<Fact> facts)
    {
        var series = facts.Where(f => f is { Kind: IndicatorKind.Stock, Value.Unit.Dimension: Dimension.Count or Dimension.Money })
            .GroupBy(f => (f.Subject.Id, f.Indicator, f.Scope, f.Value.Unit.Canonical));
        foreach (var group in series)
        {
            var dated = group.Where(f => f.Period is not null).OrderBy(f => f.Period!.Value.End).ToArray();
            for (var i = 1; i < dated.Length; i++)
            {
                if (Gap(dated[i - 1], dated[i]) is > 0 and <= LongestGap && IsLeap(dated[i - 1], dated[i])) yield return Leaps(dated[i - 1], dated[i]);
            }

            foreach (var undated in group.Where(f => f.Period is null))
            {
                if (dated.MinBy(d => Math.Abs(Math.Log(Size(d) / Size(undated)))) is { } next && IsLeap(undated, next)) yield return Leaps(undated, next);
            }
        }
    }

    private static Conflict Leaps(Fact before, Fact fact) =>
        Conflicts.Of(ConflictKind.Arithmetic, "series_leaps", [before, fact], $"{fact.Value} / {before.Value} = {Size(fact) / Size(before):0.0}");

    private static int Gap(Fact before, Fact fact) => fact.Period!.Value.End.DayNumber - before.Period!.Value.End.DayNumber;

    private static double Size(Fact fact) => Math.Max(1e-9, (double)fact.Value.Value);

    private static bool IsLeap(Fact before, Fact fact)
    {
        var (a, b) = (Interval.Printed(before.Value), Interval.Printed(fact.Value));
        return Math.Min(a.Low, b.Low) >= LeastLevel && (b.Low >= Leap * a.High || a.Low >= Leap * b.High)
            && (before.Citation.Document != fact.Citation.Document || before.Citation.Article != fact.Citation.Article);
    }
}
