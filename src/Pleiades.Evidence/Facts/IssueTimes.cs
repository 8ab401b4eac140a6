using System.Collections.Immutable;
using Pleiades.Evidence.Times;

namespace Pleiades.Evidence.Facts;

/// <summary>The time expressions of an article, resolved against its day of issue, or against its inferred year where the day is unknown.</summary>
internal static class IssueTimes
{
    /// <summary>Reads the time expressions of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="context">The article.</param>
    /// <remarks>
    /// With only the year known, an expression has the period it would have on an early and on a late day of that year alike (去年, 今年5月);
    /// where the two differ (目前, 昨天, 上半年) it has none, so that no day is invented. The dateline stands before the text while it is read:
    /// 今天 is its day, not the day of issue.
    /// </remarks>
    public static ImmutableArray<TimeMention> Read(string text, ArticleContext context)
    {
        if (context.Year is not { } year) return BehindDateline(text, context);
        var late = TimeReader.Read(text, new DateOnly(year, 11, 30)).ToDictionary(t => (t.Start, t.End));
        return [.. TimeReader.Read(text, new DateOnly(year, 3, 1)).Select(early => Agreed(early, late.GetValueOrDefault((early.Start, early.End))))];
    }

    private static ImmutableArray<TimeMention> BehindDateline(string text, ArticleContext context)
    {
        if (context.Opening.Length == 0 || context.Date is null) return TimeReader.Read(text, context.Date);
        var lead = context.Opening.Length + 1;
        return
        [
            .. TimeReader.Read(context.Opening + "\n" + text, context.Date).Where(t => t.Start >= lead)
                .Select(t => t with { Start = t.Start - lead, End = t.End - lead }),
        ];
    }

    private static TimeMention Agreed(TimeMention early, TimeMention? late) => late?.Period == early.Period ? early : early with { Period = null };
}
