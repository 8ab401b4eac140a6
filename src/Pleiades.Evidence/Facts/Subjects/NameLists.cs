using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Subjects;

/// <summary>Names in a list share one role: what is sold to 广东和上海 is sold to both, and what stands before 等 or before the number that counts the list is an example.</summary>
internal static class NameLists
{
    private const int LongestGap = 2;

    /// <summary>Settles the roles of listed names in a paragraph.</summary>
    /// <param name="paragraph">The paragraph, with all its names.</param>
    public static void Settle(Paragraph paragraph)
    {
        var marks = paragraph.Subjects;
        for (var first = 0; first < marks.Count;)
        {
            var last = first;
            while (last + 1 < marks.Count && Listed(paragraph.Text, marks[last], marks[last + 1])) last++;
            if (last > first || IsExample(paragraph, marks[last])) Settle(paragraph, first, last);
            first = last + 1;
        }
    }

    private static void Settle(Paragraph paragraph, int first, int last)
    {
        var marks = paragraph.Subjects;
        var example = IsExample(paragraph, marks[last]) || (last - first >= 1 && IsCounted(paragraph, marks[last]));
        for (var i = first; i <= last; i++)
        {
            if (marks[last].Role == SubjectRole.Reference && IsSource(paragraph, marks[last])) marks[i] = marks[i] with { Role = SubjectRole.Reference };
            else if (example) marks[i] = marks[i] with { Role = SubjectRole.Place };
            else if (marks[first].Role != SubjectRole.Topic && marks[i].Role == SubjectRole.Topic) marks[i] = marks[i] with { Role = marks[first].Role };
        }
    }

    private static bool Listed(string text, SubjectMark a, SubjectMark b)
    {
        if (b.Start <= a.End || b.Start - a.End > LongestGap) return false;
        var gap = text.AsSpan(a.End, b.Start - a.End);
        return gap is "、" or "和" or "及" or "与" or "以及" or "、和";
    }

    /// <summary>据福州、厦门海关统计: both name where the figures come from.</summary>
    private static bool IsSource(Paragraph paragraph, SubjectMark mark) => WordLists.Default.StartsWith(paragraph.Text.AsSpan(mark.End), "source_office");

    private static bool IsExample(Paragraph paragraph, SubjectMark mark) =>
        mark.Distance < 2 && mark.End < paragraph.Text.Length && (paragraph.Text[mark.End] == '等' || GoesOn(paragraph.Text.AsSpan(mark.End)));

    /// <summary>龙腾光电、友达光电等企业40余家: the list goes on with names that no register holds.</summary>
    private static bool GoesOn(ReadOnlySpan<char> rest)
    {
        const int longest = 24;
        rest = rest[..Math.Min(longest, rest.Length)];
        var end = rest.IndexOf('等');
        return end > 1 && rest[0] == '、' && rest[..end].IndexOfAny("，。；的") < 0 && rest[..end].IndexOfAnyInRange('0', '9') < 0;
    }

    /// <summary>A集群、B集群、C集群3个集群: the number counts the list, and the list is not its subject.</summary>
    private static bool IsCounted(Paragraph paragraph, SubjectMark mark) =>
        paragraph.Quantities.Exists(q => q.Start >= mark.End && q.Start - mark.End <= 1 && q.Value.Unit.Dimension == Dimension.Count && !IsDealtOut(paragraph.Text, q.End));

    /// <summary>青岛、烟台、威海三市实际利用外资分别为…: what is dealt out to a list is said of its members.</summary>
    private static bool IsDealtOut(string text, int from)
    {
        var end = text.AsSpan(from).IndexOfAny("，。；");
        var rest = end < 0 ? text.AsSpan(from) : text.AsSpan(from, end);
        return WordLists.Default.Any(rest, "respectively") || SharedNumbers.SaysEach(rest);
    }
}
