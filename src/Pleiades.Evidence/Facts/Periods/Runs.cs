using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Periods;

/// <summary>The period of a run of years or months (连续5年居首, 连续第4年举办, 连续11个月增长).</summary>
internal static class Runs
{
    private const int Longest = 500;
    private const int YearDays = 360;

    /// <summary>The run that ends with the period the sentence speaks of; null when the number counts no run or its end is unknown.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">The number.</param>
    /// <param name="question">What is known of the fact.</param>
    /// <param name="governing">The time words; null when there are none.</param>
    /// <param name="review">The stretch the article reviews; null when there is none.</param>
    /// <param name="issued">The day of issue; null when unknown.</param>
    /// <remarks>A year that is not over counts only in December, where the run is of what was held (连续8年举办) or where it is said to be in its Nth year (连续第4年).</remarks>
    public static PeriodReading? Read(Sentence sentence, QuantityMark mark, PeriodQuestion question, PeriodReading? governing, Period? review, DateOnly? issued)
    {
        var years = question.Reading.Indicator == "consecutive_years";
        if ((!years && question.Reading.Indicator != "consecutive_months") || question.Reading.Value.Value is < 1 or > Longest) return null;
        var own = governing?.Words is { } words && words.Start <= mark.Start && mark.End <= words.End;
        var spoken = (own ? null : governing?.Period?.End) ?? (question.Before is { Period: { Days: >= YearDays } of } ? of.End : null);
        if ((spoken ?? (years ? null : review?.End) ?? issued) is not { } end) return null;
        var count = (int)question.Reading.Value.Value;
        var reading = new PeriodReading(null, PeriodBasis.Inherited) { Words = own ? null : governing?.Words };
        if (!years) return reading with { Period = Period.Range(new DateOnly(end.Year, end.Month, 1).AddMonths(1 - count), new DateOnly(end.Year, end.Month, 1).AddMonths(1).AddDays(-1)) };
        var over = end is { Month: 12, Day: 31 } || (issued is { Month: 12 } today && today.Year == end.Year) || Counts(sentence, mark);
        var last = over ? end.Year : end.Year - 1;
        return reading with { Period = Period.Range(new DateOnly(last - count + 1, 1, 1), new DateOnly(last, 12, 31)) };
    }

    private static bool Counts(Sentence sentence, QuantityMark mark) =>
        sentence.Slice(sentence.ClauseStart(mark.Start), mark.End).Contains('第')
        || WordLists.Default.Any(sentence.Slice(mark.End, sentence.ClauseEnd(mark.End)), "event_held");
}
