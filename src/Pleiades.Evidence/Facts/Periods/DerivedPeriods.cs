using System.Globalization;
using System.Text.RegularExpressions;
using Pleiades.Evidence.Facts.Indicators;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Periods;

/// <summary>Periods that no time words name as such but that follow from those that are named.</summary>
internal static partial class DerivedPeriods
{
    private const int LeastDaysOfYears = 360;
    private const int LongestList = 160;
    private static readonly WordLists Words = WordLists.Default;

    /// <summary>
    /// 截至2022年底，…。全省制造业增加值占比37.3%: behind a day as of which levels are told, what runs over time has the stretch that ends on that day; the
    /// reading as it is for all else.
    /// </summary>
    /// <param name="carried">The period of an earlier sentence.</param>
    /// <param name="mark">The number; how much longer something takes is told as of the day like how long it takes.</param>
    /// <param name="question">What is known of the fact.</param>
    /// <param name="discourse">What the article speaks of.</param>
    /// <param name="issued">The day of issue; null when unknown.</param>
    public static PeriodReading UpTo(PeriodReading carried, QuantityMark mark, PeriodQuestion question, Discourse discourse, DateOnly? issued)
    {
        var runs = question.Kind is IndicatorKind.Flow or IndicatorKind.Growth or IndicatorKind.Share or IndicatorKind.Ratio or IndicatorKind.Rank && !question.IsLevel;
        if (!runs || mark.Value.Unit.Dimension == Dimension.Duration || carried is not { IsAsOf: true, Words: null, Period: { } day } || day.End == issued) return carried;
        if (!question.IsStanding && discourse.ArticlePeriod is { Period: { } review } && review.End == day.End) return carried with { Period = review, IsAsOf = false };
        var whole = day.End is { Month: 12, Day: 31 } || (question.Kind == IndicatorKind.Growth && day.End.AddDays(1).Day == 1);
        return whole ? carried with { Period = Period.Range(new DateOnly(day.End.Year, 1, 1), day.End), IsAsOf = false } : carried;
    }

    /// <summary>到2027年，新增企业120家, 到2015年，年均增长17%: what comes together until a year that is aimed at does so from this year on; null for all else.</summary>
    /// <param name="governing">The time words.</param>
    /// <param name="question">What is known of the fact.</param>
    /// <param name="issued">The day of issue; null when unknown.</param>
    public static PeriodReading? UntilAim(PeriodReading governing, PeriodQuestion question, DateOnly? issued)
    {
        if (issued is not { } today || governing is not { IsDeadline: true, Period: { } aim } || aim.End.Year <= today.Year || aim.Days < LeastDaysOfYears) return null;
        var gathered = question.IsAverage || question.Reading.Indicator.EndsWith("_new", StringComparison.Ordinal);
        return gathered ? governing with { Period = Period.Range(new DateOnly(today.Year, 1, 1), aim.End) } : null;
    }

    /// <summary>“十四五”以来年均增长16.4%: an average over years that run on until now is that of the years that are over; null for all else.</summary>
    /// <param name="governing">The time words.</param>
    /// <param name="question">What is known of the fact.</param>
    /// <param name="issued">The day of issue; null when unknown.</param>
    public static PeriodReading? OfWholeYears(PeriodReading governing, PeriodQuestion question, DateOnly? issued)
    {
        if (!question.IsAverage || issued is not { } today || governing.Period is not { Start: { Month: 1, Day: 1 } from } running) return null;
        return running.End == today && from.Year < today.Year ? governing with { Period = Period.Range(from, new DateOnly(today.Year - 1, 12, 31)) } : null;
    }

    /// <summary>上半年同比增长14.1%，两年平均增长6.3%: an average told beside the growth of a part of this year runs from the year it is held against until the end of that part; null for all else.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="governing">The time words.</param>
    /// <param name="question">What is known of the fact.</param>
    public static PeriodReading? OfYearsUntil(Sentence sentence, PeriodReading governing, PeriodQuestion question)
    {
        if (!question.IsAverage || governing is not { Words: { } words, Period: { } years } || !Words.StartsWith(sentence.Slice(words.End, sentence.End), "average")) return null;
        if (Array.FindLast(sentence.Times, t => t.End <= words.Start && t.Mention.Role != Times.TimeRole.Base)?.Mention.Period is not { Days: < LeastDaysOfYears } part || part.Start.Year <= years.End.Year) return null;
        var count = years.End.Year - years.Start.Year + 1;
        return governing with { Period = Period.Range(new DateOnly(part.End.Year - count, 1, 1), part.End) };
    }

    /// <summary>In a government's report on its work what there is was there at the end of the years under review, and what was saved or cut was so in the last of them; null for all else.</summary>
    /// <param name="review">The stretch the report reviews; null when it names none.</param>
    /// <param name="question">What is known of the fact.</param>
    /// <param name="issued">The day of issue; null when unknown.</param>
    public static PeriodReading? OfReport(PeriodReading? review, PeriodQuestion question, DateOnly? issued)
    {
        if (question.Status != FactStatus.Actual || Words.Has(question.Reading.Indicator, "sold_to") || review?.Period is not { Days: >= LeastDaysOfYears } years || years.End >= issued) return null;
        return question.IsLevel ? review with { Period = Period.Day(years.End) } : question.IsStanding ? review with { Period = Period.Year(years.End.Year) } : null;
    }

    /// <summary>税收500万元以上企业达到214家，比上年净增31家: a level held against that of a year is the level of the year behind it; null for all else.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">The number.</param>
    /// <param name="issued">The day of issue; null when unknown.</param>
    public static PeriodReading? BehindBase(Sentence sentence, QuantityMark mark, DateOnly? issued)
    {
        foreach (var time in sentence.Times)
        {
            if (time.Start < mark.End || time.Mention.Role != Times.TimeRole.Base) continue;
            if (sentence.Boundaries(mark.End, time.Start) != 1 || time.Mention.Period is not { } year || !(year.Days >= LeastDaysOfYears || year.End is { Month: 12, Day: 31 })) return null;
            if (year.Start.Year != year.End.Year || !sentence.Slice(time.Start, time.End).StartsWith("上", StringComparison.Ordinal) || year.End.AddYears(1) >= issued) return null;
            return new PeriodReading(Period.Day(year.End.AddYears(1)), PeriodBasis.Inherited) { Words = time };
        }

        return null;
    }

    /// <summary>2022中国企业500强榜单公布。某集团排在第215位: the place on a list has the year of the list; null when no year is named with it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">The number.</param>
    /// <param name="reading">The indicator.</param>
    public static PeriodReading? OfList(Sentence sentence, QuantityMark mark, IndicatorReading reading)
    {
        if (!Words.Has(reading.Indicator, "list_rank")) return null;
        var before = sentence.Paragraph.Text.AsSpan(Math.Max(0, mark.Start - LongestList), mark.Start - Math.Max(0, mark.Start - LongestList));
        int? year = null;
        foreach (var match in Lists().EnumerateMatches(before)) year = int.Parse(before.Slice(match.Index, 4), CultureInfo.InvariantCulture);
        return year is { } named ? new PeriodReading(Period.Year(named), PeriodBasis.Explicit) : null;
    }

    [GeneratedRegex(@"(?<!\d)20\d\d年?度?[“《]?[\u4e00-\u9fff]{0,10}(?:[15]00|百|[五一]百)强", RegexOptions.CultureInvariant)]
    private static partial Regex Lists();
}
