using Pleiades.Evidence.Facts.Periods;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts;

/// <summary>Whether a number is a fact, an expectation, a plan or an aim, by the nearest word that says so.</summary>
internal static class StatusWords
{
    private static readonly WordLists Words = WordLists.Default;

    /// <summary>The status of a number.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">The number.</param>
    /// <param name="governing">The time words that govern it.</param>
    /// <param name="discourse">What the article speaks of.</param>
    /// <param name="issued">The day of issue; null when unknown.</param>
    public static FactStatus Read(Sentence sentence, QuantityMark mark, PeriodReading? governing, Discourse discourse, DateOnly? issued)
    {
        var before = sentence.Slice(sentence.Lead, mark.Start);
        var clause = sentence.Slice(sentence.ClauseStart(mark.Start), mark.End);
        var future = governing?.Period is { } period && issued is { } day && period.Start > day;
        if (Words.Any(clause, "estimate")) return future ? FactStatus.Planned : FactStatus.Estimate;
        if (governing is { IsDeadline: true, Period: { } deadline } && issued is { } today && deadline.End >= today) return FactStatus.Target;
        if (IsWholeYearAhead(governing, issued)) return FactStatus.Target;
        var running = governing?.Period is not { } known || issued is not { } now || known.End >= now;
        var aim = running || Words.Any(clause, "target") ? Words.LastEnd(before, "target") : -1;
        var plan = running ? Words.LastEnd(before, "planned") : -1;
        if (plan >= 0 && Words.StartsWith(before[plan..], "planned_cost") && before[plan..].IndexOf('，') >= 0) plan = -1;
        var done = Words.LastEnd(before, "done");
        if (aim >= 0 && aim >= plan && !Undone(before, aim, done)) return FactStatus.Target;
        if (plan >= 0 && !Undone(before, plan, done)) return FactStatus.Planned;
        if (Words.Any(sentence.Slice(sentence.Start, mark.Start), "estimate") && done < 0 && running) return future ? FactStatus.Planned : FactStatus.Estimate;
        if (future) return FactStatus.Planned;
        if (done < 0 && discourse.Status is FactStatus.Target or FactStatus.Planned && IsYearAhead(governing, issued) && !IsOfNow(sentence, mark))
            return Words.Any(sentence.Text, "planned_weak") ? Followed(sentence, mark, discourse) : discourse.Status;
        var following = discourse.Status is FactStatus.Target or FactStatus.Planned && done < 0
            && (governing is null || governing.Basis == PeriodBasis.Inherited) && running;
        return following && Words.Any(sentence.Text, "planned_weak") ? Followed(sentence, mark, discourse) : FactStatus.Actual;
    }

    /// <summary>Whether the words in front of a number tell what a project is to cost or to yield (计划投资18亿元，达产后新增产值22亿元).</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">The number.</param>
    /// <param name="indicator">The indicator: what was signed for is a fact of the day.</param>
    public static bool IsProspect(Sentence sentence, QuantityMark mark, string indicator)
    {
        var before = sentence.Slice(sentence.Start, mark.Start);
        var at = Words.LastEnd(before, "prospect");
        if (at < 0 || indicator == "contract_value" || Undone(before, at, Words.LastEnd(before, "done"))) return false;
        return before[at..].IndexOf('，') < 0 || Words.EndsWith(before[..at], "prospect_run");
    }

    /// <summary>Early in a year nothing can be said of the whole of it but what is aimed at (2024年增长6%以上, printed in February 2024).</summary>
    private static bool IsWholeYearAhead(PeriodReading? governing, DateOnly? issued)
    {
        const int latestMonth = 9;
        return governing is { Basis: PeriodBasis.Explicit, Period: { Days: >= 365 } period } && issued is { } day
            && period.End > day && (period.Start > day || (day.Month <= latestMonth && period.Start.Year == period.End.Year));
    }

    /// <summary>Among aims, a number for the whole of the year that runs is one of them.</summary>
    private static bool IsYearAhead(PeriodReading? governing, DateOnly? issued) =>
        governing is { Basis: PeriodBasis.Inherited, Period: { Days: >= 365 } period } && issued is { } day && period.End > day && period.Start.Year == day.Year && period.End.Year == day.Year;

    /// <summary>Staff, and how long something takes, are told as they are.</summary>
    private static bool IsOfNow(Sentence sentence, QuantityMark mark) =>
        mark.Value.Unit.Dimension == Dimension.Duration || mark.Value.Unit.Canonical == "person" || Words.Any(sentence.Slice(sentence.ClauseStart(mark.Start), mark.Start), "now_held");

    /// <summary>Behind an aim, what is built or pushed on (重点推进100个项目) is planned; what is to be won (争创10个集群) is aimed at like the rest.</summary>
    private static FactStatus Followed(Sentence sentence, QuantityMark mark, Discourse discourse) =>
        Words.Any(sentence.Slice(sentence.ClauseStart(mark.Start), mark.Start), "planned_works") || !Words.Any(sentence.Slice(sentence.Lead, mark.End), "new")
            ? FactStatus.Planned
            : discourse.Status;

    /// <summary>A capacity is planned until the words say that it works or that it is there (日榨能力1.7万吨).</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">The number.</param>
    /// <param name="status">The status by the other words.</param>
    public static FactStatus OfCapacity(Sentence sentence, QuantityMark mark, FactStatus status) =>
        status == FactStatus.Actual && !Words.Any(sentence.Text, "in_operation") && !IsInPlace(sentence, mark) ? FactStatus.Planned : status;

    /// <summary>日榨能力1.7万吨, 芯片月产能25亿颗: what a works can make, unlike what a project is laid out for.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">The number.</param>
    public static bool IsInPlace(Sentence sentence, QuantityMark mark) =>
        Words.Any(sentence.Slice(sentence.ClauseStart(mark.Start), mark.Start), "capacity_held") && !Words.Any(sentence.Slice(sentence.Start, mark.Start), "capacity_to_come");

    /// <summary>A plan is over where the sentence goes on to say in another clause that something was done.</summary>
    private static bool Undone(ReadOnlySpan<char> before, int at, int done) =>
        done > at && before[at..done].IndexOfAny("，；") >= 0;
}
