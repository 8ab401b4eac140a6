using Pleiades.Catalog;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Subjects;

/// <summary>Towns and villages, which no register holds: …镇, …乡, …街道 directly behind a county, …村 and …社区 directly behind a town; once learnt, known anywhere in the article.</summary>
internal sealed class PlaceGrammar
{
    private const string NotNames = "城乡小古集全该村重各本市老新场";

    private static readonly string[] SameCounty = ["该市", "该县", "该区"];

    private readonly List<(string Word, Subject Subject)> _known = [];
    private readonly HashSet<SubjectId> _counties = [];
    private Subject? _county;

    /// <summary>Learns the towns and villages of a paragraph that are introduced behind their county or town.</summary>
    /// <param name="paragraph">The paragraph, with its registered names.</param>
    public void Learn(Paragraph paragraph)
    {
        foreach (var region in paragraph.Subjects)
        {
            if (region.Subject.Type is not (SubjectType.County or SubjectType.City)) continue;
            if (region.Subject.Type == SubjectType.County) _counties.Add(region.Subject.Id);
            _county = region.Subject.Type == SubjectType.County ? region.Subject : _county;
            if (Named(paragraph.Text, region.End, ["镇", "乡", "街道"]) is not { } end) continue;
            var town = Remember(region.Subject, paragraph.Text[region.End..end], SubjectType.County);
            Village(paragraph.Text, end, town);
        }

        LearnTowns(paragraph);
        foreach (var word in SameCounty)
        {
            var at = paragraph.Text.IndexOf(word, StringComparison.Ordinal);
            if (_county is not null && at >= 0 && Named(paragraph.Text, at + word.Length, ["镇", "乡", "街道"]) is { } end)
                Remember(_county, paragraph.Text[(at + word.Length)..end], SubjectType.County);
        }

        foreach (var (word, subject) in _known.ToArray())
        {
            if (subject.Type != SubjectType.County) continue;
            for (var at = paragraph.Text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = paragraph.Text.IndexOf(word, at + 1, StringComparison.Ordinal))
                Village(paragraph.Text, at + word.Length, subject);
        }
    }

    /// <summary>The towns and villages named in a paragraph; one right behind its county takes the county's place.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public IEnumerable<SubjectMark> Find(Paragraph paragraph)
    {
        var text = paragraph.Text;
        foreach (var (word, subject) in _known.OrderByDescending(k => k.Subject.Name.Length))
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                var before = paragraph.Subjects.FindIndex(s => s.End == at);
                var start = before >= 0 && subject.Name.StartsWith(paragraph.Subjects[before].Subject.Name, StringComparison.Ordinal)
                    ? paragraph.Subjects[before].Start : at;
                yield return new SubjectMark(start, at + word.Length, subject, SubjectRoles.Of(text, start, at + word.Length, subject), 1);
            }
        }
    }

    /// <summary>在川姜镇，盛泽镇去年…: a town at the head of a clause lies in the county of a story that has named only one, and goes by its own name where none or several are named.</summary>
    private void LearnTowns(Paragraph paragraph)
    {
        var text = paragraph.Text;
        foreach (var tail in (ReadOnlySpan<string>)["镇", "街道"])
        {
            foreach (var at in Occurrences.Of(text, tail))
            {
                var (start, end) = (at - 2, at + tail.Length);
                if (start < 0 || end >= text.Length || Named(text, start, [tail]) != end || _known.Exists(k => k.Word == text[start..end])) continue;
                if (IsLed(text, start) ? text[end] is '，' or '、' : Begins(text, start) && Acts(paragraph, end))
                    Remember(_counties.Count == 1 ? _county : null, text[start..end], SubjectType.County);
            }
        }
    }

    private static bool IsLed(string text, int start) =>
        WordLists.Default.EndsWith(text.AsSpan(0, start), "park_lead") || (start > 0 && text[start - 1] == '在' && Begins(text, start - 1));

    private static bool Begins(string text, int at) => at == 0 || "，。；！？\n".Contains(text[at - 1], StringComparison.Ordinal);

    private static bool Acts(Paragraph paragraph, int end) =>
        WordLists.Default.StartsWith(paragraph.Text.AsSpan(end), "county_deed") || paragraph.Text.AsSpan(end) is ['有', not ('关' or '限' or '望' or '些' or '的'), ..] || paragraph.Times.Exists(t => t.Start == end);

    private void Village(string text, int from, Subject town)
    {
        if (Named(text, from, ["村", "社区"]) is { } end) Remember(town, text[from..end], SubjectType.Village);
    }

    private Subject Remember(Subject? above, string word, SubjectType type)
    {
        var known = _known.Find(k => k.Word == word);
        if (known.Subject is not null) return known.Subject;
        var name = above?.Name + word;
        var subject = new Subject(SubjectIds.Unregistered(type, name), name, type);
        _known.Add((word, subject));
        return subject;
    }

    /// <summary>The end of a name of two or three letters and a tail that begins here; null when there is none.</summary>
    private static int? Named(string text, int from, ReadOnlySpan<string> tails)
    {
        foreach (var tail in tails)
        {
            for (var length = 2; length <= 3 && from + length + tail.Length <= text.Length; length++)
            {
                if (!text.AsSpan(from + length).StartsWith(tail, StringComparison.Ordinal)) continue;
                var name = text.AsSpan(from, length);
                var isName = !NotNames.Contains(name[^1], StringComparison.Ordinal) && name.IndexOfAnyExceptInRange('\u4e00', '\u9fff') < 0;
                return isName ? from + length + tail.Length : null;
            }
        }

        return null;
    }
}
