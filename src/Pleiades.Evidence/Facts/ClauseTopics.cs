namespace Pleiades.Evidence.Facts;

/// <summary>The industry at the head of a clause without a number, which the clauses behind it speak of: 石油开采业则继续下探，利润总额38.5亿元。</summary>
internal static class ClauseTopics
{
    private const int Longest = 14;
    private const int Shortest = 3;
    private static readonly WordLists Words = WordLists.Default;

    /// <summary>The trade as written; null when no clause from one place to another begins with one, or a name stands behind it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="from">Behind the number before, or the beginning of the sentence.</param>
    /// <param name="to">The number.</param>
    public static string? Of(Sentence sentence, int from, int to)
    {
        for (var clause = sentence.ClauseStart(to); clause > from; clause = sentence.ClauseStart(clause - 1))
        {
            if (clause - 1 <= from) break;
            var start = BehindTime(sentence, sentence.ClauseStart(clause - 1), clause);
            if (start < from || Array.Exists(sentence.Subjects, s => s.Start >= start && s.Start < to)) return null;
            if (Head(sentence.Slice(start, clause - 1)) is { Length: > 0 } trade) return trade.ToString();
        }

        return null;
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
        if (end < Shortest || end == clause.Length || clause[..end].IndexOfAnyExceptInRange('\u4e00', '\u9fff') >= 0) return [];
        var name = clause[..end];
        return IndustrySubject.IsPlain(name) && Words.StartsWith(clause[end..], "topic_follow") ? name : [];
    }
}
