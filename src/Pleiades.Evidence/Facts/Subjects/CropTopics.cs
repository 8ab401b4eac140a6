using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Subjects;

/// <summary>The crop, herd or catch that a paragraph is about: where 茶园面积, 茶叶产量 and 茶企 follow one another, their figures are those of the tea industry.</summary>
/// <remarks>Staples (粮食, 油料, 蔬菜) are the region's: no county calls them its industry for being counted.</remarks>
internal static class CropTopics
{
    private const int LeastMentions = 3;
    private static readonly WordLists Words = WordLists.Default;

    /// <summary>The crop; null when the paragraph is about none, or about several.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public static string? Of(Paragraph paragraph)
    {
        if (paragraph.IsHeading || paragraph.Quantities.Count < 2 || !Words.Any(paragraph.Text, "cash_crop")) return null;
        string? topic = null;
        foreach (var crop in Words["cash_crop"])
        {
            if (!IsTopic(paragraph.Text, crop)) continue;
            if (topic is not null && !topic.Contains(crop, StringComparison.Ordinal)) return null;
            topic ??= crop;
        }

        return topic;
    }

    private static bool IsTopic(string text, string crop)
    {
        var count = 0;
        foreach (var at in Occurrences.Of(text, crop))
        {
            count++;
            if (text.AsSpan(at + crop.Length).StartsWith("产业", StringComparison.Ordinal) && !text.AsSpan(at + crop.Length).StartsWith("产业园", StringComparison.Ordinal)) return true;
            if (IsGrown(text.AsSpan(at + crop.Length))) return true;
        }

        return count >= LeastMentions;
    }

    /// <summary>苹果种植面积101万亩，年产量86万吨，产值49亿元: what is grown is told with what it yields and what that is worth.</summary>
    private static bool IsGrown(ReadOnlySpan<char> behind)
    {
        const int longestGap = 6;
        var area = behind.IndexOf("面积", StringComparison.Ordinal);
        return area is >= 0 and <= longestGap && behind[..area].IndexOfAny("，。；、") < 0 && Words.Any(behind[area..], "output_noun");
    }
}
