using System.Buffers;
using Pleiades.Catalog;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Subjects;

/// <summary>Projects that no register holds, known by what is said of them: 年产20万吨正极材料项目总投资35亿元.</summary>
internal static class ProjectNames
{
    private const string Noun = "项目";
    private static readonly SearchValues<char> Stops = SearchValues.Create("，。；：、！？—…\n的在对为将是了以让使到");
    private const int Longest = 36;
    private const int Shortest = 6;
    private static readonly WordLists Words = WordLists.Default;

    /// <summary>The projects of a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public static IEnumerable<SubjectMark> Find(Paragraph paragraph)
    {
        var text = paragraph.Text;
        foreach (var at in Occurrences.Of(text, Noun))
        {
            var end = at + Noun.Length;
            if (OfFirm(paragraph, at) is { } owned)
            {
                yield return Mark(owned, end, text[owned..end]);
                continue;
            }

            var start = Start(paragraph, at);
            if (!Words.StartsWith(text.AsSpan(end), "project_verb") && !IsSized(paragraph, start)) continue;
            if (end - start < Shortest || Words.Any(text.AsSpan(start, end - start), "no_project")) continue;
            var name = WithFirm(paragraph, start, end);
            yield return Mark(start, end, name);
        }
    }

    private static SubjectMark Mark(int start, int end, string name) =>
        new(start, end, new Subject(SubjectIds.Unregistered(SubjectType.Project, name), name, SubjectType.Project), SubjectRole.Topic, 1);

    /// <summary>华腾重工风机总装项目: where the name of a firm begins the clause and what follows it up to 项目 is no sentence, they are one name; null for none.</summary>
    private static int? OfFirm(Paragraph paragraph, int at)
    {
        const int shortestTitle = 2;
        var text = paragraph.Text;
        var firm = paragraph.Subjects.FindLast(s => s.End <= at - shortestTitle && s.Subject.Type == SubjectType.Enterprise);
        if (firm is null || at - firm.Start > Longest || (firm.Start > 0 && !Stops.Contains(text[firm.Start - 1]))) return null;
        var title = text.AsSpan(firm.End, at - firm.End);
        var isPlain = title.IndexOfAny(Stops) < 0 && !Words.Any(title, "project_predicate") && !Words.Any(text.AsSpan(firm.End, at + Noun.Length - firm.End), "no_project");
        return isPlain && !paragraph.Times.Exists(t => t.Start >= firm.End && t.End <= at) ? firm.Start : null;
    }

    /// <summary>总投资18亿元的风机总装项目: a project whose size stands before its name.</summary>
    private static bool IsSized(Paragraph paragraph, int start) =>
        start > 0 && paragraph.Text[start - 1] == '的' && paragraph.Quantities.Exists(q => q.End == start - 1 && Words.Any(paragraph.Text.AsSpan(Math.Max(0, q.Start - 4), Math.Min(4, q.Start)), "project_size"));

    /// <summary>某公司…年产12万吨挂面项目 is the firm's 挂面项目: the capacity is said of the project, it does not name it.</summary>
    private static string WithFirm(Paragraph paragraph, int start, int end)
    {
        var text = paragraph.Text;
        var capacity = paragraph.Quantities.Find(q => q.Start >= start && q.End < end && text.AsSpan(start, q.Start - start).EndsWith("年产", StringComparison.Ordinal));
        if (capacity is null) return text[start..end];
        var owner = text[start..(capacity.Start - 2)];
        if (owner.Length == 0) owner = paragraph.Subjects.FindLast(s => s.End <= start && s.Subject.Type == SubjectType.Enterprise)?.Subject.Name ?? "";
        return owner.Length == 0 ? text[start..end] : owner + text[capacity.End..end];
    }

    private static int Start(Paragraph paragraph, int at)
    {
        var start = at;
        while (start > 0 && at - start < Longest && !Stops.Contains(paragraph.Text[start - 1])) start--;
        foreach (var time in paragraph.Times)
        {
            if (time.End > start && time.End <= at) start = time.End;
        }

        var lead = paragraph.Text.AsSpan(start, at - start);
        var verb = Words.LastEnd(lead[..Math.Min(lead.Length, 8)], "project_lead");
        return verb > 0 ? start + verb : start;
    }
}
