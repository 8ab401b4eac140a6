using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts;

/// <summary>The members of a list before 分别 that are no registered names: products, trades, partners, firms by their short names.</summary>
internal static class ListItems
{
    private const int LongestItem = 14;
    private static readonly string[] Joints = ["以及", "和", "与", "及"];
    private static readonly WordLists Words = WordLists.Default;

    /// <summary>The members, as many as asked for; empty when the words before are no such list.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="place">Where 分别 stands.</param>
    /// <param name="count">How many numbers follow.</param>
    public static IReadOnlyList<ListItem> Before(Sentence sentence, int place, int count)
    {
        var start = sentence.ClauseStart(place);
        if (place - start < 4 && start - 1 > sentence.Start) start = sentence.ClauseStart(start - 1);
        const int pair = 2;
        var lastComma = sentence.Slice(start, place).LastIndexOf('、');
        if ((lastComma < 0 && count != pair) || Array.Exists(sentence.Quantities, q => q.Start >= start && q.End <= start + lastComma)) return [];
        start = Math.Max(start, Lead(sentence, start, place));
        var parts = sentence.Slice(start, place).Trim('，').ToString().Split('、').ToList();
        SplitLast(parts);
        if (parts.Count != count) return [];
        var tail = parts[^1];
        parts[^1] = Head(tail);
        if (parts.Exists(p => p.Length is < 1 or > LongestItem || p.Contains('，') || p.Contains('的'))) return [];
        var type = TypeOf(parts, tail);
        return [.. parts.Select(p => new ListItem(p, type))];
    }

    /// <summary>Behind the region and time that lead the clause.</summary>
    private static int Lead(Sentence sentence, int start, int place)
    {
        var first = sentence.Slice(start, place).IndexOf('、');
        var end = first < 0 ? place : start + first;
        var lead = start;
        foreach (var mark in sentence.Subjects) lead = mark.Start >= start && mark.End <= end && Catalog.SubjectIds.IsRegion(mark.Subject.Type) ? Math.Max(lead, mark.End) : lead;
        foreach (var mark in sentence.Subjects) lead = mark.Start >= start && mark.Start < end && mark.Subject.Type == SubjectType.Industry ? Math.Max(lead, mark.End - Shared(sentence, mark)) : lead;
        foreach (var time in sentence.Times) lead = time.Start >= start && time.End <= end ? Math.Max(lead, time.End) : lead;
        if (lead < place && sentence.Slice(lead, lead + 1) is "省" or "市" or "县" or "区") lead++;
        var rest = sentence.Slice(lead, place);
        return lead + (Words.BeginningOf(rest, "list_lead") is > 0 and var words ? words : rest is ['在', ..] ? 1 : 0);
    }

    /// <summary>Length of the trade in the wording of an industry: what its wording and its full name end in alike.</summary>
    private static int Shared(Sentence sentence, SubjectMark mark)
    {
        var written = sentence.Slice(mark.Start, mark.End);
        var length = 0;
        while (length < written.Length && length < mark.Subject.Name.Length && written[^(length + 1)] == mark.Subject.Name[^(length + 1)]) length++;
        return length;
    }

    private static void SplitLast(List<string> parts)
    {
        foreach (var joint in Joints)
        {
            var at = parts[^1].IndexOf(joint, StringComparison.Ordinal);
            if (at < 1) continue;
            var last = parts[^1];
            parts[^1] = last[..at];
            parts.Add(last[(at + joint.Length)..]);
            return;
        }
    }

    /// <summary>The last member without what is said of all: 医药制造业增加值 → 医药制造业, 家用电器出口拉动作用强劲 → 家用电器.</summary>
    private static string Head(string tail)
    {
        var end = tail.Length;
        foreach (var word in Words["list_end"])
        {
            var at = tail.IndexOf(word, StringComparison.Ordinal);
            if (at > 0) end = Math.Min(end, at);
        }

        if (Words.Any(tail, "partner_noun") && tail.IndexOf('为', 1) is var said and > 0) end = Math.Min(end, said);
        var trade = tail.IndexOf("业增加值", StringComparison.Ordinal);
        return trade > 0 ? tail[..(trade + 1)] : tail[..end];
    }

    private static SubjectType TypeOf(List<string> parts, string tail)
    {
        if (tail.EndsWith("企业", StringComparison.Ordinal) || tail.Contains("家企业", StringComparison.Ordinal) || tail.Contains("等企业", StringComparison.Ordinal)) return SubjectType.Enterprise;
        if (parts[^1].EndsWith("产业", StringComparison.Ordinal) || parts[^1].EndsWith("行业", StringComparison.Ordinal)) return SubjectType.Industry;
        return parts.TrueForAll(p => Words.EndsWith(p, "final_noun") || Words.Has(p, "sector_noun")) ? SubjectType.Industry : SubjectType.Unknown;
    }
}
