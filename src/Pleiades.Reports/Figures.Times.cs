using System.Globalization;
using Pleiades.Reports.Languages;

namespace Pleiades.Reports;

public static partial class Figures
{
    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>A day: <c>2024年11月7日</c>, <c>7 November 2024</c>.</summary>
    /// <param name="day">The day.</param>
    /// <param name="language">The reader's language.</param>
    public static string Format(DateOnly day, Language language) => language == Language.English
        ? $"{Plain(day.Day)} {EnglishMonths[day.Month - 1]} {Plain(day.Year)}"
        : $"{Plain(day.Year)}年{Plain(day.Month)}月{Plain(day.Day)}日";

    /// <summary>A period: <c>2022年</c>, <c>2022年1—11月</c>, <c>first half of 2022</c>; "no period given" for null.</summary>
    /// <param name="period">The period.</param>
    /// <param name="language">The reader's language.</param>
    public static string Format(Period? period, Language language)
    {
        if (period is not { } p) return Phrasebook.Of(language)["period.none"];
        return language == Language.English ? English(p) : Chinese(p);
    }

    private static string Chinese(Period p) => p.Kind switch
    {
        PeriodKind.Year => $"{Plain(p.Start.Year)}年",
        PeriodKind.Half => $"{Plain(p.Start.Year)}年{(p.Start.Month == 1 ? "上" : "下")}半年",
        PeriodKind.Quarter => $"{Plain(p.Start.Year)}年{"一二三四"[p.Start.Month / 3]}季度",
        PeriodKind.Month => $"{Plain(p.Start.Year)}年{Plain(p.Start.Month)}月",
        PeriodKind.YearToDate => $"{Plain(p.Start.Year)}年1—{Plain(p.End.Month)}月",
        PeriodKind.Day => Format(p.Start, Language.Chinese),
        _ when WholeYears(p) => $"{Plain(p.Start.Year)}—{Plain(p.End.Year)}年",
        _ when WholeMonths(p) && p.Start.Year == p.End.Year => $"{Plain(p.Start.Year)}年{Plain(p.Start.Month)}—{Plain(p.End.Month)}月",
        _ when WholeMonths(p) => $"{Plain(p.Start.Year)}年{Plain(p.Start.Month)}月—{Plain(p.End.Year)}年{Plain(p.End.Month)}月",
        _ => $"{Format(p.Start, Language.Chinese)}—{(p.Start.Year == p.End.Year ? $"{Plain(p.End.Month)}月{Plain(p.End.Day)}日" : Format(p.End, Language.Chinese))}",
    };

    private static string English(Period p) => p.Kind switch
    {
        PeriodKind.Year => Plain(p.Start.Year),
        PeriodKind.Half => $"{(p.Start.Month == 1 ? "first" : "second")} half of {Plain(p.Start.Year)}",
        PeriodKind.Quarter => $"Q{Plain((p.Start.Month / 3) + 1)} {Plain(p.Start.Year)}",
        PeriodKind.Month => $"{EnglishMonths[p.Start.Month - 1]} {Plain(p.Start.Year)}",
        PeriodKind.YearToDate => $"January–{EnglishMonths[p.End.Month - 1]} {Plain(p.End.Year)}",
        PeriodKind.Day => Format(p.Start, Language.English),
        _ when WholeYears(p) => $"{Plain(p.Start.Year)}–{Plain(p.End.Year)}",
        _ when WholeMonths(p) && p.Start.Year == p.End.Year => $"{EnglishMonths[p.Start.Month - 1]}–{EnglishMonths[p.End.Month - 1]} {Plain(p.End.Year)}",
        _ when WholeMonths(p) => $"{EnglishMonths[p.Start.Month - 1]} {Plain(p.Start.Year)} – {EnglishMonths[p.End.Month - 1]} {Plain(p.End.Year)}",
        _ => $"{Format(p.Start, Language.English)} – {Format(p.End, Language.English)}",
    };

    private static bool WholeMonths(Period p) => p.Start.Day == 1 && p.End.Day == DateTime.DaysInMonth(p.End.Year, p.End.Month);

    private static bool WholeYears(Period p) => p.Start is { Month: 1, Day: 1 } && p.End is { Month: 12, Day: 31 };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
