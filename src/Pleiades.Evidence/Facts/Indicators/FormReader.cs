using Pleiades.Evidence.Facts.Wording;
using Pleiades.Evidence.Quantities;

namespace Pleiades.Evidence.Facts.Indicators;

/// <summary>Tells which variant of an indicator a number states, from the words before it.</summary>
internal static class FormReader
{
    private static readonly WordLists Words = WordLists.Default;

    /// <summary>The variant.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Which of its numbers.</param>
    /// <param name="before">What the number before it states; null when nothing does.</param>
    public static IndicatorForm Read(Sentence sentence, int index, IndicatorReading? before)
    {
        var mark = sentence.Quantities[index];
        var clause = sentence.Slice(sentence.ClauseStart(mark.Start), mark.End);
        var own = sentence.Slice(sentence.OwnStart(index), mark.End);
        return mark.Mention.Form switch
        {
            QuantityForm.Rank => IsGrowthRank(clause, own, index > 0 && sentence.Boundaries(sentence.Quantities[index - 1].End, mark.Start) > 1 ? null : before) ? IndicatorForm.GrowthRank : IndicatorForm.Rank,
            QuantityForm.Change when mark.Value.Unit.Dimension == Dimension.Rank => IndicatorForm.Change,
            QuantityForm.Multiple => IndicatorForm.Ratio,
            QuantityForm.Change when IsRate(mark) => Average(mark, clause) ? IndicatorForm.AverageGrowth : IndicatorForm.Growth,
            _ when mark.Value.Unit.Dimension == Dimension.Percent && Words.Any(own, "growth_noun") =>
                Average(mark, clause) ? IndicatorForm.AverageGrowth : IndicatorForm.Growth,
            _ when mark.Value.Unit.Dimension == Dimension.Percent && before?.Form == IndicatorForm.GrowthRank => IndicatorForm.Growth,
            _ when mark.Value.Unit.Dimension == Dimension.Percent && before?.Form == IndicatorForm.Growth && IsNextPlace(sentence, index) => IndicatorForm.Growth,
            _ when mark.Value.Unit.Dimension == Dimension.Percent && IsShareOfUnnamed(own[..Math.Max(0, own.Length - (mark.End - mark.Start))]) => IndicatorForm.Share,
            _ when before?.Form == IndicatorForm.New && mark.Value.Unit.Dimension == Dimension.Count && GoesOn(sentence, index) => IndicatorForm.New,
            QuantityForm.Change when mark.Mention.Base.Length > 0 && Words.Any(own, "year_before") && !Words.Any(own, "raised_to") && !Words.Any(own, "new") => IndicatorForm.Change,
            _ => Amount(clause, own),
        };
    }

    /// <summary>增速前三位依次是赣州9.5%、吉安9.4%: nothing but the next name stands between two rates.</summary>
    private static bool IsNextPlace(Sentence sentence, int index)
    {
        var (from, mark) = (sentence.Quantities[index - 1].End, sentence.Quantities[index]);
        if (mark.Start <= from || sentence.Slice(from, from + 1) is not ("、" or "，" or "和")) return false;
        return Array.Exists(sentence.Subjects, s => s.Start == from + 1 && s.End <= mark.Start && mark.Start - s.End <= 1);
    }

    /// <summary>新增单项冠军23家，“小巨人”企业40家: what is new is said once for all.</summary>
    private static bool GoesOn(Sentence sentence, int index)
    {
        const int longest = 18;
        var gap = sentence.Slice(sentence.Quantities[index - 1].End, sentence.Quantities[index].Start);
        return gap.Length is > 1 and <= longest && gap[0] is '，' or '、' && !Words.Any(gap, "total") && !Words.Any(gap, "done") && !Words.Any(gap, "reset") && !Words.Any(gap, "net_new") && !Words.Any(gap, "growth");
    }

    /// <summary>占28.8%, 占规上工业的比重达24.1%: a share that the clause says of what was spoken of before.</summary>
    private static bool IsShareOfUnnamed(ReadOnlySpan<char> own) =>
        own is "占" or "占比" or "约占" or "占比达" or "占比为" or "分别占" or "占全市的" or "占全省的" or "占比重" || (own.StartsWith("占", StringComparison.Ordinal) && (own.Contains("规上工业", StringComparison.Ordinal) || own.Contains("规模以上工业", StringComparison.Ordinal)));

    private static bool IsRate(QuantityMark mark) =>
        mark.Value.Unit.Dimension is Dimension.Percent or Dimension.Times;

    private static bool Average(QuantityMark mark, ReadOnlySpan<char> clause) =>
        mark.Mention.Base == "cagr" || Words.Any(clause, "cagr");

    private static bool IsGrowthRank(ReadOnlySpan<char> clause, ReadOnlySpan<char> own, IndicatorReading? before)
    {
        if (Words.Any(own, "growth_noun") || Words.Any(clause, "growth_noun")) return true;
        if (Words.Any(clause, "reset")) return false;
        return before?.Form is IndicatorForm.Growth or IndicatorForm.AverageGrowth or IndicatorForm.GrowthRank || before?.Indicator is "growth_change_pp" or "growth_gap_pp";
    }

    /// <summary>累计创建国家级绿色工厂320家 is a stock; 累计新增 is not.</summary>
    private static bool IsCumulated(ReadOnlySpan<char> before)
    {
        var at = before.LastIndexOf("累计", StringComparison.Ordinal);
        return at >= 0 && !before[at..].Contains('新');
    }

    /// <summary>Behind the last word for an addition; 新增长点 adds nothing.</summary>
    private static int Added(ReadOnlySpan<char> clause)
    {
        var end = Words.LastEnd(clause, "new");
        return end > 0 && end < clause.Length && clause[end] == '长' ? Added(clause[..(end - 1)]) : end;
    }

    /// <summary>较上年增长3家: a count that grew is a change in units.</summary>
    /// <param name="own">The words before the number.</param>
    public static bool IsMoreThanBefore(ReadOnlySpan<char> own) =>
        (Words.Any(own, "earlier_time") || Words.Any(own, "year_before")) && (Moves(own, "growth") || Words.Any(own, "more")) && !Words.Any(own, "raised_to");

    /// <summary>Whether words of a class say that something moved; the 增加 of 增加值 does not.</summary>
    private static bool Moves(ReadOnlySpan<char> own, string role)
    {
        const string valueAdded = "增加值";
        for (var rest = own; ;)
        {
            var at = rest.IndexOf(valueAdded, StringComparison.Ordinal);
            if (at < 0) return Words.Any(rest, role);
            if (Words.Any(rest[..at], role)) return true;
            rest = rest[(at + valueAdded.Length)..];
        }
    }

    private static IndicatorForm Amount(ReadOnlySpan<char> clause, ReadOnlySpan<char> own)
    {
        var added = Added(clause);
        var net = Words.LastEnd(clause, "net_new");
        if (Words.Any(own, "reset")) return IndicatorForm.Level;
        if (Words.Any(own, "total") && Added(own) < 0 && !Words.Any(own, "net_new")) return IndicatorForm.Level;
        if (net > 0 && net >= added) return IndicatorForm.NetNew;
        if (added > 0) return IsCumulated(clause[..added]) ? IndicatorForm.Level : IndicatorForm.New;
        return Moves(own, "change") || IsMoreThanBefore(own) ? IndicatorForm.Change : IndicatorForm.Level;
    }
}
