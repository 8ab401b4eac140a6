using System.Buffers;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Indicators;

/// <summary>The indicators of percentage points: a change of a growth, of a share or of a rate, a gap to a reference, a contribution.</summary>
internal static class PointsIndicator
{
    private static readonly SearchValues<char> Apart = SearchValues.Create("高低快慢");
    private static readonly SearchValues<char> Times = SearchValues.Create("0123456789年月季度期前");
    private static readonly WordLists Words = WordLists.Default;

    /// <summary>What a number of points states, or null when the words do not say.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Which of its numbers.</param>
    /// <param name="earlier">What the earlier numbers state.</param>
    public static IndicatorReading? Read(Sentence sentence, int index, IReadOnlyList<IndicatorReading?> earlier)
    {
        var mark = sentence.Quantities[index];
        var clauseStart = sentence.ClauseStart(mark.Start);
        var clause = sentence.Slice(clauseStart, mark.End);
        var source = earlier.Take(index).LastOrDefault(r => r is not null);
        var before = sentence.Slice(index == 0 ? sentence.Start : Math.Max(sentence.Start, sentence.Quantities[index - 1].Start), mark.Start);
        var id = Name(clause, before, source);
        if (id is null) return null;
        var gap = id is "growth_gap_pp" or "level_gap_pp";
        var isDown = (gap && Words.Any(clause, "behind")) || IsSizeOfFall(clause, before) || (id == "growth_contribution_pp" && Words.Any(clause, "drag"));
        var value = isDown ? mark.Value with { Value = -Math.Abs(mark.Value.Value) } : mark.Value;
        return new IndicatorReading(id, source?.Family, IndicatorForm.Change, value, source?.CueStart ?? clauseStart, source?.CueEnd ?? mark.Start)
        {
            Score = source is null ? 10 : 16,
            Base = gap ? Reference(sentence, index, clause) : Earlier(clause),
        };
    }

    /// <summary>回落幅度较大，为0.7个百分点: the clause before says that the number is how far something fell.</summary>
    private static bool IsSizeOfFall(ReadOnlySpan<char> clause, ReadOnlySpan<char> before) => clause is ['为' or '达', ..] && Words.Any(before, "fall_size");

    private static string? Name(ReadOnlySpan<char> clause, ReadOnlySpan<char> before, IndicatorReading? source)
    {
        if (Words.Any(clause, "contribution")) return "growth_contribution_pp";
        if (clause.Contains("PMI", StringComparison.Ordinal) || source?.Indicator is "pmi" or "pmi_sub_index") return "pmi_change_pp";
        var growing = source?.Indicator is "growth_change_pp" or "growth_gap_pp" || source?.Form is IndicatorForm.Growth or IndicatorForm.AverageGrowth or IndicatorForm.GrowthRank
            || Words.Any(clause, "growth_noun") || (source is null && Words.Any(before, "growth_noun"));
        if (IsGap(clause)) return growing ? "growth_gap_pp" : "level_gap_pp";
        if (Words.Any(clause, "change_of_share") && !Words.Any(clause, "growth_noun")) return "share_change_pp";
        if (Words.Any(clause, "growth_noun") || (growing && source is not null)) return "growth_change_pp";
        if (source is { } known && IsShare(known.Indicator)) return "share_change_pp";
        return Words.Any(clause, "growth") || Words.Any(clause, "points_move") ? "level_change_pp" : null;
    }

    /// <summary>高于全国, 比年度目标高, 较全国增速快: a distance from somebody else; 比上年同期提高 is a change.</summary>
    private static bool IsGap(ReadOnlySpan<char> clause)
    {
        var from = clause.LastIndexOfAny('比', '较');
        var compared = from < 0 ? clause : clause[from..];
        if (Words.Any(compared, "earlier_time") && !Words.Any(compared, "reference_noun")) return false;
        return Words.Any(clause, "gap") || (from >= 0 && (Words.Any(compared, "reference_noun") || IsOther(compared)) && compared.IndexOfAny(Apart) >= 0);
    }

    /// <summary>比国有企业快, 比能源工业高: set against another kind of firm, trade or product, not against another time.</summary>
    private static bool IsOther(ReadOnlySpan<char> compared)
    {
        var end = compared.LastIndexOfAny(Apart);
        return end > 2 && compared[1..end].IndexOfAny(Times) < 0 && Words.Any(compared[1..end], "compared_noun");
    }

    private static bool IsShare(string indicator) =>
        indicator.Contains("share", StringComparison.Ordinal);

    /// <summary>比一季度回落, 比1—8月收窄, 比年初下降: an earlier stretch that the words name; the year before where they name none.</summary>
    private static string Earlier(ReadOnlySpan<char> clause)
    {
        var from = clause.LastIndexOfAny('比', '较');
        var compared = from < 0 ? clause : clause[from..];
        if (Words.Any(clause, "mom")) return "mom";
        if (Words.Any(compared, "year_start")) return "year_start";
        if (Words.Any(compared, "earlier_year")) return "yoy";
        if (Words.Any(compared, "earlier_quarter")) return "qoq";
        return from >= 0 && compared.Contains('月') ? "mom" : "yoy";
    }

    /// <summary>高于全国1.1个百分点、高于全省0.1个百分点: each number has the reference named right before it; 高于全国、全省2.2个、1.7个百分点 names both before the first.</summary>
    private static string Reference(Sentence sentence, int index, ReadOnlySpan<char> clause)
    {
        var own = Reference(sentence.Slice(sentence.OwnStart(index), sentence.Quantities[index].Start));
        return own.Length > 0 ? own : sentence.Quantities[index].Mention.Base == "provincial" ? "province" : Reference(clause);
    }

    private static string Reference(ReadOnlySpan<char> clause) =>
        Words.Any(clause, "nation") ? "national"
        : Words.Any(clause, "whole_province") ? "province"
        : Words.Any(clause, "whole_city") ? "city"
        : Words.Any(clause, "whole_county") ? "county"
        : clause.Contains("目标", StringComparison.Ordinal) ? "target" : "";
}
