using Pleiades.Evidence.Facts.Wording;
using Pleiades.Evidence.Quantities;

namespace Pleiades.Evidence.Facts.Indicators;

/// <summary>Per cent and multiples that name no indicator of their own: a contribution rate, growth above the nation's.</summary>
internal static class SpecialPercent
{
    /// <summary>What the number states, or null when it is none of these.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Which of its numbers.</param>
    /// <param name="earlier">What the earlier numbers state.</param>
    public static IndicatorReading? Read(Sentence sentence, int index, IReadOnlyList<IndicatorReading?> earlier)
    {
        var mark = sentence.Quantities[index];
        var dimension = mark.Value.Unit.Dimension;
        if (dimension is not (Dimension.Percent or Dimension.Times)) return null;
        if (index > 0 && earlier[index - 1]?.Indicator == "sectors_double_digit" && mark.Mention.Form == QuantityForm.Change && sentence.Boundaries(sentence.Quantities[index - 1].End, mark.Start) == 0)
            return new IndicatorReading("", null, IndicatorForm.Growth, mark.Value, mark.Start, mark.Start);
        var start = sentence.ClauseStart(mark.Start);
        var own = sentence.Slice(sentence.OwnStart(index), mark.Start);
        if (dimension == Dimension.Percent && WordLists.Default.Any(own, "contribution_rate"))
            return new IndicatorReading("growth_contribution_rate", null, IndicatorForm.Level, mark.Value, start, mark.Start) { Score = 18 };
        var above = WordLists.Default.Any(own, "premium") && own.Contains("全国", StringComparison.Ordinal);
        if (!above || mark.Mention.Form == QuantityForm.Rank) return null;
        var source = earlier.Take(index).LastOrDefault(r => r is not null);
        var value = dimension == Dimension.Times ? mark.Value with { Value = mark.Value.Value * 100, Unit = Unit.Percent } : mark.Value;
        return new IndicatorReading("growth_premium_vs_national", source?.Family, IndicatorForm.Growth, value, start, mark.Start)
        {
            Score = 18,
            Base = "national",
        };
    }
}
