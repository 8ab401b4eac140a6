using Pleiades.Evidence.Facts.Indicators;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Periods;

/// <summary>The conventions by which the period of a fact follows from the time words and the kind of its indicator.</summary>
/// <remarks>
/// A level reported as the result of a year has the year's last day, an undated level the day of issue; a level in a sentence of its own does not take the
/// stretch of a flow before it, unless that is a year that is over or a day as of which levels are told (截至9月底). An average growth runs over the years its
/// levels name; 连续五年 dates a run, and a level or rank beside it belongs to its last year; what was done, not what is, belongs to the year under review.
/// </remarks>
internal static class PeriodRules
{
    private const int LeastDaysToCarry = 28;
    private const int LeastDaysOfYears = 360;
    private static readonly WordLists Words = WordLists.Default;

    /// <summary>The period of a fact.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">The number.</param>
    /// <param name="question">What is known of the fact.</param>
    /// <param name="discourse">What the article speaks of.</param>
    /// <param name="issued">The day of issue; null when unknown.</param>
    public static PeriodReading Apply(Sentence sentence, QuantityMark mark, PeriodQuestion question, Discourse discourse, DateOnly? issued)
    {
        if (Shared(sentence, mark, question) is { } shared) return shared;
        var isSoldTo = question is { Governing: not null, Status: FactStatus.Actual } && Words.Has(question.Reading.Indicator, "sold_to");
        if (isSoldTo && IsSold(sentence, mark, question.Governing!, discourse)) return question.Governing!;
        var governing = isSoldTo && question.Governing is not { Words: not null, Period.Days: < LeastDaysToCarry } ? null : Holding(sentence, mark, question, discourse, issued);
        var isOpen = governing is null or { Words: null };
        if (isOpen && question is { IsLevel: true, Status: FactStatus.Actual } && DerivedPeriods.BehindBase(sentence, mark, issued) is { } compared) return compared;
        if (governing is not null) governing = DerivedPeriods.UpTo(governing, mark, question, discourse, issued);
        if (Runs.Read(sentence, mark, question, governing, discourse.ArticlePeriod?.Period, issued) is { } run) return run;
        if (isOpen && Fresh(sentence, mark, question, discourse, issued) is { } fresh) return fresh;
        if (question.Reading.Form == IndicatorForm.AverageGrowth && Span(sentence) is { } span) return new PeriodReading(span, PeriodBasis.Explicit) { Words = governing?.Words };
        if (governing is { Period: null }) return governing;
        if (governing?.Period is not { } period) return Undated(sentence, mark, question, discourse, issued);
        return ToDate(governing, question, discourse, issued) ?? Dated(sentence, mark, governing, period, question, issued);
    }

    /// <summary>The period that a number shares with one before it or with the list it stands on, or none at all where it tells what is yet to come; null for all else.</summary>
    private static PeriodReading? Shared(Sentence sentence, QuantityMark mark, PeriodQuestion question)
    {
        if (question is { IsPart: true, IsLevel: true, IsHeld: false, Before: { Period: not null } of }) return of.Carried();
        if (question is { IsOfCounted: true, Governing: null or { Words: null }, Before: { Period: not null } counted }) return counted.Carried();
        if (DerivedPeriods.OfList(sentence, mark, question.Reading) is { } listed) return listed;
        return question is { IsProspect: true, Governing: { Words: not null, Period.Days: 1 } } || IsStart(sentence, mark) || Words.Has(question.Reading.Indicator, "timeless") ? new PeriodReading(null, PeriodBasis.None) : null;
    }

    /// <summary>由12平方公里拓展到28.6平方公里: when it was the first is not told.</summary>
    private static bool IsStart(Sentence sentence, QuantityMark mark)
    {
        if (mark.Start == sentence.Start || sentence.Slice(mark.Start - 1, mark.Start) is not ("由" or "从")) return false;
        var end = sentence.ClauseEnd(mark.End);
        var next = Array.Find(sentence.Quantities, q => q.Start >= mark.End && q.Start < end);
        return next is not null && sentence.Slice(mark.End, next.Start).IndexOfAny('到', '至') >= 0;
    }

    /// <summary>The time words, unless they do not hold for the number.</summary>
    private static PeriodReading? Holding(Sentence sentence, QuantityMark mark, PeriodQuestion question, Discourse discourse, DateOnly? issued)
    {
        var governing = question.Governing;
        if (question.IsUndated && mark.Value.Unit.Dimension == Dimension.Money && governing?.Words is { } behind && behind.Start >= mark.End && !Words.Any(sentence.Text, "batch")) return null;
        if (question is { IsStanding: true, Governing.Words: { } later } && later.Start >= mark.End) return null;
        return question.IsAge || (governing is { Words: null, Period: not null } && !Carries(sentence, mark, question, governing, discourse, issued)) ? null : governing;
    }

    /// <summary>Whether a number is told as a part of the one before it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">The number.</param>
    public static bool IsPart(Sentence sentence, QuantityMark mark) =>
        sentence.Slice(sentence.ClauseStart(mark.Start), mark.Start).StartsWith("其中", StringComparison.Ordinal);

    /// <summary>Whether the words call what is counted new.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="reading">The indicator.</param>
    /// <param name="mark">The number.</param>
    /// <param name="kind">Kind of the indicator; of stocks only what newly came in is new.</param>
    public static bool IsFounded(Sentence sentence, QuantityMark mark, IndicatorReading reading, IndicatorKind kind)
    {
        if (reading.CueStart < sentence.Start || Words.Any(sentence.Slice(reading.CueEnd, mark.Start), "summed")) return false;
        var counted = kind == IndicatorKind.Count || mark.Value.Unit.Canonical == "person";
        return (counted || kind == IndicatorKind.Stock) && Words.Any(sentence.Slice(sentence.ClauseStart(reading.CueStart), reading.CueEnd), counted ? "founded" : "entered");
    }

    /// <summary>拥有专利2369件, 累计申请专利1820件，其中发明专利600件: rights that are held are a level, not what a year brought.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">The number.</param>
    /// <param name="reading">The indicator.</param>
    public static bool IsHeld(Sentence sentence, QuantityMark mark, IndicatorReading reading)
    {
        if (!Words.Has(reading.Indicator, "rights")) return false;
        var start = sentence.ClauseStart(mark.Start);
        if (IsPart(sentence, mark) && start > sentence.Start) start = sentence.ClauseStart(start - 1);
        var clause = sentence.Slice(start, mark.Start);
        return Words.Any(clause, "rights_held") && !Words.Any(clause, "founded");
    }

    /// <summary>Whether the time of an earlier sentence holds for a number.</summary>
    private static bool Carries(Sentence sentence, QuantityMark mark, PeriodQuestion question, PeriodReading carried, Discourse discourse, DateOnly? issued)
    {
        if (question.IsUndated) return false;
        if (carried.IsAsOf || question.Reading.Indicator.StartsWith("consecutive_", StringComparison.Ordinal)) return true;
        if (question is { Kind: IndicatorKind.Share, IsStanding: true }) return IsCompared(sentence, mark) || (question.Before is null && discourse.IsSameRun(sentence));
        if (!question.IsLevel && !question.IsStanding && !question.IsMeasuredOverTime) return !IsByNow(sentence, mark, question);
        if (carried.Period is not { Days: >= LeastDaysToCarry } period) return false;
        if (IsHeldNow(sentence, mark, question, discourse)) return false;
        if (discourse.IsSameRun(sentence) || (question.Status != FactStatus.Actual && period.End > issued)) return true;
        return !question.IsStanding && period.Start.Year == period.End.Year && IsResult(sentence, mark, question, IsOver(period, issued));
    }

    /// <summary>去年营业收入600亿元；拥有企业技术中心31家: behind ； what there is is told as of now, unless a year written out (2014年…) holds for the whole run.</summary>
    private static bool IsHeldNow(Sentence sentence, QuantityMark mark, PeriodQuestion question, Discourse discourse)
    {
        if (question.Status != FactStatus.Actual || sentence.Start == sentence.Lead) return false;
        if (Words.Any(sentence.Slice(sentence.Start, mark.Start), "by_now")) return true;
        return discourse.Period is not { Basis: PeriodBasis.Explicit, Period.Days: >= LeastDaysOfYears } && Words.Any(sentence.Slice(sentence.ClauseStart(mark.Start), mark.Start), "now_held");
    }

    /// <summary>
    /// 上半年出口1120万元，销往6个国家: the countries sold to are those of a stretch where what was sold to them in it stands in front; else (营业收入20亿元，产品销往38个国家)
    /// they are told as of now.
    /// </summary>
    private static bool IsSold(Sentence sentence, QuantityMark mark, PeriodReading governing, Discourse discourse)
    {
        var start = sentence.ClauseStart(mark.Start);
        if (governing.Period is not { Days: >= LeastDaysToCarry } || Words.Any(sentence.Slice(start, mark.Start), "by_now")) return false;
        if (governing.Words is not { } words) return discourse.IsSameRun(sentence) && Words.Any(sentence.Slice(sentence.Lead, start), "sold_abroad");
        return words.Start >= start || Words.Any(sentence.Slice(words.End, start), "sold_abroad");
    }

    /// <summary>
    /// Whether a level is told as what the stretch before brought: by its verb (达到, 突破), as a part of a list (其中), or for want of one at the end of
    /// a year; 拥有, 现有 and 已有 tell how things stand.
    /// </summary>
    private static bool IsResult(Sentence sentence, QuantityMark mark, PeriodQuestion question, bool isYear)
    {
        if (Words.Any(sentence.Slice(sentence.Start, mark.Start), "by_now")) return false;
        var listed = sentence.Text.StartsWith("其中", StringComparison.Ordinal) || question.Before is { Basis: PeriodBasis.Inherited, Period.Days: >= LeastDaysToCarry };
        if (listed) return true;
        var clause = sentence.Slice(sentence.ClauseStart(mark.Start), mark.Start);
        return !Words.Any(clause, "now_held") && (isYear || Words.Any(clause, "result") || Words.StartsWith(sentence.Slice(mark.Start, mark.End), "result"));
    }

    /// <summary>公司已交付70台, 累计获专利1260件: what was done by now is told as of now; money is added up within the stretch under review.</summary>
    private static bool IsByNow(Sentence sentence, QuantityMark mark, PeriodQuestion question) =>
        question.Status == FactStatus.Actual && question.Kind is IndicatorKind.Flow or IndicatorKind.Count && mark.Value.Unit.Dimension != Dimension.Money
        && Words.Any(sentence.Slice(sentence.ClauseStart(mark.Start), mark.Start), "by_now");

    /// <summary>市场占有率达到56.2%，比上年提高4.5个百分点: compared with the year before, a share is that of a year.</summary>
    private static bool IsCompared(Sentence sentence, QuantityMark mark) =>
        Array.Exists(sentence.Times, t => t.Mention.Role == Times.TimeRole.Base && t.Start >= mark.End && sentence.Boundaries(mark.End, t.Start) <= 1);

    /// <summary>Whether a stretch is a year, or years, at whose end the page looks back.</summary>
    private static bool IsOver(Period period, DateOnly? issued) => period.Days >= LeastDaysOfYears && issued is { } day && period.End < day;

    /// <summary>今年以来…。截至目前，破案率达93.2%: what is counted over a stretch and told as of now has the stretch that runs until now.</summary>
    private static PeriodReading? ToDate(PeriodReading governing, PeriodQuestion question, Discourse discourse, DateOnly? issued)
    {
        if (question is { IsLevel: true } or { IsStanding: true } or { IsMeasuredOverTime: true } || issued is not { } today || governing is not { Words: not null, Period: { Days: 1 } now } || now.End != today) return null;
        return discourse.Period is { Period: { Days: >= LeastDaysToCarry } running } && running.End.AddDays(2) >= today && running.End <= today ? governing with { Period = running } : null;
    }

    private static PeriodReading Dated(Sentence sentence, QuantityMark mark, PeriodReading governing, Period period, PeriodQuestion question, DateOnly? issued)
    {
        if (governing.Words is { } words && sentence.Slice(words.Start, words.End).StartsWith("连续", StringComparison.Ordinal))
        {
            var isRank = question.Reading.Form is IndicatorForm.Rank or IndicatorForm.GrowthRank && period.Days >= LeastDaysOfYears;
            if (isRank && question.Before is { Period: not null } beside) return beside.Carried();
            if (isRank || question.Reading.Form is IndicatorForm.Level) period = Period.Year(period.End.Year);
        }

        if ((DerivedPeriods.UntilAim(governing, question, issued) ?? DerivedPeriods.OfWholeYears(governing, question, issued) ?? DerivedPeriods.OfYearsUntil(sentence, governing, question)) is { } years) return years;
        var soFar = question is { Kind: IndicatorKind.Count, IsLevel: false, Status: FactStatus.Actual } && issued is { } now && period.Start <= now && now < period.End;
        if (soFar) period = Period.Range(period.Start, issued!.Value);
        governing = governing with { Period = period };
        if (!question.IsLevel || period.Days == 1 || IsGathered(sentence, mark, governing, period, question.IsHeld)) return governing;
        if (issued is { } day && (period.End == day || (question.Status == FactStatus.Actual && period.End > day))) return governing with { Period = Period.Day(day) };
        if (question.Status is FactStatus.Actual or FactStatus.Estimate || governing.IsDeadline) return governing with { Period = Period.Day(period.End) };
        return governing;
    }

    /// <summary>近五年来，累计有2.1万名农民工返乡创业，创办经营主体1.8万个: what came together over several years is of all of them.</summary>
    private static bool IsGathered(Sentence sentence, QuantityMark mark, PeriodReading governing, Period period, bool isHeld) =>
        period.Days > LeastDaysOfYears + 30 && governing.Words is { } words
        && sentence.Slice(isHeld ? Math.Max(words.End, sentence.ClauseStart(mark.Start)) : words.End, mark.Start).Contains("累计", StringComparison.Ordinal);

    private static PeriodReading Undated(Sentence sentence, QuantityMark mark, PeriodQuestion question, Discourse discourse, DateOnly? issued)
    {
        var none = new PeriodReading(null, PeriodBasis.None);
        if (question.IsUndated) return issued is { } now && question is { IsProspect: false, Status: FactStatus.Actual } && StatusWords.IsInPlace(sentence, mark) ? new PeriodReading(Period.Day(now), PeriodBasis.AsOfArticle) : none;
        if (question is { Kind: IndicatorKind.Share, Before: { Period: not null } whole }) return whole.Carried();
        var review = discourse.ArticlePeriod is { Period: { } p } article && p.Days >= LeastDaysToCarry && !(question.Status == FactStatus.Actual && p.Start > issued) ? article.Carried() : null;
        var clause = sentence.Slice(sentence.ClauseStart(mark.Start), sentence.ClauseEnd(mark.End));
        var done = (question.Kind == IndicatorKind.Count || Words.Any(clause, "event_verb")) && review is { Period: { } past } && IsOver(past, issued);
        var asOf = issued is { } today ? new PeriodReading(Period.Day(today), PeriodBasis.AsOfArticle) : none;
        if (discourse.IsReport && DerivedPeriods.OfReport(review, question, issued) is { } reported) return reported;
        if (question is { IsLevel: true, Status: FactStatus.Actual } && !done) return asOf;
        var momentary = (question.IsStanding && !IsCompared(sentence, mark)) || (question.IsMeasuredOverTime && !done) || IsByNow(sentence, mark, question);
        if (review is not null && !momentary) return LastOf(review, clause, question);
        var current = momentary || question.IsEvent || question.Kind is IndicatorKind.Share or IndicatorKind.Rank or IndicatorKind.Ratio or IndicatorKind.Count || Words.Has(question.Reading.Indicator, "lasting");
        return current ? asOf : none;
    }

    /// <summary>党的十八大以来…。经济总量超过4万亿元: what was reached in a review of many years is that of its last complete year.</summary>
    private static PeriodReading LastOf(PeriodReading review, ReadOnlySpan<char> clause, PeriodQuestion question) =>
        question.Kind == IndicatorKind.Flow && review.Period is { Days: > LeastDaysOfYears + 30 } years && Words.Any(clause, "reached")
            ? review with { Period = Period.Year(years.End is { Month: 12, Day: 31 } ? years.End.Year : years.End.Year - 1) }
            : review;

    /// <summary>What an event brought (本届大会共签约…) has the days of the event, what the page calls recent (近日, 刚刚) the day of issue; null for all else.</summary>
    private static PeriodReading? Fresh(Sentence sentence, QuantityMark mark, PeriodQuestion question, Discourse discourse, DateOnly? issued)
    {
        if (question is { IsUndated: true } or { Status: not FactStatus.Actual } or { Kind: IndicatorKind.Stock or IndicatorKind.Growth }) return null;
        var before = sentence.Slice(sentence.Start, mark.Start);
        var reviews = question.Governing is { Period.Days: >= LeastDaysToCarry };
        if (!reviews && discourse.EventPeriod is { } held && Words.Any(before, "event_deixis")) return held.Carried();
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
