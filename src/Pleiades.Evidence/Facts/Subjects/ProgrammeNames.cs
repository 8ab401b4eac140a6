using Pleiades.Catalog;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Subjects;

/// <summary>Programmes of a government, named in quotation marks behind a verb of carrying out: 实施“磁材强基”攻关行动, 启动“十大技术攻关项目”.</summary>
internal static class ProgrammeNames
{
    private const int LongestQuote = 14;
    private const int LongestTail = 8;
    private static readonly WordLists Words = WordLists.Default;

    /// <summary>The programmes of a paragraph; each belongs to the region named last before it, else to the home region.</summary>
    /// <param name="paragraph">The paragraph, with its regions.</param>
    /// <param name="home">The home region; null when unknown.</param>
    public static IEnumerable<SubjectMark> Find(Paragraph paragraph, Subject? home)
    {
        var text = paragraph.Source.Text;
        for (var open = text.IndexOf('“'); open >= 0; open = text.IndexOf('“', open + 1))
        {
            var close = text.IndexOf('”', open);
            if (close < 0) yield break;
            if (close - open is < 3 or > LongestQuote || !Words.EndsWith(text.AsSpan(0, open), "programme_verb")) continue;
            if (Name(text, open, close, paragraph) is not { } name) continue;
            var (start, end) = (paragraph.Plain.FromOriginal(open), paragraph.Plain.FromOriginal(close));
            var region = paragraph.Subjects.FindLast(s => s.End <= start && SubjectIds.IsRegion(s.Subject.Type) && s.Subject.Type != SubjectType.Country)?.Subject ?? home;
            if (region is null || end <= start) continue;
            var full = region.Name + name;
            yield return new SubjectMark(start, end, new Subject(SubjectIds.Unregistered(SubjectType.Policy, full), full, SubjectType.Policy), SubjectRole.Topic, 1);
        }
    }

    /// <summary>The quotation and the noun behind it, without a length of time between them (攻关三年行动).</summary>
    private static string? Name(string text, int open, int close, Paragraph paragraph)
    {
        var quoted = text[open..(close + 1)];
        if (Words.EndsWith(quoted.AsSpan(0, quoted.Length - 1), "programme_noun")) return quoted;
        var rest = text.AsSpan(close + 1, Math.Min(LongestTail, text.Length - close - 1));
        var stop = rest.IndexOfAny("，。、；（");
        var end = Words.LastEnd(stop < 0 ? rest : rest[..stop], "programme_noun");
        if (end < 0) return null;
        var tail = rest[..end].ToString();
        var number = paragraph.Quantities.Find(q => q.Start >= paragraph.Plain.FromOriginal(close) && q.End <= paragraph.Plain.FromOriginal(close + 1) + end);
        return quoted + (number is null ? tail : tail.Replace(paragraph.Text[number.Start..number.End], "", StringComparison.Ordinal));
    }
}
