using Pleiades.Evidence.Times;

namespace Pleiades.Evidence.Facts;

/// <summary>The time words that govern a number: the nearest before it, else those behind it in its clause, else what the paragraph spoke of.</summary>
internal static class PeriodChoice
{
    /// <summary>The period as the words give it, before the conventions of <see cref="PeriodRules"/>.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">The number.</param>
    /// <param name="discourse">What the article speaks of.</param>
    /// <returns>Null when no time words govern the number; a reading without a period when they cannot be resolved.</returns>
    public static PeriodReading? Governing(Sentence sentence, QuantityMark mark, Discourse discourse)
    {
        var best = Before(sentence, mark) ?? Behind(sentence, mark);
        if (best is { Mention.Period: null } && sentence.Slice(best.Start, best.End) is "同期" && discourse.ArticlePeriod is { } review)
            return review with { Basis = PeriodBasis.Inherited, Words = null };
        if (best is null) return discourse.Period is { } carried ? carried with { Basis = PeriodBasis.Inherited, Words = null } : null;
        var first = FirstOfList(sentence, best);
        var period = first.Mention.Period is { } start && best.Mention.Period is { } end && start.Start < end.Start
            ? Period.Range(start.Start, end.End)
            : best.Mention.Period;
        return new PeriodReading(period, best.Mention.Basis) { IsDeadline = best.Mention.Role == TimeRole.Deadline, Words = best };
    }

    private static TimeMark? Before(Sentence sentence, QuantityMark mark)
    {
        TimeMark? best = null;
        TimeMark? inName = null;
        foreach (var time in sentence.Times)
        {
            if (time.Mention.Role == TimeRole.Base || time.End > mark.Start || !Reaches(sentence, time, mark)) continue;
            if (IsPartOfName(sentence, time)) inName = time;
            else best = time;
        }

        return best ?? inName;
    }

    /// <summary>
    /// Whether a time holds beyond its clause: that of a founding (2013年动工), of an average (两年平均增长) and of a run (连续5年) does not, and that of
    /// a starting value (由2020年的6家增加到29家) not beyond its number.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="time">The time words.</param>
    public static bool IsPassing(Sentence sentence, TimeMark time)
    {
        var word = sentence.Slice(time.Start, time.End);
        return word.EndsWith("平均", StringComparison.Ordinal) || sentence.Slice(time.End, sentence.End).StartsWith("平均", StringComparison.Ordinal)
            || word.StartsWith("连续", StringComparison.Ordinal) || WordLists.Default.StartsWith(sentence.Slice(time.End, sentence.End), "founding") || IsStart(sentence, time);
    }

    private static bool IsStart(Sentence sentence, TimeMark time) =>
        time.Start > sentence.Start && sentence.Slice(time.Start - 1, time.Start) is "由" or "从" && sentence.Slice(time.End, sentence.End).StartsWith("的", StringComparison.Ordinal);

    private static bool Reaches(Sentence sentence, TimeMark time, QuantityMark mark) =>
        !IsPassing(sentence, time)
        || (sentence.Boundaries(time.End, mark.Start) == 0
            && !(IsStart(sentence, time) && Array.Exists(sentence.Quantities, q => q.Start >= time.End && q.End <= mark.Start)));

    /// <summary>2023年“迎老乡、回家乡”交流会: a year before a quotation or inside a name dates the name, not the figure.</summary>
    private static bool IsPartOfName(Sentence sentence, TimeMark time)
    {
        if (Array.Exists(sentence.Subjects, s => s.Start <= time.Start && time.End <= s.End)) return true;
        var original = sentence.Paragraph.Source.Text;
        var (start, end) = sentence.Paragraph.Plain.ToOriginal(time.Start, time.End);
        return (end < original.Length && original[end] is '“' or '《') || (start > 0 && original[start - 1] is '《');
    }

    private static TimeMark? Behind(Sentence sentence, QuantityMark mark)
    {
        foreach (var time in sentence.Times)
        {
            if (time.Start < mark.End || time.Mention.Period is null || time.Mention.Role == TimeRole.Base) continue;
            return sentence.Boundaries(mark.End, time.Start) == 0 && !IsPartOfName(sentence, time) ? time : null;
        }

        return null;
    }

    /// <summary>1月31日、2月2日和2月6日: the list is one period.</summary>
    private static TimeMark FirstOfList(Sentence sentence, TimeMark last)
    {
        var first = last;
        for (var i = sentence.Times.Length - 1; i > 0; i--)
        {
            if (sentence.Times[i] != first) continue;
            var gap = sentence.Slice(sentence.Times[i - 1].End, first.Start);
            if (gap is not ("、" or "和" or "及" or "与")) break;
            first = sentence.Times[i - 1];
        }

        return first;
    }
}
