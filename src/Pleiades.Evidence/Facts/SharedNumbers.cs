using Pleiades.Evidence.Facts.Indicators;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts;

/// <summary>One number that several subjects or indicators share: 均居首位, 双双突破, 与浙江并列第三.</summary>
internal static class SharedNumbers
{
    private static readonly WordLists Words = WordLists.Default;

    /// <summary>Further subjects of a number besides the one it was given.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">The number.</param>
    /// <param name="main">The subject it was given.</param>
    public static IEnumerable<Subject> Subjects(Sentence sentence, QuantityMark mark, Subject main)
    {
        var start = sentence.ClauseStart(mark.Start);
        var clause = sentence.Slice(start, mark.Start);
        var tied = Words.Any(clause, "tie");
        var each = SaysEach(clause);
        var attained = Thresholds.IsAttained(sentence.Paragraph.Text, mark);
        if (!tied && !each && !attained) return [];
        var own = sentence.Subjects.Where(s => s.Start >= start && s.End <= mark.Start && s.Role == SubjectRole.Topic).ToArray();
        if (tied) return Others(sentence.Subjects.Where(s => s.Start >= start && s.End <= mark.Start && (s.Role == SubjectRole.Topic || IsTied(sentence, s))), main);
        if (attained) return Others(own, main);
        if (sentence.Cues.Any(c => c.Start >= start && c.End <= mark.Start && c.Cue.Side == CueSide.Before)) return own.Length > 1 ? Others(own, main) : [];
        if (own.Length <= 1 && Words.Any(clause, "rank_noun")) return sentence.Subjects.Where(s => s.End <= start && s.Role == SubjectRole.Topic && IsRanked(sentence, s)).Select(s => s.Subject).Where(s => s.Id != main.Id).Distinct();
        return own.Length > 1
            ? Others(own, main)
            : Others(sentence.Subjects.Where(s => s.End <= start && s.Role == SubjectRole.Topic), main);
    }

    /// <summary>甲省排第7位，乙市排第6位，位次均居首位: a region that has a rank of its own in the clause that it stands in.</summary>
    private static bool IsRanked(Sentence sentence, SubjectMark mark) =>
        Catalog.SubjectIds.IsRegion(mark.Subject.Type)
        && Array.Exists(sentence.Quantities, q => q.Start >= mark.End && q.End <= sentence.ClauseEnd(mark.End) && q.Value.Unit.Dimension == Dimension.Rank);

    /// <summary>Whether words say that a number holds for each of several (均, 双双); the 均 of 人均 and 平均 does not.</summary>
    /// <param name="words">The words.</param>
    public static bool SaysEach(ReadOnlySpan<char> words)
    {
        const string means = "人平户亩年月日场";
        foreach (var word in Words["each"])
        {
            var rest = words;
            for (var at = rest.IndexOf(word, StringComparison.Ordinal); at >= 0; at = rest.IndexOf(word, StringComparison.Ordinal))
            {
                if (at == 0 || word != "均" || !means.Contains(rest[at - 1], StringComparison.Ordinal)) return true;
                rest = rest[(at + 1)..];
            }
        }

        return false;
    }

    /// <summary>与浙江并列第三: what one is level with has the rank as well, whatever part its name plays.</summary>
    private static bool IsTied(Sentence sentence, SubjectMark mark) =>
        mark.Start > sentence.Start && sentence.Slice(mark.Start - 1, mark.Start) is "与" or "和" or "同" && Words.StartsWith(sentence.Slice(mark.End, sentence.End), "tie");

    /// <summary>Further cues of a number whose clause says that each of them has it (实际利用外资、对外投资规模均居首位).</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">The number.</param>
    /// <param name="reading">What it states already.</param>
    public static IEnumerable<CueHit> Cues(Sentence sentence, QuantityMark mark, IndicatorReading reading)
    {
        var start = sentence.ClauseStart(mark.Start);
        if (!SaysEach(sentence.Slice(start, mark.Start))) return [];
        return sentence.Cues.Where(c => c.Start >= start && c.End <= mark.Start && c.Cue.Side == CueSide.Before
            && (c.End <= reading.CueStart || c.Start >= reading.CueEnd)
            && !sentence.Cues.Any(o => o.Start <= c.Start && o.End >= c.End && o.End - o.Start > c.End - c.Start));
    }

    private static IEnumerable<Subject> Others(IEnumerable<SubjectMark> marks, Subject main) =>
        marks.Select(m => m.Subject).Where(s => s.Id != main.Id && s.Type == main.Type).Distinct();
}
