namespace Pleiades.Evidence.English;

/// <summary>What is known while times are read: the day of issue and the year that the sentence speaks of.</summary>
internal sealed class EnglishCalendar(EnglishText text, DateOnly? issued)
{
    private const int Sight = 14;
    private const int DaysEarly = 45;

    private int? _year;
    private int _behind;

    /// <summary>The day of issue.</summary>
    public DateOnly? Issued => issued;

    /// <summary>Keeps the year of a time that was read.</summary>
    /// <param name="part">The time.</param>
    public void Remember(EnglishTimePart part)
    {
        if (part.Period is not { } period || period.Start.Year != period.End.Year) return;
        (_year, _behind) = (period.Start.Year, part.Next);
    }

    /// <summary>From the first day of a period until the day of issue; null when it is not known.</summary>
    /// <param name="period">The period.</param>
    public Period? Since(Period period) => issued is { } today && today >= period.Start ? Period.Range(period.Start, today) : null;

    /// <summary>The year of a part of a year that is written without it.</summary>
    /// <param name="at">Where the part begins.</param>
    /// <param name="next">The lexeme behind it.</param>
    /// <param name="of">The part in a year.</param>
    /// <returns>The period; null without a day of issue.</returns>
    public Period? Resolve(int at, int next, Func<int, Period?> of)
    {
        if (_year is { } near && SameSentence(_behind, at)) return of(near);
        if (issued is not { } today) return null;
        if (LooksAhead(at, next))
        {
            for (var year = today.Year; year <= today.Year + 1; year++)
                if (of(year) is { } coming && coming.End >= today) return coming;
        }

        for (var year = today.Year; year > today.Year - 2; year--)
        {
            if (of(year) is { } over && over.Start <= today && (over.End <= today.AddDays(DaysEarly) || over.Days <= 31)) return over;
        }

        return of(today.Year - 1);
    }

    private bool SameSentence(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (text[i].Text is "." or ";" or "!" or "?") return false;
        return to - from < 60;
    }

    private bool LooksAhead(int at, int next)
    {
        for (var i = at; i > at - Sight && text[i].Text is not ("." or ""); i--)
            if (EnglishWords.At(text, i, "ahead")) return true;
        for (var i = next; i < next + Sight && text[i].Text is not ("." or ""); i++)
            if (EnglishWords.At(text, i, "ahead")) return true;
        return false;
    }
}
