using System.Globalization;

namespace Pleiades;

public readonly partial record struct Period
{
    /// <summary>The kind of calendar stretch this is.</summary>
    public PeriodKind Kind
    {
        get
        {
            if (Start == End) return PeriodKind.Day;
            var wholeMonths = Start.Day == 1 && End.Day == DateTime.DaysInMonth(End.Year, End.Month);
            if (!wholeMonths || Start.Year != End.Year) return PeriodKind.Range;
            return (Start.Month, End.Month) switch
            {
                (1, 12) => PeriodKind.Year,
                (1, 6) or (7, 12) => PeriodKind.Half,
                (1, 3) or (4, 6) or (7, 9) or (10, 12) => PeriodKind.Quarter,
                var (first, last) when first == last => PeriodKind.Month,
                (1, _) => PeriodKind.YearToDate,
                _ => PeriodKind.Range,
            };
        }
    }

    /// <summary>The shortest text that <see cref="TryParse"/> reads back: <c>2022</c>, <c>2022-H1</c>, <c>2022-Q3</c>, <c>2022-06</c>, <c>2022-01..11</c>, a day, or the interval.</summary>
    public string ToShortString() => string.Create(CultureInfo.InvariantCulture, $"{Kind switch
    {
        PeriodKind.Year => $"{Start.Year:0000}",
        PeriodKind.Half => $"{Start.Year:0000}-H{(Start.Month / 7) + 1}",
        PeriodKind.Quarter => $"{Start.Year:0000}-Q{(Start.Month / 3) + 1}",
        PeriodKind.Month => $"{Start:yyyy-MM}",
        PeriodKind.YearToDate => $"{Start.Year:0000}-01..{End.Month:00}",
        PeriodKind.Day => $"{Start:yyyy-MM-dd}",
        _ => ToString(),
    }}");

    private static bool TryParseShort(string text, out Period period)
    {
        period = default;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            period = Day(day);
            return true;
        }

        if (text.Length < 4 || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < 1)
            return false;
        var rest = text.AsSpan(4);
        if (rest.IsEmpty) period = Year(year);
        else if (rest is ['-', 'H', >= '1' and <= '2' and var half]) period = Half(year, half - '0');
        else if (rest is ['-', 'Q', >= '1' and <= '4' and var quarter]) period = Quarter(year, quarter - '0');
        else if (rest is ['-', _, _] && TryMonth(rest[1..], out var month)) period = Month(year, month);
        else if (rest is ['-', _, _, '.', '.', _, _] && TryMonth(rest[1..3], out var first) && TryMonth(rest[5..], out var last) && first <= last)
            period = Months(year, first, last);
        else return false;
        return true;
    }

    private static bool TryMonth(ReadOnlySpan<char> text, out int month) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out month) && month is >= 1 and <= 12;
}
