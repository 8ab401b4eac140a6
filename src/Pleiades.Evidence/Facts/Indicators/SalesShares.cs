using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Indicators;

/// <summary>What part of a firm's sales is spent on research or earned abroad, told in a clause of its own: 研发投入36.7亿元，占营收的7.3%；海外营收占六成.</summary>
internal static class SalesShares
{
    private const int Score = 20;
    private static readonly WordLists Words = WordLists.Default;

    /// <summary>The share; null when the words before the number say neither.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Which of its numbers.</param>
    public static IndicatorReading? Read(Sentence sentence, int index)
    {
        var mark = sentence.Quantities[index];
        if (mark.Value.Unit.Dimension != Dimension.Percent || mark.Mention.Form == Quantities.QuantityForm.Change) return null;
        var start = sentence.OwnStart(index);
        var own = sentence.Slice(start, mark.Start);
        var share = own.IndexOf('占');
        if (share < 0) return null;
        var id = Words.Any(own[share..], "sales_noun") && IsOfResearch(sentence.Slice(sentence.Lead, start + share)) ? "rd_intensity"
            : Words.Any(own[..share], "abroad") && Words.Any(own[..share], "sales_noun") ? "international_revenue_share"
            : null;
        return id is null ? null : new IndicatorReading(id, null, IndicatorForm.Level, mark.Value, start, mark.Start) { Score = Score };
    }

    /// <summary>Whether research is the last thing before the share that money goes to or comes from.</summary>
    private static bool IsOfResearch(ReadOnlySpan<char> before) =>
        Words.LastEnd(before, "research") is >= 0 and var end && Words.LastEnd(before, "sales_noun") < end;
}
