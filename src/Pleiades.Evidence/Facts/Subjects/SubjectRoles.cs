using System.Buffers;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Subjects;

/// <summary>Tells whether a name is what the sentence speaks of, or a yardstick, or a place.</summary>
internal static class SubjectRoles
{
    private static readonly WordLists Words = WordLists.Default;

    /// <summary>武汉新增大学3所, 宜昌建成医院12家: what stands between a city and the schools it has, and in no name of one.</summary>
    private static readonly SearchValues<char> NoSchool = SearchValues.Create("的在与和有新增建设共引办投开达拥");

    /// <summary>The role of a name.</summary>
    /// <param name="text">Plain text of the paragraph.</param>
    /// <param name="start">First character of the name.</param>
    /// <param name="end">Behind the last character.</param>
    /// <param name="subject">What it names.</param>
    public static SubjectRole Of(string text, int start, int end, Subject subject)
    {
        var before = text.AsSpan(Math.Max(0, start - 4), start - Math.Max(0, start - 4));
        var after = text.AsSpan(end, Math.Min(8, text.Length - end));
        var region = Catalog.SubjectIds.IsRegion(subject.Type);
        if (Words.EndsWith(before, "compare") || (Words.StartsWith(after, "yardstick") && !Words.StartsWith(after, "no_yardstick")) || after.StartsWith("并列", StringComparison.Ordinal)) return SubjectRole.Reference;
        if (after.StartsWith("所在", StringComparison.Ordinal) || (subject.Type == SubjectType.Organisation && Words.StartsWith(after, "source_verb"))) return SubjectRole.Reference;
        if (region && Words.StartsWith(after, "source_office")) return SubjectRole.Reference;
        if (region && after.Length > 3 && char.IsAsciiDigit(after[0]) && (before.EndsWith("本报", StringComparison.Ordinal) || before.EndsWith("新华社", StringComparison.Ordinal))) return SubjectRole.Place;
        if (region && (Words.StartsWith(after, "plant") || after.StartsWith("报道", StringComparison.Ordinal))) return SubjectRole.Place;
        if (InBrackets(text, start) || (region && IsSchool(text, end))) return SubjectRole.Place;
        if (subject.Type == SubjectType.Country) return Country(text, start, end, after);
        if (subject.Type == SubjectType.Event && (Words.StartsWith(after, "event_time") || (before is [.., '在'] && after is ['上', ..]))) return SubjectRole.Place;
        if (Words.EndsWith(before, "partner")) return SubjectRole.Place;
        if (subject.Type == SubjectType.Park && Words.EndsWith(before, "contribution")) return SubjectRole.Place;
        return (region && Words.EndsWith(before, "place") && !IsSetting(text, start, end)) ? SubjectRole.Place : SubjectRole.Topic;
    }

    /// <summary>在川江镇，…: what stands with 在 in a clause of its own at the head of a sentence is what the sentence speaks of.</summary>
    private static bool IsSetting(string text, int start, int end) =>
        start > 0 && text[start - 1] == '在' && (start == 1 || text[start - 2] is '。' or '；' or '\n' or '！' or '？') && end < text.Length && text[end] == '，';

    /// <summary>景州陶瓷大学 is not the city.</summary>
    private static bool IsSchool(string text, int end)
    {
        const int longest = 6;
        var rest = text.AsSpan(end, Math.Min(longest, text.Length - end));
        var stop = rest.IndexOfAnyExceptInRange('\u4e00', '\u9fff');
        return Words.LastEnd(stop < 0 ? rest : rest[..stop], "school") is > 0 and var school && rest[..school].IndexOfAny(NoSchool) < 0;
    }

    private static bool InBrackets(string text, int start)
    {
        for (var i = start - 1; i >= 0 && start - i <= 20; i--)
        {
            if (text[i] == '（') return true;
            if (text[i] is '）' or '，' or '。') return false;
        }

        return false;
    }

    private static SubjectRole Country(string text, int start, int end, ReadOnlySpan<char> after)
    {
        var name = text.AsSpan(start, end - start);
        if (name is not ("全国" or "我国" or "中国" or "国务院" or "工信部" or "商务部" or "工业和信息化部" or "国家发展改革委")) return SubjectRole.Place;
        if (name is "中国" && Words.StartsWith(after, "named_china")) return SubjectRole.Place;
        if (name is not "全国") return SubjectRole.Topic;
        return after.Length > 0 && (char.IsAsciiDigit(after[0]) || Words.StartsWith(after, "nation_verb")) ? SubjectRole.Topic : SubjectRole.Reference;
    }
}
