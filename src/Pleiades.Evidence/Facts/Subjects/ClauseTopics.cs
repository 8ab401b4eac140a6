using System.Buffers;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Subjects;

/// <summary>The industry at the head of a clause: 装备制造业去年产值1120亿元; of one without a number the clauses behind it speak: 石油开采业则继续下探，利润总额38.5亿元。</summary>
internal static class ClauseTopics
{
    private const int Longest = 14;
    private const int Shortest = 3;
    private static readonly SearchValues<char> NoTrade = SearchValues.Create("的是在与和及其于");
    private static readonly WordLists Words = WordLists.Default;

    /// <summary>The trade as written; null when no clause from one place to another begins with one, or a name stands behind it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="from">Behind the number before, or the beginning of the sentence.</param>
    /// <param name="to">The number.</param>
    public static string? Of(Sentence sentence, int from, int to)
    {
        if (Dated(sentence, from, to) is { Length: > 0 } dated) return dated.ToString();
        for (var clause = sentence.ClauseStart(to); clause - 1 > from; clause = sentence.ClauseStart(clause - 1))
        {
            var start = BehindTime(sentence, sentence.ClauseStart(clause - 1), clause);
            if (start < from || Array.Exists(sentence.Subjects, s => s.Start >= start && s.Start < to)) return null;
            if (Head(sentence.Slice(start, clause - 1)) is { Length: > 0 } trade) return trade.ToString();
        }

        return null;
    }

    /// <summary>The industry that begins the clause of the number, before the time that the number is of.</summary>
    private static ReadOnlySpan<char> Dated(Sentence sentence, int from, int to)
    {
        var start = sentence.ClauseStart(to);
        var time = Array.Find(sentence.Times, t => t.Start > start && t.End <= to);
        if (start < from || time is null || Array.Exists(sentence.Subjects, s => s.End > start && s.Start < to)) return [];
        var name = sentence.Slice(start, time.Start);
        return IsTrade(name) ? name : [];
    }

    private static int BehindTime(Sentence sentence, int start, int clause)
    {
        foreach (var time in sentence.Times) start = time.Start == start && time.End < clause ? time.End : start;
        return start;
    }

    /// <summary>The industry that a clause begins with and that something is said of: more than the name stands there.</summary>
    private static ReadOnlySpan<char> Head(ReadOnlySpan<char> clause)
    {
        if (clause.StartsWith("其中", StringComparison.Ordinal)) clause = clause[2..];
        foreach (var division in Words["industry_division"])
        {
            if (clause.StartsWith(division, StringComparison.Ordinal)) return clause[..division.Length];
        }

        var end = clause[..Math.Min(Longest, clause.Length)].IndexOf('业') + 1;
        return IsTrade(clause[..end]) && Words.StartsWith(clause[end..], "topic_follow") ? clause[..end] : [];
    }

    private static bool IsTrade(ReadOnlySpan<char> name) =>
        name.Length is >= Shortest and <= Longest && name[^1] == '业' && name.IndexOfAnyExceptInRange('\u4e00', '\u9fff') < 0 && name.IndexOfAny(NoTrade) < 0 && IndustrySubject.IsPlain(name) && !IsFirm(name);

    /// <summary>海纳药业 is a firm, 医药业 a trade.</summary>
    private static bool IsFirm(ReadOnlySpan<char> name) => name.Length > Shortest && Words.EndsWith(name, "firm_tail") && !Words.StartsWith(name, "no_brand");
}
