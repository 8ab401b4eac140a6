using System.Buffers;
using Pleiades.Catalog;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Subjects;

/// <summary>Universities and institutes that no register holds, where they do something themselves: 某某大学今年发表论文…, 某某研究所突破…</summary>
/// <remarks>At the head of a clause and before a time or what institutes do; 与某某大学合作 names a partner and is passed over.</remarks>
internal static class InstituteNames
{
    private const int Longest = 20;
    private const int Shortest = 2;
    private static readonly SearchValues<char> Heads = SearchValues.Create("，。；：！？\n●■◆▲★");
    private static readonly SearchValues<char> NoName = SearchValues.Create("，。；：、（）！？—\n●■◆▲★的在和与及等是了将已为到个家所个有对由从并其该各这那");
    private static readonly WordLists Words = WordLists.Default;

    /// <summary>The institutes of a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public static IEnumerable<SubjectMark> Find(Paragraph paragraph)
    {
        var text = paragraph.Text;
        foreach (var tail in Words["institute_tail"])
        {
            foreach (var at in Occurrences.Of(text, tail))
            {
                var end = at + tail.Length;
                if (!IsDoing(paragraph, end) || Start(text, at) is not { } start) continue;
                var name = text[start..end];
                yield return new SubjectMark(start, end, new Subject(SubjectIds.Unregistered(SubjectType.Organisation, name), name, SubjectType.Organisation), SubjectRole.Topic, 1);
            }
        }
    }

    private static bool IsDoing(Paragraph paragraph, int end) =>
        Words.StartsWith(paragraph.Text.AsSpan(end), "institute_deed") || paragraph.Times.Exists(t => t.Start == end);

    /// <summary>Where the name begins, which must be the head of a clause; null when it is not, or when the words before the ending are no name.</summary>
    private static int? Start(string text, int at)
    {
        var head = text.AsSpan(0, at).LastIndexOfAny(Heads) + 1;
        var name = text.AsSpan(head, at - head);
        if (name.Length is < Shortest or > Longest || name.IndexOfAny(NoName) >= 0 || name.IndexOfAnyInRange('0', '9') >= 0) return null;
        return Words.StartsWith(name, "common") || Words.StartsWith(name, "noun_lead") ? null : head;
    }
}
