using Pleiades.Catalog;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts;

/// <summary>Whose words the sentences of a paragraph are: “…”某人说, 某人介绍，…, 某人表示：“…”.</summary>
/// <remarks>A verb of saying speaks for what stands about it when its clause ends with it: 介绍经验 and 说明 say nothing of who speaks.</remarks>
internal sealed class Speakers
{
    private const int LongestName = 30;
    private const string ClauseStarts = "。！？；，：”“\n";
    private static readonly WordLists Words = WordLists.Default;

    private readonly List<Claim> _claims = [];

    /// <summary>Finds the claims of a paragraph.</summary>
    /// <param name="paragraph">The paragraph, with its names.</param>
    public Speakers(Paragraph paragraph)
    {
        var text = paragraph.Source.Text;
        var name = "";
        var verbs = Words.Class("speech_verb");
        for (var i = 0; i < text.Length; i++)
        {
            if (text.AsSpan(i).IndexOfAny(verbs.Firsts) is not (>= 0 and var skip)) break;
            i += skip;
            if (VerbAt(verbs, text, i) is not { } verb) continue;
            var (start, said) = Name(text, i, name);
            if (said.Length == 0) continue;
            name = said;
            Claims(paragraph, text, start, i, i + verb, said);
            i += verb - 1;
        }
    }

    /// <summary>Who says what stands at a place; empty when the newspaper does.</summary>
    /// <param name="place">A place in the plain form.</param>
    public string At(int place)
    {
        foreach (var claim in _claims)
        {
            if (claim.Start <= place && place < claim.End) return claim.Name;
        }

        return "";
    }

    /// <summary>The firm, park, office or region that a sentence in the first person (我们) speaks of; null when none.</summary>
    /// <param name="sentence">The sentence.</param>
    public Subject? BodyOf(Sentence sentence)
    {
        foreach (var claim in _claims)
        {
            if (claim.Start <= sentence.Start && sentence.Start < claim.End && claim.Body is { } body && claim.InFirstPerson) return body;
        }

        return null;
    }

    /// <summary>Length of a verb of saying that ends its clause here; null when there is none.</summary>
    private static int? VerbAt(WordClass verbs, string text, int at)
    {
        foreach (var word in verbs.StartingWith(text[at]))
        {
            if (!text.AsSpan(at).StartsWith(word, StringComparison.Ordinal)) continue;
            var end = at + word.Length;
            if (end == text.Length || "，：。！,:\n“".Contains(text[end], StringComparison.Ordinal)) return word.Length;
        }

        return null;
    }

    /// <summary>The words between the start of the clause and the verb, without 据 and adverbs; a pronoun stands for the speaker before.</summary>
    private static (int Start, string Name) Name(string text, int verb, string before)
    {
        var start = verb;
        while (start > 0 && verb - start <= LongestName && !ClauseStarts.Contains(text[start - 1], StringComparison.Ordinal)) start--;
        var name = text.AsSpan(start, verb - start).Trim();
        if (name.Length is 0 or > LongestName) return (start, "");
        foreach (var lead in Words["speaker_lead"])
        {
            if (name.StartsWith(lead, StringComparison.Ordinal)) name = name[lead.Length..].TrimStart();
        }

        foreach (var tail in Words["speaker_tail"])
        {
            if (name.EndsWith(tail, StringComparison.Ordinal)) name = name[..^tail.Length].TrimEnd();
        }

        if (name is "他" or "她") return (start, before);
        return name.Length < 2 || name.IndexOfAnyInRange('0', '9') >= 0 ? (start, "") : (start, name.ToString());
    }

    private void Claims(Paragraph paragraph, string text, int start, int verb, int end, string name)
    {
        var body = BodyIn(paragraph, start, verb);
        if (QuoteBefore(text, start) is { } quote) Add(paragraph, quote.Open, quote.Close, name, body);
        if (end >= text.Length || text[end] is '。' or '！' or '\n') return;
        var open = text[end] == '“' ? end : end + 1 < text.Length && text[end + 1] == '“' ? end + 1 : -1;
        var close = open < 0 ? text.AsSpan(end).IndexOfAny("。！？\n") : text.AsSpan(end).IndexOf('”');
        Add(paragraph, end, close < 0 ? text.Length : end + close, name, body);
    }

    private void Add(Paragraph paragraph, int start, int end, string name, Subject? body)
    {
        var words = paragraph.Source.Text.AsSpan(start, end - start);
        _claims.Add(new Claim(paragraph.Plain.FromOriginal(start), paragraph.Plain.FromOriginal(end), name, body, Words.Any(words, "first_person")));
    }

    /// <summary>The quotation that ends right before a place.</summary>
    private static (int Open, int Close)? QuoteBefore(string text, int place)
    {
        var close = place - 1;
        if (close > 0 && text[close] == '，') close--;
        if (close < 1 || text[close] != '”') return null;
        var depth = 0;
        for (var i = close; i >= 0; i--)
        {
            if (text[i] == '”') depth++;
            if (text[i] == '“' && --depth == 0) return (i, close);
        }

        return null;
    }

    /// <summary>The body a speaker belongs to; the city of a customs house (南宁海关负责人) is not.</summary>
    private static Subject? BodyIn(Paragraph paragraph, int start, int verb)
    {
        var (from, to) = (paragraph.Plain.FromOriginal(start), paragraph.Plain.FromOriginal(verb));
        return paragraph.Subjects.Find(s => s.Start >= from && s.End <= to
            && (s.Subject.Type is SubjectType.Enterprise or SubjectType.Organisation or SubjectType.Park || (SubjectIds.IsRegion(s.Subject.Type) && s is { Role: not SubjectRole.Reference, Subject.Type: not SubjectType.Country })))?.Subject;
    }

    /// <summary>What somebody says.</summary>
    /// <param name="Start">First character, in the plain form.</param>
    /// <param name="End">Behind the last character.</param>
    /// <param name="Name">Who says it, in the words of the page.</param>
    /// <param name="Body">The body he belongs to.</param>
    /// <param name="InFirstPerson">Whether he speaks of 我们.</param>
    private sealed record Claim(int Start, int End, string Name, Subject? Body, bool InFirstPerson);
}
