using Pleiades.Evidence.Facts;
using Pleiades.Evidence.Facts.Periods;
using Pleiades.Evidence.Times;

namespace Pleiades.Evidence.English;

/// <summary>The period of a fact: the time words nearest to its number, else those its paragraph and its story spoke of; then the conventions for levels.</summary>
internal sealed class EnglishPeriods(DateOnly? issued)
{
    private const int LeastDaysToCarry = 28;
    private PeriodReading? _paragraph;
    private PeriodReading? _story;
    private PeriodReading? _heading;

    /// <summary>A new paragraph begins.</summary>
    /// <param name="heading">The period that the heading above it names; null when it names none.</param>
    public void BeginParagraph(Period? heading) => (_paragraph, _heading) = (null, heading is { } period ? new PeriodReading(period, PeriodBasis.Inherited) : null);

    /// <summary>Keeps what a sentence spoke of.</summary>
    /// <param name="sentence">The sentence.</param>
    public void Passed(Sentence sentence)
    {
        var time = Array.Find(sentence.Times, t => t.Mention is { Role: TimeRole.When, Period: { } p } && p.Days >= LeastDaysToCarry);
        if (time is null) return;
        _paragraph = new PeriodReading(time.Mention.Period, PeriodBasis.Inherited);
        _story ??= _paragraph;
    }

    /// <summary>The time words that govern a number; null when its sentence has none for it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">The number.</param>
    public static PeriodReading? Governing(EnglishSentence sentence, QuantityMark mark)
    {
        var (first, next) = (sentence.FirstOf(mark), sentence.NextOf(mark));
        TimeMark? best = null;
        var least = int.MaxValue;
        foreach (var time in sentence.Marks.Times)
        {
            if (time.Mention.Role == TimeRole.Base) continue;
            var (from, to) = (sentence.Text.At(time.Start), sentence.Text.At(time.End));
            var distance = to <= first ? (first - to) + (14 * sentence.Boundaries(to, first)) : (from - next) + (14 * sentence.Boundaries(next, from));
            if (to <= first ? OtherNumberOf(sentence, time, mark) || IsPresent(sentence, to, mark) : IsOfEarlierLevel(sentence, (next, from))) continue;
            if (distance >= least) continue;
            (best, least) = (time, distance);
        }

        return best is null ? null : new PeriodReading(best.Mention.Period, best.Mention.Basis) { Words = best, IsDeadline = best.Mention.Role == TimeRole.Deadline };
    }

    /// <summary>…123 billion yuan in 2023, up from 100 billion yuan: a time in the clause of a number before belongs to that number first.</summary>
    private static bool OtherNumberOf(EnglishSentence sentence, TimeMark time, QuantityMark mark) =>
        Array.Exists(sentence.Marks.Quantities, q => q != mark && q.End <= time.Start && sentence.Text.At(time.Start) - sentence.NextOf(q) <= 2)
        && Array.Exists(sentence.Marks.Times, t => t != time && t.Mention.Role != TimeRole.Base && t.Start >= mark.End && (IsRightBehind(sentence, mark, t) || sentence.Boundaries(sentence.Text.At(time.End), sentence.FirstOf(mark)) > 0));

    private static bool IsRightBehind(EnglishSentence sentence, QuantityMark mark, TimeMark time) => sentence.Text.At(time.Start) - sentence.NextOf(mark) <= 3;

    /// <summary>now has 300, holds 27 percent, is about 25 percent: what a clause says of the present; not what has grown or is expected.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="from">First lexeme that is looked at.</param>
    /// <param name="mark">The number.</param>
    public static bool IsPresent(EnglishSentence sentence, int from, QuantityMark mark)
    {
        const int near = 3;
        var first = sentence.FirstOf(mark);
        if (mark.Mention.Form == Quantities.QuantityForm.Change) return false;
        for (var i = Math.Max(from, sentence.ClauseStart(first)); i < first; i++)
        {
            var next = EnglishWords.Behind(sentence.Text, i, "present");
            if (next == i || sentence.Text.Is(i - 1, "to")) continue;
            var has = sentence.Text[i].Text is "has" or "have";
            var isPlan = EnglishWords.At(sentence.Text, next, has ? "participle" : "prospective") || EnglishWords.At(sentence.Text, i, "expected") || EnglishWords.At(sentence.Text, i, "planned") || EnglishWords.At(sentence.Text, i, "target");
            if (!isPlan && (!has || first - next < near)) return true;
        }

        return false;
    }

    /// <summary>down 1 percent from 7.3 billion yuan in 2022: the time behind is that of the level before.</summary>
    private static bool IsOfEarlierLevel(EnglishSentence sentence, (int From, int To) between) =>
        Array.Exists(sentence.Marks.Quantities, q => sentence.FirstOf(q) is var first && first >= between.From && first < between.To && sentence.Text[first - 1].Text is "from" or "than");

    /// <summary>The period of a fact.</summary>
    /// <param name="governing">The time words.</param>
    /// <param name="question">What is known of the fact.</param>
    /// <param name="isPresent">Whether the words before the number speak of the present (holds, now has).</param>
    public PeriodReading Of(PeriodReading? governing, PeriodQuestion question, bool isPresent)
    {
        if (question.IsUndated || (question.Status == FactStatus.Planned && question.Reading.Indicator is "total_investment" or "land_area" && governing is null)) return new PeriodReading(null, PeriodBasis.None);
        if (governing is { Period: null }) return governing;
        if (governing is { Period: { } period }) return Dated(governing, period, question);
        if (_paragraph is null && _heading is { } heading) return Dated(heading, heading.Period!.Value, question);
        if (question.IsLevel || question.Kind is IndicatorKind.Index || (isPresent && question.Kind != IndicatorKind.Growth)) return Today();
        var carried = _paragraph ?? _story;
        if (carried is not null) return carried;
        if (question.IsEvent || question.Reading.Indicator is "projects_signed" or "contract_value" or "exhibitors" or "visitors") return Today();
        return question.Kind is IndicatorKind.Share or IndicatorKind.Rank or IndicatorKind.Ratio or IndicatorKind.Count ? Today() : new PeriodReading(null, PeriodBasis.None);
    }

    private PeriodReading Dated(PeriodReading governing, Period period, PeriodQuestion question)
    {
        if (!question.IsLevel || period.Days == 1) return governing;
        if (question.Status == FactStatus.Actual && issued is { } day && period.End >= day && period.Start <= day) return governing with { Period = Period.Day(day) };
        return governing with { Period = Period.Day(period.End) };
    }

    private PeriodReading Today() => issued is { } day ? new PeriodReading(Period.Day(day), PeriodBasis.AsOfArticle) : new PeriodReading(null, PeriodBasis.None);
}
