using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Pleiades;

/// <summary>A stretch of calendar days, both ends included, written as an ISO 8601 interval: <c>2022-01-01/2022-12-31</c>.</summary>
/// <remarks>The default value is the first day of year 1; where a period may be unknown, use <c>Period?</c>.</remarks>
public readonly partial record struct Period : IComparable<Period>
{
    private Period(DateOnly start, DateOnly end) => (Start, End) = (start, end);

    /// <summary>First day.</summary>
    public DateOnly Start { get; }

    /// <summary>Last day.</summary>
    public DateOnly End { get; }

    /// <summary>Number of days; at least 1.</summary>
    public int Days => End.DayNumber - Start.DayNumber + 1;

    /// <summary>A calendar year.</summary>
    /// <param name="year">1 to 9999.</param>
    public static Period Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>Half a calendar year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="half">1 or 2.</param>
    public static Period Half(int year, int half) => Months(year, (InRange(half, 1, 2, nameof(half)) * 6) - 5, half * 6);

    /// <summary>A quarter.</summary>
    /// <param name="year">The year.</param>
    /// <param name="quarter">1 to 4.</param>
    public static Period Quarter(int year, int quarter) =>
        Months(year, (InRange(quarter, 1, 4, nameof(quarter)) * 3) - 2, quarter * 3);

    /// <summary>A calendar month.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">1 to 12.</param>
    public static Period Month(int year, int month) => Months(year, month, month);

    /// <summary>Whole months of one year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="first">First month, 1 to 12.</param>
    /// <param name="last">Last month, not before <paramref name="first"/>.</param>
    public static Period Months(int year, int first, int last) => Range(
        new DateOnly(year, InRange(first, 1, 12, nameof(first)), 1),
        new DateOnly(year, InRange(last, first, 12, nameof(last)), DateTime.DaysInMonth(year, last)));

    /// <summary>January to a month, as cumulated figures are published.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">Last month, 1 to 12.</param>
    public static Period YearToDate(int year, int month) => Months(year, 1, month);

    /// <summary>One day.</summary>
    /// <param name="day">The day.</param>
    public static Period Day(DateOnly day) => new(day, day);

    /// <summary>Any stretch of days.</summary>
    /// <param name="start">First day.</param>
    /// <param name="end">Last day, not before <paramref name="start"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The end is before the start.</exception>
    public static Period Range(DateOnly start, DateOnly end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new Period(start, end);
    }

    /// <summary>Whether the two share at least one day.</summary>
    /// <param name="other">The other period.</param>
    public bool Overlaps(Period other) => Start <= other.End && other.Start <= End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside.</summary>
    /// <param name="other">The other period.</param>
    public bool Contains(Period other) => Start <= other.Start && other.End <= End;

    /// <summary>Orders by last day, then by first day: what ends later is later.</summary>
    /// <param name="other">The other period.</param>
    public int CompareTo(Period other) => End != other.End ? End.CompareTo(other.End) : Start.CompareTo(other.Start);

    /// <summary>The ISO interval.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Start:O}/{End:O}");

    /// <summary>
    /// Reads an ISO interval, a day, or the short forms <c>2022</c>, <c>2022-H1</c>, <c>2022-Q3</c>, <c>2022-06</c>, <c>2022-01..06</c>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="period">The period read.</param>
    /// <returns>Whether the text was one of these forms.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Period period)
    {
        period = default;
        if (string.IsNullOrWhiteSpace(text)) return false;
        text = text.Trim();
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return TryParseShort(text, out period);
        if (!TryParseShort(text[..slash], out var first) || !TryParseShort(text[(slash + 1)..], out var last)) return false;
        if (last.End < first.Start) return false;
        period = new Period(first.Start, last.End);
        return true;
    }

    private static int InRange(int value, int low, int high, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, low, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, high, name);
        return value;
    }
}
