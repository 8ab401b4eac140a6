using Pleiades.Evidence.Facts;
using Pleiades.Evidence.Facts.Indicators;
using Pleiades.Evidence.Quantities;

namespace Pleiades.Evidence.English;

/// <summary>The indicators of percentage points: a change of a growth, of a share or of a rate, a gap to a reference, a contribution.</summary>
internal static class EnglishPoints
{
    /// <summary>What a number of points states, or null when the words do not say.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Which of its numbers.</param>
    /// <param name="source">What the number before it states; null when nothing.</param>
    public static IndicatorReading? Read(EnglishSentence sentence, int index, IndicatorReading? source)
    {
        var mark = sentence.Marks.Quantities[index];
        var (first, next) = (sentence.FirstOf(mark), sentence.NextOf(mark));
        var (from, to) = (sentence.ClauseStart(first), sentence.ClauseEnd(next));
        if (Name(sentence, (from, next, to), source, mark) is not { } id) return null;
        var gap = id is "growth_gap_pp" or "level_gap_pp";
        return new IndicatorReading(id, source?.Family, IndicatorForm.Change, mark.Value, source?.CueStart ?? sentence.Text[from].Start, source?.CueEnd ?? mark.Start)
        {
            Score = source is null ? 10 : 16,
            Base = gap ? (sentence.Any(next, to, "provincial") ? "province" : "national") : sentence.Any(from, to, "mom") ? "mom" : "yoy",
        };
    }

    private static string? Name(EnglishSentence sentence, (int From, int Next, int To) at, IndicatorReading? source, QuantityMark mark)
    {
        var before = sentence.FirstOf(mark);
        if (sentence.Any(at.From, before, "contribution")) return "growth_contribution_pp";
        var growing = source?.Form is IndicatorForm.Growth or IndicatorForm.AverageGrowth || (source is null && sentence.Any(at.From, before, "growth_noun"));
        if (sentence.Any(at.Next, at.To, "reference")) return growing ? "growth_gap_pp" : "level_gap_pp";
        if (mark.Mention.Direction == QuantityDirection.None) return null;
        if (growing) return "growth_change_pp";
        if (source?.Indicator is "pmi" or "pmi_sub_index") return "pmi_change_pp";
        if (source?.Indicator.Contains("share", StringComparison.Ordinal) == true || sentence.Any(at.From, before, "share")) return "share_change_pp";
        return source is not null ? "level_change_pp" : null;
    }
}
