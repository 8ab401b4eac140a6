using Pleiades.Evidence.Facts.Wording;
using Pleiades.Evidence.Times;

namespace Pleiades.Evidence.Facts.Periods;

/// <summary>The time words that govern a number: the nearest before it, else those behind it in its clause, else what the paragraph spoke of.</summary>
internal static class PeriodChoice
{
    private const int LongestTitle = 60;

    /// <summary>The period as the words give it, before the conventions of <see cref="PeriodRules"/>.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">The number.</param>
    /// <param name="discourse">What the article speaks of.</param>
    /// <returns>Null when no time words govern the number; a reading without a period when they cannot be resolved.</returns>
    public static PeriodReading? Governing(Sentence sentence, QuantityMark mark, Discourse discourse)
    {
        var best = Before(sentence, mark) ?? Behind(sentence, mark);
        if (best is { Mention.Period: null } && sentence.Slice(best.Start, best.End) is "同期" && discourse.ArticlePeriod is { } review) return review.Carried();
        return best is null ? discourse.Period?.Carried() : Of(sentence, best, discourse);
    }

    /// <summary>The time words of a sentence, before the conventions of <see cref="PeriodRules"/>, in a story that may have told of aims.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="time">The time words.</param>
    /// <param name="discourse">What the article speaks of.</param>
    public static PeriodReading Of(Sentence sentence, TimeMark time, Discourse discourse) =>
        IsOfPlan(sentence, time, discourse) ? discourse.ArticlePeriod!.Carried() : Of(sentence, time);

    /// <summary>今年…目标是增长7%。…全年新签约项目80个以上: among the aims for a year 全年 is that year, not the last that is over.</summary>
    private static bool IsOfPlan(Sentence sentence, TimeMark time, Discourse discourse) =>
        sentence.Slice(time.Start, time.End) is "全年" && discourse.Status is FactStatus.Target && !WordLists.Default.Any(sentence.Text, "reported")
        && discourse.ArticlePeriod?.Period is { Days: >= 365 } year && time.Mention.Period is { } read && read.Start < year.Start;

    /// <summary>The time words of a sentence, before the conventions of <see cref="PeriodRules"/>.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="time">The time words.</param>
    private static PeriodReading Of(Sentence sentence, TimeMark time) => new(time.Mention.Period, time.Mention.Basis)
    {
        IsDeadline = time.Mention.Role == TimeRole.Deadline,
        IsAsOf = time.Mention.Period is { Days: 1 } && WordLists.Default.Any(sentence.Slice(time.Start, time.End), "as_of"),
        Words = time,
    };

    private static TimeMark? Before(Sentence sentence, QuantityMark mark)
    {
        TimeMark? best = null;
        TimeMark? inName = null;
        foreach (var time in sentence.Times)
        {
            if ((time.Mention.Role == TimeRole.Base && !IsOfBase(sentence, time, mark)) || time.End > mark.Start || !Reaches(sentence, time, mark)) continue;
            if (IsPartOfName(sentence, time)) inName = time;
            else best = time;
        }

        return best ?? inName;
    }

    /// <summary>接近去年全年的284亿美元, 由去年同期的52%: what something is held against has the time of the base.</summary>
    private static bool IsOfBase(Sentence sentence, TimeMark time, QuantityMark mark) =>
        mark.Value.Unit.Dimension != Dimension.Times && sentence.Slice(time.End, mark.Start) is "的";

    /// <summary>
    /// Whether a time holds beyond its clause: that of a founding (2013年动工), of an announcement (今天发布), of an average (两年平均增长) and of a run
    /// (连续5年) does not, and that of a starting value (由2020年的6家增加到29家) not beyond its number.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="time">The time words.</param>
    public static bool IsPassing(Sentence sentence, TimeMark time)
    {
        var word = sentence.Slice(time.Start, time.End);
        return word.EndsWith("平均", StringComparison.Ordinal) || WordLists.Default.StartsWith(sentence.Slice(time.End, sentence.End), "average")
            || word.StartsWith("连续", StringComparison.Ordinal) || IsFounding(sentence, time)
            || WordLists.Default.StartsWith(sentence.Slice(time.End, sentence.End), "announcement") || IsStart(sentence, time);
    }

    /// <summary>2013年动工, 1992年获批时面积4平方公里; but not 一季度开工项目15个, which counts what was begun.</summary>
    private static bool IsFounding(Sentence sentence, TimeMark time)
    {
        var rest = sentence.Slice(time.End, sentence.End);
        if (WordLists.Default.BeginningOf(rest, "founding") is not (> 0 and var verb)) return false;
        var end = sentence.ClauseEnd(time.End);
        return WordLists.Default.StartsWith(rest[verb..], "founding_after") || !Array.Exists(sentence.Quantities, q => q.Start >= time.End && q.Start < end);
    }

    /// <summary>Whether a time stands in what somebody says.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="time">The time words.</param>
    public static bool IsQuoted(Sentence sentence, TimeMark time)
    {
        var (start, _) = sentence.Paragraph.Plain.ToOriginal(time.Start, time.End);
        var before = sentence.Paragraph.Source.Text.AsSpan(0, start);
        return before.LastIndexOf('“') > before.LastIndexOf('”');
    }

    private static bool IsStart(Sentence sentence, TimeMark time) =>
        time.Start > sentence.Start && sentence.Slice(time.Start - 1, time.Start) is "由" or "从" && sentence.Slice(time.End, sentence.End).StartsWith("的", StringComparison.Ordinal);

    private static bool Reaches(Sentence sentence, TimeMark time, QuantityMark mark) =>
        !IsPassing(sentence, time)
        || (sentence.Boundaries(time.End, mark.Start) == 0
            && !(IsStart(sentence, time) && Array.Exists(sentence.Quantities, q => q.Start >= time.End && q.End <= mark.Start)));

    /// <summary>
    /// 2023年“迎老乡、回家乡”交流会, 《实施方案（2019年）》, 一季度重大项目集中签约仪式: a time inside a name dates the name, not the figure.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="time">The time words.</param>
    public static bool IsPartOfName(Sentence sentence, TimeMark time)
    {
        if (Array.Exists(sentence.Subjects, s => s.Start <= time.Start && time.End <= s.End) || NamesEvent(sentence, time)) return true;
        var original = sentence.Paragraph.Source.Text;
        var (start, end) = sentence.Paragraph.Plain.ToOriginal(time.Start, time.End);
        return (end < original.Length && original[end] is '“' or '《') || original.AsSpan(Math.Max(0, start - LongestTitle), Math.Min(start, LongestTitle)) is var before && before.LastIndexOf('《') > before.LastIndexOf('》');
    }

    /// <summary>3月18日，全市一季度重大项目集中签约仪式举行: of two times the day is the event's and the other a part of its name.</summary>
    private static bool NamesEvent(Sentence sentence, TimeMark time)
    {
        var end = sentence.ClauseEnd(time.End);
        if (time == sentence.Times[0] || sentence.Times[0].Mention.Period is not { Days: 1 }) return false;
        if (WordLists.Default.EndsWith(sentence.Slice(sentence.ClauseStart(time.Start), time.Start), "event_held") && WordLists.Default.Any(sentence.Slice(time.End, end), "event_deixis")) return true;
        if (Array.Exists(sentence.Quantities, q => q.Start >= time.End && q.Start < end)) return false;
        var rest = sentence.Slice(time.End, end);
        return WordLists.Default.EndsWith(rest, "event_held") && WordLists.Default.Any(rest, "event_noun");
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
}
