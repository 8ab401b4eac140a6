using System.Collections.Immutable;
using Pleiades.Evidence.English;
using Pleiades.Evidence.Times;

namespace Pleiades.Evidence.Facts.Periods;

/// <summary>The time expressions of an article, resolved against its day of issue, or against its inferred year where the day is unknown.</summary>
internal static class IssueTimes
{
    /// <summary>Reads the time expressions of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="context">The article.</param>
    /// <remarks>
    /// With only the year known, an expression has the period it would have on the first and on a late day on which the page may have been printed alike
    /// (去年, 今年5月, 7月7日); a stretch that runs on from an earlier year ends with the last complete one (党的十八大以来), and one that runs on from this
    /// year with the latest day the page knows (今年以来). What differs otherwise (目前, 昨天) has none, so that no day is invented. The dateline stands before
    /// the text while it is read: 今天 is its day, not the day of issue.
    /// </remarks>
    public static ImmutableArray<TimeMention> Read(string text, ArticleContext context)
    {
        if (EnglishScript.Is(text)) return EnglishTimes.Read(new EnglishText(text), context.Date);
        if (context.Year is not { } year) return BehindDateline(text, context);
        var first = context.NotBefore ?? new DateOnly(year, 3, 1);
        var last = (context.NotAfter ?? new DateOnly(year, 11, 30)) is var usual && usual > first ? usual : first;
        var late = TimeReader.Read(text, last).ToDictionary(t => (t.Start, t.End));
        return [.. TimeReader.Read(text, first).Select(early => early with { Period = Agreed(early, late.GetValueOrDefault((early.Start, early.End)), context.NotBefore, year) })];
    }

    private static ImmutableArray<TimeMention> BehindDateline(string text, ArticleContext context)
    {
        var lastDay = context.LastDay;
        var lead = context.Opening.Length == 0 || context.Date is null ? 0 : context.Opening.Length + 1;
        var times = TimeReader.Read(lead == 0 ? text : context.Opening + "\n" + text, context.Reviewed ?? context.Date, ref lastDay);
        context.LastDay = lastDay;
        return lead == 0 ? times : [.. times.Where(t => t.Start >= lead).Select(t => t with { Start = t.Start - lead, End = t.End - lead })];
    }

    private static Period? Agreed(TimeMention early, TimeMention? late, DateOnly? notBefore, int year)
    {
        if (early.Period == late?.Period) return early.Period;
        if (early.Period is not { } one || late?.Period is not { } other || one.Start != other.Start) return null;
        if (one.Start.Year < year) return Period.Range(new DateOnly(one.Start.Year, 1, 1), new DateOnly(year - 1, 12, 31));
        return one.End == notBefore && one.Days > 1 && other.End > one.End ? one : null;
    }
}
