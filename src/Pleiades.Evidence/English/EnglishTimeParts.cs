using System.Collections.Frozen;
using System.Globalization;

namespace Pleiades.Evidence.English;

/// <summary>Reads years, quarters, months, days and words such as last year.</summary>
internal sealed class EnglishTimeParts(EnglishText text, EnglishCalendar calendar)
{
    private const int NearestYear = 1949;
    private const int FarthestYear = 2100;

    private static readonly FrozenDictionary<string, int> Months = new (string, int)[]
    {
        ("january", 1), ("february", 2), ("march", 3), ("april", 4), ("may", 5), ("june", 6), ("july", 7), ("august", 8), ("september", 9), ("october", 10), ("november", 11), ("december", 12),
        ("jan", 1), ("feb", 2), ("mar", 3), ("apr", 4), ("jun", 6), ("jul", 7), ("aug", 8), ("sep", 9), ("sept", 9), ("oct", 10), ("nov", 11), ("dec", 12),
    }.ToFrozenDictionary(p => p.Item1, p => p.Item2, StringComparer.Ordinal);

    /// <summary>The time that begins at a lexeme, a leading article included; null when none does.</summary>
    /// <param name="at">Where.</param>
    public EnglishTimePart? At(int at)
    {
        if (text.Is(at, "the")) at++;
        return Spans(at) ?? Named(at) ?? Plan(at) ?? Month(at) ?? DayFirst(at) ?? PartOfYear(at) ?? FiscalYear(at) ?? YearPart(at);
    }

    /// <summary>The second end of a range: 2016 to 2020, January-November 2023.</summary>
    /// <param name="at">Where the second end begins.</param>
    /// <param name="first">The first end.</param>
    public EnglishTimePart? RangeEnd(int at, EnglishTimePart first)
    {
        if (first.Month > 0 && Months.TryGetValue(text[at].Text, out var month) && text.IsCapital(at) && month > first.Month)
            return InYear(at, Dot(at + 1), year => Period.Months(year, first.Month, month)) with { IsRange = true };
        if (first.Period is not { } start || start.Days < 365) return null;
        if (At(at) is { Period: { Days: >= 365 } end } last && end.End > start.Start && first.Basis == last.Basis) return last with { Period = Period.Range(start.Start, end.End), IsRange = true };
        var isShort = text[at] is { Kind: LexemeKind.Number, Text.Length: 2 } && text.Glued(at);
        if (!isShort || !int.TryParse(text[at].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var two)) return null;
        var full = (start.Start.Year / 100 * 100) + two;
        return full > start.Start.Year ? new EnglishTimePart(at + 1, Period.Range(start.Start, new DateOnly(full, 12, 31)), PeriodBasis.Explicit) { IsRange = true } : null;
    }

    /// <summary>The year that a lexeme writes; null when it is none.</summary>
    private int? Year(int at) =>
        text[at] is { Kind: LexemeKind.Number, Text.Length: 4 } year && int.TryParse(year.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            && value is >= NearestYear and <= FarthestYear && !(text.Glued(at + 1) && text[at + 1].Kind == LexemeKind.Word && text[at + 1].Text != "'s")
            && !(text.Glued(at) && text[at - 1].Text is not ("-" or "–" or "—" or "(" or "/" or "fy")) ? value : null;

    /// <summary>FY2024, fiscal year 2024: in China the year of the calendar, by the Accounting Law.</summary>
    private EnglishTimePart? FiscalYear(int at) =>
        EnglishWords.Behind(text, at, "fiscal_year") is var next && next > at && Year(next) is { } year ? new EnglishTimePart(next + 1, Period.Year(year), PeriodBasis.Explicit) : null;

    /// <summary>A year stands where no number of things can: not behind "a total of" or "more than", not before a unit.</summary>
    private EnglishTimePart? YearPart(int at)
    {
        if (Year(at) is not { } year || EnglishWords.At(text, at + 1, "measure")) return null;
        var before = EnglishWords.Before(text, at, "above") < at || EnglishWords.Before(text, at, "about") < at || EnglishWords.Before(text, at, "total_of") < at;
        return before && !text.Is(at - 1, "over") ? null : new EnglishTimePart(at + 1, Period.Year(year), PeriodBasis.Explicit);
    }

    /// <summary>last year, this year, last month, today, so far this year, currently.</summary>
    private EnglishTimePart? Named(int at)
    {
        foreach (var (role, of, isBase) in Relative)
        {
            if (EnglishWords.Behind(text, at, role) is var next && next > at)
                return new EnglishTimePart(next, calendar.Issued is { } today ? of(today) : null, PeriodBasis.Relative) { IsBase = isBase };
        }

        return null;
    }

    private static readonly (string Role, Func<DateOnly, Period?> Of, bool IsBase)[] Relative =
    [
        ("same_period", _ => null, true),
        ("previous_year", today => Period.Year(today.Year - 1), true),
        ("so_far_this_year", today => Period.Range(new DateOnly(today.Year, 1, 1), today), false),
        ("end_this_year", today => Period.Day(new DateOnly(today.Year, 12, 31)), false),
        ("end_last_year", today => Period.Day(new DateOnly(today.Year - 1, 12, 31)), false),
        ("last_year", today => Period.Year(today.Year - 1), false),
        ("this_year", today => Period.Year(today.Year), false),
        ("next_year", today => Period.Year(today.Year + 1), false),
        ("last_month", today => Period.Month(today.AddMonths(-1).Year, today.AddMonths(-1).Month), false),
        ("this_month", today => Period.Month(today.Year, today.Month), false),
        ("yesterday", today => Period.Day(today.AddDays(-1)), false),
        ("now", today => Period.Day(today), false),
    ];

    /// <summary>the past decade, the last five years, the past three years: whole years, the last one being over.</summary>
    private EnglishTimePart? Spans(int at)
    {
        var next = EnglishWords.Behind(text, at, "past");
        if (next == at) return null;
        int years;
        if (text.Is(next, "decade")) (years, next) = (10, next + 1);
        else if (EnglishNumeral.At(text, next) is { Value: > 0 and <= 80 } number && (text.Is(number.Next, "years") || text.Is(number.Next, "decades")))
            (years, next) = ((int)number.Value * (text.Is(number.Next, "decades") ? 10 : 1), number.Next + 1);
        else return null;
        Period? period = calendar.Issued is { } today ? Period.Range(new DateOnly(today.Year - years, 1, 1), new DateOnly(today.Year - 1, 12, 31)) : null;
        return new EnglishTimePart(next, period, PeriodBasis.Relative);
    }

    /// <summary>the 13th Five-Year Plan period (2016-2020).</summary>
    private EnglishTimePart? Plan(int at)
    {
        const int firstPlan = 1953;
        if (EnglishNumeral.Ordinal(text, at) is not { Value: >= 6 and <= 20 } ordinal) return null;
        if (EnglishWords.Behind(text, ordinal.Next, "five_year_plan") is not (var next and > 0) || next == ordinal.Next) return null;
        var start = 1981 + ((ordinal.Value - 6) * 5);
        if (start < firstPlan) return null;
        if (text.Is(next, "(") && Year(next + 1) == start && text.Is(next + 4, ")")) next += 5;
        return new EnglishTimePart(next, Period.Range(new DateOnly(start, 1, 1), new DateOnly(start + 4, 12, 31)), PeriodBasis.Explicit);
    }

    /// <summary>June, June 2023, June 30, June 30, 2024, Jan. 5; may in small letters is a verb.</summary>
    private EnglishTimePart? Month(int at)
    {
        if (!Months.TryGetValue(text[at].Text, out var month) || !text.IsCapital(at)) return null;
        var next = Dot(at + 1);
        if (Day(next) is { } day)
        {
            next += text.Glued(next + 1) && text[next + 1].Kind == LexemeKind.Word ? 2 : 1;
            if (text.Is(next, ",") && Year(next + 1) is { } written) return Dated(next + 2, written, month, day);
            return Year(next) is { } plain ? Dated(next + 1, plain, month, day) : InYear(at, next, year => DayOf(year, month, day));
        }

        var isVerb = text.Is(at, "may") && text[next] is { Kind: LexemeKind.Word } && !EnglishWords.At(text, next, "this_year") && !EnglishWords.At(text, next, "last_year") && !EnglishWords.Any(text, at - 1, at, "time_preposition");
        return isVerb ? null : InYear(at, next, year => Period.Month(year, month)) with { Month = month };
    }

    /// <summary>30 June 2024.</summary>
    private EnglishTimePart? DayFirst(int at)
    {
        if (Day(at) is not { } day) return null;
        var word = text.Glued(at + 1) && text[at + 1].Kind == LexemeKind.Word ? at + 2 : at + 1;
        if (!Months.TryGetValue(text[word].Text, out var month) || !text.IsCapital(word)) return null;
        return Year(word + 1) is { } year ? Dated(word + 2, year, month, day) : InYear(at, word + 1, y => DayOf(y, month, day));
    }

    /// <summary>the first half, the third quarter, Q3, H1, the first three quarters, the first 11 months, year-end.</summary>
    private EnglishTimePart? PartOfYear(int at)
    {
        if (Quarter(at) is { } quarter) return InYear(at, quarter.Next, year => Period.Months(year, quarter.First, quarter.Last));
        if (Year(at) is { } before && Quarter(at + 1) is { } behind && text[at + 1].Text.Length == 2) return new EnglishTimePart(behind.Next, Period.Months(before, behind.First, behind.Last), PeriodBasis.Explicit);
        return null;
    }

    private (int First, int Last, int Next)? Quarter(int at)
    {
        var word = text[at].Text;
        if (word.Length == 2 && text.IsCapital(at))
        {
            if (word is "h1" or "h2") return word == "h1" ? (1, 6, at + 1) : (7, 12, at + 1);
            if (word[0] == 'q' && word[1] is >= '1' and <= '4') return (((word[1] - '1') * 3) + 1, (word[1] - '0') * 3, at + 1);
        }

        if (EnglishNumeral.Ordinal(text, at) is not { Value: <= 4 } ordinal) return null;
        if (text.Is(ordinal.Next, "half") && ordinal.Value <= 2) return ((ordinal.Value * 6) - 5, ordinal.Value * 6, ordinal.Next + 1);
        if (text.Is(ordinal.Next, "quarter")) return ((ordinal.Value * 3) - 2, ordinal.Value * 3, ordinal.Next + 1);
        if (ordinal.Value != 1 || EnglishNumeral.Whole(text, ordinal.Next) is not { Value: > 1 and < 12 } number) return null;
        if (text.Is(number.Next, "months")) return (1, (int)number.Value, number.Next + 1);
        return text.Is(number.Next, "quarters") && number.Value < 4 ? (1, (int)number.Value * 3, number.Next + 1) : null;
    }

    /// <summary>A part of a year with its year behind it, or with the year that follows from the sentence and the day of issue.</summary>
    private EnglishTimePart InYear(int at, int next, Func<int, Period?> of)
    {
        var year = text.Is(next, "of") || text.Is(next, "in") || text.Is(next, ",") ? next + 1 : next;
        if (text.Is(year, "the") && text.Is(year + 1, "year")) return new EnglishTimePart(year + 2, calendar.Resolve(at, next, of), PeriodBasis.Relative);
        if (Year(year) is { } written && (!text.Is(next, ",") || text[year + 1].Text is "," or "." or "")) return new EnglishTimePart(year + 1, of(written), PeriodBasis.Explicit);
        foreach (var (role, shift) in new[] { ("last_year", -1), ("this_year", 0), ("next_year", 1) })
        {
            if (EnglishWords.Behind(text, year, role) is var named && named > year && !text.Is(next, ","))
                return new EnglishTimePart(named, calendar.Issued is { } today ? of(today.Year + shift) : null, PeriodBasis.Relative);
        }

        return new EnglishTimePart(next, calendar.Resolve(at, next, of), PeriodBasis.Relative);
    }

    private static EnglishTimePart? Dated(int next, int year, int month, int day) =>
        DayOf(year, month, day) is { } period ? new EnglishTimePart(next, period, PeriodBasis.Explicit) : null;

    private static Period? DayOf(int year, int month, int day) =>
        year is >= 1 and <= 9999 && day <= DateTime.DaysInMonth(year, month) ? Period.Day(new DateOnly(year, month, day)) : null;

    private int? Day(int at) =>
        text[at] is { Kind: LexemeKind.Number, Text.Length: <= 2 } number && int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31
            && !text.Is(at + 1, "%") && !EnglishWords.At(text, at + 1, "measure") ? day : null;

    private int Dot(int at) => text.Is(at, ".") && text[at - 1].Text.Length <= 4 && text.Glued(at) ? at + 1 : at;
}
