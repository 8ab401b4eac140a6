using Pleiades.Catalog;
using Pleiades.Evidence.Facts;

namespace Pleiades.Evidence.English;

/// <summary>Firms that no register holds, by the ending of their names (Hunan Lianda Machinery Co., Ltd.); once named in full, known by the words before the ending.</summary>
internal sealed class EnglishFirms(ArticleContext context)
{
    private const int Longest = 8;
    private readonly List<(string[] Words, Subject Firm)> _known = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Notes the firms that a paragraph names in full.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public void Learn(Paragraph paragraph)
    {
        var text = paragraph.English!;
        for (var i = 1; i < text.Count; i++)
        {
            if (Named(text, i) is { } named) Know(text, named);
        }
    }

    /// <summary>The firms of a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public IEnumerable<SubjectMark> Find(Paragraph paragraph)
    {
        var text = paragraph.English!;
        for (var i = 0; i < text.Count; i++)
        {
            if (!text.IsCapital(i)) continue;
            foreach (var (words, firm) in _known)
            {
                if (!Stands(text, i, words)) continue;
                var next = Tail(text, i + words.Length);
                yield return new SubjectMark(text[i].Start, text[next - 1].End, firm, EnglishSubjects.Role(text, i, next, SubjectType.Enterprise), 1);
                break;
            }
        }
    }

    /// <summary>The capital words that end with a word for a firm at a lexeme.</summary>
    private static (int First, int Tail, int Next)? Named(EnglishText text, int at)
    {
        if (!text.IsCapital(at) || !EnglishWords.At(text, at, "firm_tail") || (at + 1 < text.Count && text.IsCapital(at + 1) && !EnglishWords.At(text, at + 1, "firm_tail"))) return null;
        var first = at;
        while (first > 0 && at - first < Longest && text.IsCapital(first - 1) && !text.Is(first - 1, "the")) first--;
        var least = EnglishWords.At(text, at, "firm_tail_weak") ? 2 : 1;
        return at - first >= least ? (first, at, Tail(text, at)) : null;
    }

    /// <summary>Behind Co., Ltd. and the like.</summary>
    private static int Tail(EnglishText text, int at)
    {
        var next = at;
        for (var i = at; i < at + 6; i++)
        {
            if (text.IsCapital(i) && EnglishWords.At(text, i, "firm_tail")) next = i + 1;
            else if (text[i].Text is not ("," or ".")) break;
        }

        return next;
    }

    private void Know(EnglishText text, (int First, int Tail, int Next) named)
    {
        var words = Enumerable.Range(named.First, named.Tail - named.First).Select(i => text[i].Text).ToArray();
        if (!_names.Add(string.Join(' ', words))) return;
        var name = text.Text[text[named.First].Start..text[named.Next - 1].End];
        var known = context.Catalogue.Scanner.Find(name) is [{ Subject: { Type: SubjectType.Enterprise } entry }] ? entry.ToSubject() : null;
        var firm = known ?? new Subject(SubjectIds.Unregistered(SubjectType.Enterprise, name), name, SubjectType.Enterprise);
        _known.Add((words, firm));
        var behind = text.Text.AsSpan(text[named.First].Start, text[named.First].End - text[named.First].Start);
        if (words.Length > 2 && context.Catalogue.Scanner.Find(behind) is [{ Subject: not null }]) _known.Add((words[1..], firm));
        _known.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    private static bool Stands(EnglishText text, int at, string[] words)
    {
        for (var k = 0; k < words.Length; k++)
        {
            if (!text.Is(at + k, words[k]) || !text.IsCapital(at + k)) return false;
        }

        return true;
    }
}
