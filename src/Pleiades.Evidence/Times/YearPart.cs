namespace Pleiades.Evidence.Times;

/// <summary>How long a part of a year is.</summary>
internal enum Grain
{
    /// <summary>A day or a few days.</summary>
    Day,

    /// <summary>A month, a season or a run of months.</summary>
    Month,

    /// <summary>A quarter, a half or a whole year, of which completed ones are reported.</summary>
    Span,
}

/// <summary>A part of a year that is not yet known: 上半年, 2月17日, 正月初一.</summary>
/// <param name="End">Behind its last character.</param>
/// <param name="First">Month and day of the first day; a lunar month and day when <see cref="IsLunar"/>.</param>
/// <param name="Last">Month and day of the last day; day 0 is the month's last.</param>
/// <param name="Grain">How long it is.</param>
internal readonly record struct YearPart(int End, (int Month, int Day) First, (int Month, int Day) Last, Grain Grain)
{
    /// <summary>The days are those of the Chinese calendar.</summary>
    public bool IsLunar { get; init; }

    /// <summary>Days before the lunar date with which the part begins (春运, 除夕).</summary>
    public int Before { get; init; }

    /// <summary>The part ends in the next year, as winters do.</summary>
    public bool Crosses { get; init; }

    /// <summary>One of the two flight seasons, which begin on the last Sunday of March and October.</summary>
    public bool IsFlightSeason { get; init; }

    /// <summary>Begins on the day of Qingming; the days are counted from it.</summary>
    public bool IsQingming { get; init; }

    public static YearPart Months(int end, int first, int last, Grain grain = Grain.Month) => new(end, (first, 1), (last, 0), grain);

    /// <summary>The days in a year, or null when the year has no such day.</summary>
    public Period? In(int year)
    {
        if (year is < 1902 or > 2099) return null;
        if (IsFlightSeason) return FlightSeason(year);
        if (IsLunar) return Lunar(year);
        if (IsQingming) return Period.Range(Qingming(year), Qingming(year).AddDays(Last.Day));
        if (Day(year, First) is not { } first || Day(Crosses ? year + 1 : year, Last) is not { } last || last < first) return null;
        return Period.Range(first, last);
    }

    private static DateOnly? Day(int year, (int Month, int Day) of)
    {
        var days = DateTime.DaysInMonth(year, of.Month);
        var day = of.Day == 0 ? days : of.Day;
        return day <= days ? new DateOnly(year, of.Month, day) : null;
    }

    // The solar term by the usual rule of the almanac, good from 1901 to 2099.
    private static DateOnly Qingming(int year)
    {
        var (within, constant) = year < 2000 ? (year - 1900, 5.59) : (year - 2000, 4.81);
        return new DateOnly(year, 4, (int)((within * 0.2422) + constant) - (within / 4));
    }

    // IATA: summer from the last Sunday of March, winter from the last Sunday of October.
    private Period FlightSeason(int year)
    {
        var summer = First.Month == 3;
        var first = LastSunday(year, summer ? 3 : 10);
        return Period.Range(first, LastSunday(summer ? year : year + 1, summer ? 10 : 3).AddDays(-1));
    }

    private static DateOnly LastSunday(int year, int month)
    {
        var day = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return day.AddDays(-(int)day.DayOfWeek);
    }

    private Period? Lunar(int year)
    {
        var first = LunarCalendar.Day(First.Month == 12 ? year - 1 : year, First.Month, First.Day);
        var last = LunarCalendar.Day(Last.Month == 12 ? year - 1 : year, Last.Month, Last.Day);
        return first is { } a && last is { } b ? Period.Range(a.AddDays(-Before), First == Last ? b.AddDays(-Before) : b) : null;
    }
}
