using System.Collections.Immutable;

namespace Pleiades.Catalog;

/// <summary>Finds the registered names in running text.</summary>
/// <remarks>
/// One pass from left to right, the longest name first, so that 长沙县 is not 长沙 and 中国中车 not 中国. Names do not overlap. Left out are
/// names inside another word of the language (复合肥 holds 合肥: <c>scan-guards.csv</c>), short names that only begin the name of an institution
/// or road (湖南日报: <c>name-tails.csv</c>), names that begin with a numeral behind a numeral (十三一), places at the
/// head of an unregistered company's name (株洲某某有限公司), county names outside the register's
/// scope unless they stand behind their region, and Latin names inside a longer Latin word. A region directly behind one that holds it
/// (湖南长沙, 辽宁朝阳) makes one mention, of the inner one. The text should have its lines joined: a name broken by a line end is not found.
/// Cost: one dictionary look-up per character and a few more per name.
/// </remarks>
public sealed class NameScanner
{
    private const int LongestAcronym = 4;
    private const int LongestCompanyName = 20;
    private const string CompanyEnd = "有限公司";

    // Words between a place and a company that is not named after it.
    private const string NoCompanyName = "的与和及在对向将为是有了等由从";

    private readonly SubjectRegister _register;
    private readonly ScanWords _words;
    private readonly NameTrie _trie = new();
    private readonly List<Group> _groups = [];

    internal NameScanner(SubjectRegister register, NameIndex index, ScanWords words)
    {
        (_register, _words) = (register, words);
        var forms = index.Entries.Where(e => e.Text.Length > 1).ToLookup(e => Folded(e.Text), StringComparer.Ordinal);
        foreach (var same in forms) Add(same.Key, same, same.Key.Length);
        foreach (var (word, keeps) in words.Guards.Where(g => g.Word.Length > 0)) Add(word, forms[Folded(keeps)], keeps.Length);
    }

    /// <summary>All mentions of registered names, in the order of the text.</summary>
    /// <param name="text">The text; offsets of the answer are UTF-16 units of it.</param>
    public ImmutableArray<NameMention> Find(ReadOnlySpan<char> text)
    {
        var mentions = ImmutableArray.CreateBuilder<NameMention>();
        for (var at = 0; at < text.Length;)
        {
            var value = _trie.Longest(text, at).Value;
            at += value >= 0 && Begins(text, at, _groups[value]) ? Take(text, at, _groups[value], mentions) : 1;
        }

        return mentions.DrainToImmutable();
    }

    private static string Folded(string text) => string.Create(text.Length, text, (span, source) =>
    {
        for (var i = 0; i < span.Length; i++) span[i] = TextFold.Fold(source[i]);
    });

    private void Add(string word, IEnumerable<NameEntry> entries, int length)
    {
        var best = NameIndex.Best(entries.GroupBy(e => e.Rank).MinBy(g => g.Key) ?? Enumerable.Empty<NameEntry>());
        var acronym = best is [{ Text: { Length: <= LongestAcronym } text }, ..] && text.All(char.IsAsciiLetterUpper) ? text : null;
        if (_trie.Add(word, _groups.Count) != _groups.Count) return;
        var form = best is [var first, ..] ? first.Form : default;
        _groups.Add(new Group(best.IsEmpty ? word.Length : length, form, [.. best.Select(e => e.ToCandidate())], acronym));
    }

    private static bool Begins(ReadOnlySpan<char> text, int at, Group group)
    {
        if (NameTrie.InsideLatinWord(text, at)) return false;
        if (group.Acronym is { } acronym && !IsWritten(text[at..], acronym)) return false;
        return group.Candidates.IsEmpty || at == 0 || !IsNumeral(text[at]) || !(IsNumeral(text[at - 1]) || text[at - 1] == '第');
    }

    private static bool IsWritten(ReadOnlySpan<char> text, string acronym)
    {
        for (var i = 0; i < acronym.Length; i++)
        {
            if (TextFold.Narrow(text[i]) != acronym[i]) return false;
        }

        return true;
    }

    private static bool IsNumeral(char c) => c is '〇' or '零' or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十'
        or '百' or '千' or '万' or '两';

    // Returns how far the text is used up.
    private int Take(ReadOnlySpan<char> text, int at, Group group, ImmutableArray<NameMention>.Builder mentions)
    {
        var length = group.Length;
        if (group.Candidates.IsEmpty) return length;
        if (Tail(text, at + length, group) is > 0 and var tail) return length + tail;
        if (mentions.Count > 0 && mentions[^1].End == at && Inside(mentions[^1], group.Candidates) is { IsEmpty: false } inner)
        {
            var start = mentions[^1].Start;
            mentions[^1] = new NameMention(start, at + length - start, group.Form, inner);
            return length;
        }

        var free = group.Candidates.RemoveAll(c => c.Subject.OnlyAfterParent);
        if (!free.IsEmpty) mentions.Add(new NameMention(at, length, group.Form, free));
        return length;
    }

    // Number of characters behind a name that make it part of another name: 湖南 in 湖南日报, 株洲 in the name of an unregistered company.
    private int Tail(ReadOnlySpan<char> text, int end, Group group)
    {
        var type = group.Candidates[0].Subject.Type;
        var region = SubjectIds.IsRegion(type);
        var tail = region && group.Form == NameForm.Full ? 0 : _words.HidingTail(text, end, type);
        return tail == 0 && region ? CompanyName(text, end) : tail;
    }

    private int CompanyName(ReadOnlySpan<char> text, int start)
    {
        for (var at = start; at < text.Length && at - start <= LongestCompanyName; at++)
        {
            if (at > start && text[at..].StartsWith(CompanyEnd, StringComparison.Ordinal)) return at + CompanyEnd.Length - start;
            if (!char.IsLetter(text[at]) && TextFold.Narrow(text[at]) is not ('(' or ')')) return 0;
            if (NoCompanyName.Contains(text[at])) return 0;
            var value = _trie.Longest(text, at).Value;
            if (value >= 0 && _groups[value].Candidates.Any(c => !SubjectIds.IsRegion(c.Subject.Type))) return 0;
        }

        return 0;
    }

    private ImmutableArray<NameCandidate> Inside(NameMention outer, ImmutableArray<NameCandidate> candidates)
    {
        var regions = outer.Candidates.Where(c => SubjectIds.IsRegion(c.Subject.Type)).ToList();
        if (regions.Count == 0) return [];
        return candidates.RemoveAll(c => !(SubjectIds.IsRegion(c.Subject.Type) || c.Subject.Type == SubjectType.Park)
            || !regions.Any(r => r.Subject.Id != c.Subject.Id && _register.IsWithin(c.Subject.Id, r.Subject.Id)));
    }

    /// <summary>What one word of the trie stands for: the length of the name in it, and whom it means; no candidates: a word that only hides others.</summary>
    private sealed record Group(int Length, NameForm Form, ImmutableArray<NameCandidate> Candidates, string? Acronym);
}
