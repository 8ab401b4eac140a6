using Pleiades.Evidence.Facts;
using Pleiades.Evidence.Facts.Indicators;
using Pleiades.Evidence.Quantities;

namespace Pleiades.Evidence.English;

/// <summary>Tells which variant of an indicator a number states, from the words around it.</summary>
internal static class EnglishForms
{
    private const int Near = 3;

    /// <summary>The variant.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Which of its numbers.</param>
    public static IndicatorForm Read(EnglishSentence sentence, int index)
    {
        var mark = sentence.Marks.Quantities[index];
        var (first, next) = (sentence.FirstOf(mark), sentence.NextOf(mark));
        var own = Math.Max(sentence.Floor(index), sentence.ClauseStart(first));
        var isRate = mark.Value.Unit.Dimension is Dimension.Percent or Dimension.Times;
        return mark.Mention.Form switch
        {
            QuantityForm.Rank => sentence.Any(sentence.ClauseStart(first), sentence.ClauseEnd(next), "growth_noun") ? IndicatorForm.GrowthRank : IndicatorForm.Rank,
            QuantityForm.Multiple => IndicatorForm.Ratio,
            QuantityForm.Change when isRate => mark.Mention.Base == "cagr" ? IndicatorForm.AverageGrowth : IndicatorForm.Growth,
            _ when isRate && sentence.Any(own, first, "growth_noun") && !sentence.Any(own, first, "share") => mark.Mention.Base == "cagr" ? IndicatorForm.AverageGrowth : IndicatorForm.Growth,
            _ when isRate && IsShare(sentence, own, first, next) => IndicatorForm.Share,
            _ => Amount(sentence, mark, own),
        };
    }

    private static bool IsShare(EnglishSentence sentence, int own, int first, int next) =>
        sentence.Any(own, first, "share") || (sentence.Text.Is(next, "of") && EnglishWords.At(sentence.Text, next + 1, "whole"));

    private static IndicatorForm Amount(EnglishSentence sentence, QuantityMark mark, int own)
    {
        var (first, next) = (sentence.FirstOf(mark), sentence.NextOf(mark));
        if (sentence.Any(own, first, "net_new")) return IndicatorForm.NetNew;
        if (sentence.Any(Math.Max(own, first - Near), first, "new") || sentence.Any(next, next + Near, "new_adjective")) return IndicatorForm.New;
        return mark.Mention.Direction != QuantityDirection.None && EnglishWords.Before(sentence.Text, first, "by_amount") < first ? IndicatorForm.Change : IndicatorForm.Level;
    }
}
