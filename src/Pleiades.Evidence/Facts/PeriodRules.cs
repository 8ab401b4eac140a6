namespace Pleiades.Evidence.Facts;

/// <summary>The conventions by which the period of a fact follows from the time words and the kind of its indicator.</summary>
/// <remarks>
/// A level reported as the result of a year has the year's last day, an undated level the day of issue; an average growth runs over the years its levels
/// name; 连续五年 dates a run, and a level behind it belongs to the last year; what was done, not what is, belongs to the year under review.
/// </remarks>
internal static class PeriodRules
{
    private const int LeastDaysToCarry = 28;
    private static readonly WordLists Words = WordLists.Default;

    /// <summary>The period of a fact.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">The number.</param>
    /// <param name="question">What is known of the fact.</param>
    /// <param name="discourse">What the article speaks of.</param>
    /// <param name="issued">The day of issue; null when unknown.</param>
    public static PeriodReading Apply(Sentence sentence, QuantityMark mark, PeriodQuestion question, Discourse discourse, DateOnly? issued)
    {
        var governing = question.Governing;
        if (governing is { Words: null, Period: { } carried } && question.IsLevel && carried.Days < LeastDaysToCarry) governing = null;
        if (governing is { Words: null } && question.IsUndated) governing = null;
        if (Runs.Read(sentence, mark, question, governing, issued) is { } run) return run;
        if (governing is null or { Words: null } && Fresh(sentence, mark, question, discourse, issued) is { } fresh) return fresh;
        if (question.Reading.Form == IndicatorForm.AverageGrowth && Span(sentence) is { } span) return new PeriodReading(span, PeriodBasis.Explicit) { Words = governing?.Words };
        if (governing is { Period: null }) return governing;
        if (governing?.Period is { } period) return Dated(sentence, governing, period, question, issued);
        return Undated(sentence, mark, question, discourse, issued);
    }

    private static PeriodReading Dated(Sentence sentence, PeriodReading governing, Period period, PeriodQuestion question, DateOnly? issued)
    {
        if (governing.Words is { } words && sentence.Slice(words.Start, words.End).StartsWith("连续", StringComparison.Ordinal) && question.Reading.Form is IndicatorForm.Level)
            period = Period.Year(period.End.Year);
        var soFar = question is { Kind: IndicatorKind.Count, IsLevel: false, Status: FactStatus.Actual } && issued is { } now && period.Start <= now && now < period.End;
        if (soFar) period = Period.Range(period.Start, issued!.Value);
        governing = governing with { Period = period };
        if (!question.IsLevel || period.Days == 1) return governing;
        var founded = question.Kind == IndicatorKind.Count && question.Reading.CueStart is var cue && cue >= sentence.Start
            && Words.Any(sentence.Slice(sentence.ClauseStart(cue), question.Reading.CueEnd), "founded");
        if (founded) return governing;
        if (question.Status == FactStatus.Actual && issued is { } day && period.End >= day) return governing with { Period = Period.Day(day) };
        if (question.Status is FactStatus.Actual or FactStatus.Estimate || governing.IsDeadline) return governing with { Period = Period.Day(period.End) };
        return governing;
    }

    private static PeriodReading Undated(Sentence sentence, QuantityMark mark, PeriodQuestion question, Discourse discourse, DateOnly? issued)
    {
        var none = new PeriodReading(null, PeriodBasis.None);
        if (question.IsUndated) return none;
        if (question is { Kind: IndicatorKind.Share, Reading.Inherited: false, Before: { Period: not null } whole }) return whole with { Basis = PeriodBasis.Inherited, Words = null };
        var review = discourse.ArticlePeriod is { Period: { } p } article && p.Days >= LeastDaysToCarry && !(question.Status == FactStatus.Actual && p.Start > issued) ? article with { Basis = PeriodBasis.Inherited, Words = null } : null;
        var clause = sentence.Slice(sentence.ClauseStart(mark.Start), sentence.ClauseEnd(mark.End));
        var done = question.Kind == IndicatorKind.Count || Words.Any(clause, "event_verb");
        if (question.IsLevel && question.Status == FactStatus.Actual && !(done && review is not null))
            return issued is { } today ? new PeriodReading(Period.Day(today), PeriodBasis.AsOfArticle) : none;
        var momentary = Words["standing"].Contains(question.Reading.Indicator) || question.Kind == IndicatorKind.Share || (question.IsMeasuredOverTime && !done);
        if (review is not null && !momentary) return review;
        var current = momentary || question.IsEvent || question.Kind is IndicatorKind.Share or IndicatorKind.Rank or IndicatorKind.Ratio or IndicatorKind.Count;
        return current && issued is { } now ? new PeriodReading(Period.Day(now), PeriodBasis.AsOfArticle) : none;
    }

    /// <summary>What an event brought (本届大会共签约…) has the days of the event, what the page calls recent (近日, 刚刚) the day of issue; null for all else.</summary>
    private static PeriodReading? Fresh(Sentence sentence, QuantityMark mark, PeriodQuestion question, Discourse discourse, DateOnly? issued)
    {
        if (question is { IsUndated: true } or { Status: not FactStatus.Actual } or { Kind: IndicatorKind.Stock or IndicatorKind.Growth }) return null;
        var before = sentence.Slice(sentence.Start, mark.Start);
        if (discourse.EventPeriod is { } held && Words.Any(before, "event_deixis")) return held with { Basis = PeriodBasis.Inherited, Words = null };
        return issued is { } today && Words.Any(before, "recent") ? new PeriodReading(Period.Day(today), PeriodBasis.AsOfArticle) : null;
    }

    /// <summary>From the first to the last year that the sentence names.</summary>
    private static Period? Span(Sentence sentence)
    {
        Period? first = null, last = null;
        foreach (var time in sentence.Times)
        {
            if (time.Mention is not { Basis: PeriodBasis.Explicit, Period: { } period }) continue;
            first = first is { } a && a.Start <= period.Start ? first : period;
            last = last is { } b && b.End >= period.End ? last : period;
        }

        return first is { } from && last is { } to && from.Start.Year < to.End.Year ? Period.Range(from.Start, to.End) : null;
    }
}
