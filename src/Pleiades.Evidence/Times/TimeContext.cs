using static Pleiades.Evidence.Quantities.Characters;

namespace Pleiades.Evidence.Times;

/// <summary>What is known while a text is read: the day of issue, the dateline, the last year, day and period.</summary>
internal sealed class TimeContext(string text, DateOnly? issued, Period? lastDay)
{
    /// <summary>How far a year reaches inside a paragraph, in characters.</summary>
    private const int Reach = 300;

    /// <summary>How far to each side of an expression the words of the future are looked for.</summary>
    private const int Sentence = 48;

    /// <summary>Until the end of February 预计全年 speaks of the year that is just over.</summary>
    private const int LastMonthOfReview = 2;

    private static readonly string[] s_future =
        ["力争", "预计", "计划", "确保", "争取", "有望", "目标", "即将", "预期", "今后", "定于", "拟于", "还将", "将于", "将在", "将", "安排", "部署", "届时", "下一步", "前要", "前完成", "前建成"];

    // 预计全年…: the year that runs, whatever year the sentences before spoke of.
    private static readonly string[] s_aim = ["预计", "力争", "有望", "预期", "争取"];

    private int? _year;
    private int _yearEnd = -1;
    private int? _month;
    private int _monthEnd = -1;

    /// <summary>The day of issue.</summary>
    public DateOnly? Issued { get; } = issued;

    /// <summary>The day of the dateline, else the day of issue.</summary>
    public DateOnly? Today { get; private set; } = issued;

    /// <summary>Whether 截至 or 截止 stands before the expression that is read.</summary>
    public bool IsAsOf { get; set; }

    /// <summary>The period of the last expression that says when.</summary>
    public Period? LastPeriod { get; private set; }

    /// <summary>The last single day.</summary>
    public Period? LastDay { get; private set; } = lastDay;

    /// <summary>Takes the day of a dateline; the one at the head of a text does not take the place of a day spoken of before the text.</summary>
    public void SetToday(DateOnly day, bool isHead)
    {
        Today = day;
        (_year, _month) = (null, null);
        if (!isHead || LastDay is null) LastDay = Period.Day(day);
    }

    public void Remember(Spell spell)
    {
        if (spell.Year is { } year) (_year, _yearEnd) = (year, spell.End);
        if (spell.Period is not { } period) return;
        LastPeriod = period;
        if (period.Days <= 31 && period.Start.Month == period.End.Month) (_month, _monthEnd) = (period.End.Month, spell.End);
        if (spell.IsDay) LastDay = period;
    }

    /// <summary>Lets the second half of a range see the first; <see cref="Leave"/> takes it back.</summary>
    public (int?, int, int?, int) Enter(Spell first, int at)
    {
        var saved = (_year, _yearEnd, _month, _monthEnd);
        if ((first.Year ?? first.Period?.Start.Year) is { } year) (_year, _yearEnd) = (year, at);
        if (first.Period is { } period) (_month, _monthEnd) = (period.Start.Month, at);
        return saved;
    }

    public void Leave((int? Year, int YearEnd, int? Month, int MonthEnd) saved) => (_year, _yearEnd, _month, _monthEnd) = saved;

    /// <summary>The year that the words around a place speak of, without the day of issue; null when they do not.</summary>
    public int? NearYear(int at) => _year is not null && Reaches(_yearEnd, at, sentence: false) ? _year : null;

    /// <summary>The period of a part of a year that is written without its year.</summary>
    public Period? Resolve(YearPart part, int at)
    {
        var ahead = Today is { Month: > LastMonthOfReview } day && _year < day.Year && FirstBefore(text.AsSpan(0, at), at, s_aim) is not null;
        if (!ahead && _year is { } near && Reaches(_yearEnd, at, sentence: part.Grain is not Grain.Span || IsJustOver(part)) && !IsNearer(part, near, at)) return part.In(near);
        if (Today is not { } today) return null;
        if (StartsAt(text, at, "年初")) return part.In(today.Year);
        var future = SpeaksOfFuture(at, part.End, IsJustOver(part));
        // A year's running part is the coming one when the sentence looks ahead; completed spans are what is reported.
        if (future) return First(part, today) ?? part.In(today.Year);
        // What runs over months is reported when it is over or nearly so; a month or day counts once it has begun.
        var reported = part.Grain is Grain.Span || (part.Grain is Grain.Month && part.First.Month != part.Last.Month);
        var limit = part.Grain is Grain.Span ? today.AddDays(45) : today.AddDays(15);
        for (var year = today.Year + 1; year >= today.Year - 1; year--)
        {
            if (part.In(year) is { } period && period.Start <= today && (!reported || period.End <= limit)) return period;
        }

        return part.In(today.Year - 1);
    }

    /// <summary>去年…。上半年…: a span that this year has completed is this year's in a sentence of its own.</summary>
    private bool IsJustOver(YearPart part) => Today is { } today && part.In(today.Year) is { } period && period.End <= today;

    /// <summary>
    /// 明年一季度投产，公司一季度营收…, 去年…，截至6月底…: what this year has completed is this year's, where the year spoken of is still to come and the
    /// clause tells nothing that is, and where levels are told as of it.
    /// </summary>
    private bool IsNearer(YearPart part, int near, int at) =>
        Today is { } today && IsJustOver(part) && (near > today.Year ? !SpeaksOfFuture(at, part.End, isOver: true) : IsAsOf && near < today.Year);

    /// <summary>The latest part of a year that has begun: 下半年以来 runs until today.</summary>
    public Period? Begun(YearPart part, int at)
    {
        if (_year is { } near && Reaches(_yearEnd, at, sentence: part.Grain is not Grain.Span)) return part.In(near);
        if (Today is not { } today) return null;
        return part.In(today.Year) is { } period && period.Start <= today ? period : part.In(today.Year - 1);
    }

    /// <summary>The month that the sentence speaks of, without the day of issue; null when it does not.</summary>
    public int? NearMonth(int at) => _month is not null && Reaches(_monthEnd, at, sentence: true) ? _month : null;

    /// <summary>The day of a number without month; that of a dateline (8日讯) lies behind, whatever the sentence looks ahead to.</summary>
    public Period? ResolveDay(int day, int at, bool isDateline)
    {
        if (Today is not { } today) return null;
        if (_month is { } month && Reaches(_monthEnd, at, sentence: true))
            return Resolve(new YearPart(at, (month, day), (month, day), Grain.Day), at);
        var future = !isDateline && SpeaksOfFuture(at, at + 3, day < today.Day);
        var first = new DateOnly(today.Year, today.Month, 1);
        for (var step = 0; step < 3; step++)
        {
            var of = first.AddMonths(future ? step : -step);
            if (day > DateTime.DaysInMonth(of.Year, of.Month)) continue;
            var candidate = new DateOnly(of.Year, of.Month, day);
            if (future ? candidate >= today : candidate <= (step == 0 ? Issued ?? today : today)) return Period.Day(candidate);
        }

        return null;
    }

    // 9月27日，新船即将交付: a day just gone is nearer than the same day of the next year.
    private static Period? First(YearPart part, DateOnly today)
    {
        const int recent = 92;
        if (part.In(today.Year) is not { } period || period.End >= today) return part.In(today.Year);
        return part.Grain is Grain.Day && today.DayNumber - period.End.DayNumber <= recent ? period : part.In(today.Year + 1);
    }

    private bool Reaches(int from, int at, bool sentence)
    {
        if (from < 0 || at < from || at - from > Reach) return false;
        foreach (var c in text.AsSpan(from, at - from))
        {
            if (c == '\n' || c == '　' || (sentence && EndsSentence(c))) return false;
        }

        return true;
    }

    /// <summary>Whether the words around a place look ahead: those of its sentence, and where the time is over those of its clause alone (9月27日，新船即将交付).</summary>
    private bool SpeaksOfFuture(int start, int end, bool isOver)
    {
        var from = start;
        while (from > 0 && start - from < Sentence && !EndsSentence(text[from - 1]) && !(isOver && text[from - 1] == '，' && !IsLead(from - 1))) from--;
        var to = Math.Min(end, text.Length);
        while (to < text.Length && to - end < Sentence && !EndsSentence(text[to]) && !(isOver && to > end && text[to] == '，')) to++;
        var around = text.AsSpan(from, to - from);
        foreach (var word in s_future)
        {
            if (around.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>协会预计，…, 按照计划，…: a short clause that leads into the next.</summary>
    private bool IsLead(int comma)
    {
        const int longest = 6;
        var from = comma;
        while (from > 0 && comma - from <= longest && text[from - 1] != '，' && !EndsSentence(text[from - 1])) from--;
        return comma - from <= longest;
    }
}
