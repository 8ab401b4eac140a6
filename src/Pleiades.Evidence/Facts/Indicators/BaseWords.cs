using Pleiades.Evidence.Facts.Wording;
using Pleiades.Evidence.Quantities;

namespace Pleiades.Evidence.Facts.Indicators;

/// <summary>What a growth or ratio is measured against: <c>yoy</c> unless the words say otherwise.</summary>
internal static class BaseWords
{
    /// <summary>The base; empty for a level or rank.</summary>
    /// <param name="mark">The number.</param>
    /// <param name="form">The variant it states.</param>
    /// <param name="sentence">The sentence.</param>
    public static string Read(QuantityMark mark, IndicatorForm form, Sentence sentence)
    {
        if (form == IndicatorForm.AverageGrowth) return "cagr";
        if (mark.Mention.Form is QuantityForm.Rank) return "";
        var clause = sentence.Slice(sentence.ClauseStart(mark.Start), mark.Start);
        if (form == IndicatorForm.Growth)
        {
            if (mark.Mention.Base.Length > 0) return mark.Mention.Base;
            return WordLists.Default.Any(clause, "mom") ? "mom" : "yoy";
        }

        if (form == IndicatorForm.Change) return ChangeBase(mark, clause);
        return form == IndicatorForm.Ratio ? RatioBase(mark, sentence) : "";
    }

    /// <summary>What a saving of time or the cutting of offices is measured against where the page names no year: how things stood before.</summary>
    /// <param name="mark">The number.</param>
    /// <param name="read">The base that the words name.</param>
    public static string OfReform(QuantityMark mark, string read) =>
        read is "" or "yoy" ? (mark.Mention.Base is { Length: 4 } year && char.IsAsciiDigit(year[0]) ? year : "before_reform") : read;

    /// <summary>比上年增加3家, 较年初增加310亿元: the time or the edition before; empty where none is named.</summary>
    private static string ChangeBase(QuantityMark mark, ReadOnlySpan<char> clause)
    {
        if (mark.Mention.Base.Length > 0) return mark.Mention.Base;
        if (WordLists.Default.Any(clause, "edition_before")) return "previous_edition";
        if (WordLists.Default.Any(clause, "year_start")) return "year_start";
        if (WordLists.Default.Any(clause, "mom")) return "mom";
        return WordLists.Default.Any(clause, "year_before") ? "yoy" : "";
    }

    private static string RatioBase(QuantityMark mark, Sentence sentence)
    {
        if (mark.Mention.Base.Length > 0) return mark.Mention.Base;
        for (var i = sentence.Times.Length - 1; i >= 0; i--)
        {
            var time = sentence.Times[i];
            if (time.End <= mark.Start && time.Mention is { Role: Times.TimeRole.Base, Period: { } period }) return Year(period);
        }

        return "";
    }

    private static string Year(Period period) =>
        period.Start.Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);
}
