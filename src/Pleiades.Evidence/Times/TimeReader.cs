using System.Buffers;
using System.Collections.Immutable;
using Pleiades.Evidence.English;

namespace Pleiades.Evidence.Times;

/// <summary>Finds the time expressions of Chinese text, and of English, and resolves them against the day of issue.</summary>
/// <remarks>
/// One pass from left to right, linear in the length of the text. Nothing is invented: an expression that needs a day of issue has no period without
/// one. A dateline in the text (湖南日报2月17日讯) sets what 今天 and 昨天 mean behind it; 目前 means the day of issue. Expressions without a year take
/// that of their sentence, else the latest that lies before the day of issue, else, where the sentence speaks of the future, the next.
/// </remarks>
public static class TimeReader
{
    private static readonly SearchValues<char> s_triggers = SearchValues.Create(
        "0123456789０１２３４５６７８９一二三四五六七八九十两〇○去今明前后上下本当次同翌全年昨目截现如迄至近过最这连未党改新除春国正农大腊元端中重双首头第清眼入开“");

    /// <summary>The time expressions of a text in the order of their places; they do not overlap.</summary>
    /// <param name="text">The text; full-width digits and signs are understood as they stand.</param>
    /// <param name="issued">The day of issue; null when it is not known.</param>
    public static ImmutableArray<TimeMention> Read(string text, DateOnly? issued)
    {
        ArgumentNullException.ThrowIfNull(text);
        Period? none = null;
        return Read(text, issued, ref none);
    }

    /// <summary>The time expressions of a text that goes on from another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="issued">The day of issue; null when it is not known.</param>
    /// <param name="lastDay">The last single day spoken of (what 当天 points to), before and after the text.</param>
    internal static ImmutableArray<TimeMention> Read(string text, DateOnly? issued, ref Period? lastDay)
    {
        if (EnglishScript.Is(text)) return EnglishTimes.Read(new EnglishText(text), issued);
        var scan = new TimeScan(text, issued, lastDay);
        for (var at = 0; at < text.Length;)
        {
            var skip = text.AsSpan(at).IndexOfAny(s_triggers);
            if (skip < 0) break;
            at = scan.Step(at + skip);
        }

        lastDay = scan.LastDay;
        return scan.Finish();
    }
}
