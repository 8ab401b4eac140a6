using System.Globalization;

namespace Pleiades.Evidence.Times;

/// <summary>Days of the Chinese calendar.</summary>
internal static class LunarCalendar
{
    private static readonly ChineseLunisolarCalendar s_calendar = new();

    /// <summary>The day of a lunar date whose year begins in the given Gregorian year; null when there is none. Leap months are not meant.</summary>
    public static DateOnly? Day(int year, int month, int day)
    {
        if (year is < 1902 or > 2099) return null;
        var leap = s_calendar.GetLeapMonth(year);
        var index = leap > 0 && month >= leap ? month + 1 : month;
        return day <= s_calendar.GetDaysInMonth(year, index) ? DateOnly.FromDateTime(s_calendar.ToDateTime(year, index, day, 0, 0, 0, 0)) : null;
    }
}
