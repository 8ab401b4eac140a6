using Pleiades.Evidence.Facts.Wording;
using Pleiades.Evidence.Quantities;

namespace Pleiades.Evidence.Facts.Periods;

/// <summary>The days of an event of which a sentence tells the first or the last and how many there are (7月18日…开幕，展期10天; 为期5天的…10日落下帷幕).</summary>
internal static class EventDays
{
    private const int Longest = 60;
    private static readonly WordLists Words = WordLists.Default;

    /// <summary>The days; null when the sentence does not tell.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="period">The time it speaks of.</param>
    public static Period? Read(Sentence sentence, PeriodReading period)
    {
        if (period.Period is not { Days: 1 } day || Count(sentence) is not { } count) return null;
        if (Words.Any(sentence.Text, "event_over")) return Period.Range(day.Start.AddDays(1 - count), day.Start);
        return Words.Any(sentence.Text, "event_open") ? Period.Range(day.Start, day.Start.AddDays(count - 1)) : null;
    }

    private static int? Count(Sentence sentence)
    {
        var at = Words.LastEnd(sentence.Text, "duration_told");
        if (at < 0 || NumberScanner.Read(sentence.Text, at, out _) is not { Value: >= 2 and <= Longest, Magnitude: 1, HasPoint: false } number) return null;
        return number.End < sentence.Text.Length && sentence.Text[number.End] is '天' or '日' ? (int)number.Value : null;
    }
}
