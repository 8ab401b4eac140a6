using Pleiades.Evidence.Times;

namespace Pleiades.Evidence.Facts;

/// <summary>The period of a number: the time words that govern it, else what the paragraph spoke of, else for a level the day of issue.</summary>
internal static class PeriodChoice
{
    /// <summary>The time words as written, before the conventions for levels.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">The number.</param>
    /// <param name="discourse">What the article speaks of.</param>
    /// <returns>Null when no time words govern the number.</returns>
    public static PeriodReading? Governing(Sentence sentence, QuantityMark mark, Discourse discourse)
    {
        TimeMark? best = null;
        foreach (var time in sentence.Times)
        {
            if (time.Mention.Period is null || time.Mention.Role == TimeRole.Base) continue;
            if (time.End <= mark.Start && (best is null || time.Start >= best.Start)) best = time;
        }

        best ??= Behind(sentence, mark);
        if (best is null) return discourse.Period is { } carried ? carried with { Basis = PeriodBasis.Inherited, Words = null } : null;
        return new PeriodReading(best.Mention.Period, best.Mention.Basis) { IsDeadline = best.Mention.Role == TimeRole.Deadline, Words = best };
    }

    /// <summary>The period of a fact, by the conventions: a level reported as a year's result has the year's last day, an undated level the day of issue.</summary>
    /// <param name="governing">The time words.</param>
    /// <param name="kind">Kind of the indicator.</param>
    /// <param name="status">Status of the fact.</param>
    /// <param name="discourse">What the article speaks of.</param>
    /// <param name="issued">The day of issue; null when unknown.</param>
    public static PeriodReading Choose(
        PeriodReading? governing, IndicatorKind kind, FactStatus status, Discourse discourse, DateOnly? issued)
    {
        var level = kind is IndicatorKind.Stock or IndicatorKind.Count;
        if (governing?.Period is { } period)
        {
            if (!level || period.Days == 1) return governing;
            if (status == FactStatus.Actual && issued is { } day && period.End >= day) return governing with { Period = Period.Day(day) };
            if (status is FactStatus.Actual or FactStatus.Estimate || governing.IsDeadline) return governing with { Period = Period.Day(period.End) };
            return governing;
        }

        if (status == FactStatus.Actual && level && issued is { } today) return new PeriodReading(Period.Day(today), PeriodBasis.AsOfArticle);
        if (discourse.ArticlePeriod is { } carried) return carried with { Basis = PeriodBasis.Inherited, Words = null };
        return kind is IndicatorKind.Share or IndicatorKind.Rank or IndicatorKind.Ratio && issued is { } now
            ? new PeriodReading(Period.Day(now), PeriodBasis.AsOfArticle)
            : new PeriodReading(null, PeriodBasis.None);
    }

    private static TimeMark? Behind(Sentence sentence, QuantityMark mark)
    {
        foreach (var time in sentence.Times)
        {
            if (time.Start < mark.End || time.Mention.Period is null || time.Mention.Role == TimeRole.Base) continue;
            return sentence.Boundaries(mark.End, time.Start) == 0 ? time : null;
        }

        return null;
    }
}
