using Pleiades.Evidence.Facts;
using Pleiades.Evidence.Facts.Periods;

namespace Pleiades.Evidence.English;

/// <summary>Whether a number is a fact, an expectation, a plan or an aim, by the nearest word that says so.</summary>
internal static class EnglishStatus
{
    /// <summary>The status of a number.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">The number.</param>
    /// <param name="governing">The time words that govern it; null when none do.</param>
    /// <param name="issued">The day of issue; null when unknown.</param>
    public static FactStatus Read(EnglishSentence sentence, QuantityMark mark, PeriodReading? governing, DateOnly? issued)
    {
        var first = sentence.FirstOf(mark);
        var future = governing?.Period is { } period && issued is { } day && period.Start > day;
        if (governing is { IsDeadline: true }) return FactStatus.Target;
        var over = governing?.Period is { } known && issued is { } now && known.End < now;
        var (target, planned, expected) = (Last(sentence, first, "target"), Last(sentence, first, "planned"), Last(sentence, first, "expected"));
        var latest = Math.Max(target, Math.Max(planned, expected));
        if (latest < 0 || IsUndone(sentence, latest, first)) return future ? FactStatus.Planned : FactStatus.Actual;
        if (latest == expected) return future ? FactStatus.Planned : FactStatus.Estimate;
        if (over) return FactStatus.Actual;
        return latest == target ? FactStatus.Target : FactStatus.Planned;
    }

    private static int Last(EnglishSentence sentence, int to, string role) => EnglishWords.Last(sentence.Text, sentence.First, to, role);

    /// <summary>A plan is over where another clause goes on to say that something was done.</summary>
    private static bool IsUndone(EnglishSentence sentence, int at, int first) =>
        sentence.Boundaries(at, first) > 0 && sentence.Any(sentence.ClauseStart(first), first, "done");
}
