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
    /// where the two differ (目前, 昨天, 上半年) it has none, so that no day is invented.
    /// </remarks>
    public static IReadOnlyList<TimeMention> Read(string text, ArticleContext context)
    {
        if (context.Year is not { } year) return TimeReader.Read(text, context.Date);
        var late = TimeReader.Read(text, new DateOnly(year, 11, 30)).ToDictionary(t => (t.Start, t.End));
        return [.. TimeReader.Read(text, new DateOnly(year, 3, 1)).Select(early => Agreed(early, late.GetValueOrDefault((early.Start, early.End))))];
    }

    private static TimeMention Agreed(TimeMention early, TimeMention? late) => late?.Period == early.Period ? early : early with { Period = null };
}
