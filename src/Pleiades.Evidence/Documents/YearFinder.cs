using System.Globalization;
using System.Text.RegularExpressions;
using Pleiades.Evidence.Times;

namespace Pleiades.Evidence.Documents;

/// <summary>Infers the year in which a page was printed from the years it writes.</summary>
internal static partial class YearFinder
{
    private const int LeastPlaces = 3;

    /// <summary>The year and the words it rests on.</summary>
    /// <param name="Year">The year of issue.</param>
    /// <param name="Basis">How it was inferred, as part of a sentence.</param>
    internal sealed record Inferred(int Year, string Basis);

    /// <summary>Infers the year of issue, or null where the page gives no hint.</summary>
    /// <param name="text">Text of the page.</param>
    /// <remarks>
    /// A page names its own year where it says 今年 beside it (今年5月举办的2023…) or names a meeting, fair or campaign of that year; the latest such year counts.
    /// Otherwise the latest year written as past (no 到2035年, no goals) is the year of issue, or the year before it when the page speaks of it
    /// as completed (2022年度, 2022年全年, "2022年，…" beside 今年).
    /// </remarks>
    internal static Inferred? Find(string text)
    {
        int latest = 0, current = 0, completed = 0;
        foreach (Match match in Years().Matches(text))
        {
            var year = int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture);
            if (IsGoal(text, match.Index) || year > 2100) continue;
            latest = Math.Max(latest, year);
            if (match.Groups["event"].Success) current = Math.Max(current, year);
            if (match.Groups["over"].Success) completed = Math.Max(completed, year);
        }

        foreach (Match match in ThisYears().Matches(text))
            current = Math.Max(current, int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture));
        if (latest == 0) return null;
        if (current >= latest) return new Inferred(current, $"{current} from what the page holds in that year");
        var speaksOfNow = text.Contains("今年", StringComparison.Ordinal) || text.Contains("去年", StringComparison.Ordinal);
        return completed == latest && speaksOfNow
            ? new Inferred(latest + 1, $"{latest + 1}, since the page reports {latest} as completed")
            : new Inferred(latest, $"{latest}, the latest year the page writes as past or present");
    }

    /// <summary>The year of issue of a page that prints no day, or null where what it writes does not settle the year.</summary>
    /// <param name="text">Text of the page.</param>
    /// <remarks>
    /// Stricter than <see cref="Find"/>, since no dateline bears the year out: the page must say 今年 beside the year itself, or speak of this year
    /// or the last and report the latest past year as completed in at least three places.
    /// </remarks>
    internal static Inferred? FindCompelling(string text)
    {
        if (!text.Contains("今年", StringComparison.Ordinal) && !text.Contains("去年", StringComparison.Ordinal)) return null;
        int latest = 0, completed = 0, places = 0, named = 0;
        foreach (Match match in Years().Matches(text))
        {
            var year = int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture);
            if (IsGoal(text, match.Index) || year > 2100) continue;
            if (year > latest) (latest, places) = (year, 0);
            if (year == latest) places++;
            if (match.Groups["over"].Success) completed = Math.Max(completed, year);
        }

        foreach (Match match in ThisYears().Matches(text))
            named = Math.Max(named, int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture));
        if (latest > 0 && named == latest) return new Inferred(named, $"{named}, which the page calls this year");
        return completed == latest && places >= LeastPlaces
            ? new Inferred(latest + 1, $"{latest + 1}, since the page reports {latest} as completed in {places} places and speaks of the year after it")
            : null;
    }

    /// <summary>The latest day of a year that a page names by month and day and speaks of as past (7月7日，首趟列车抵达); null when it names none.</summary>
    /// <param name="text">Text of the page.</param>
    /// <param name="year">The inferred year of issue.</param>
    internal static DateOnly? LatestDay(string text, int year)
    {
        DateOnly? latest = null;
        foreach (var time in TimeReader.Read(text, new DateOnly(year + 1, 1, 1)))
        {
            if (time is not { Basis: PeriodBasis.Relative, Role: TimeRole.When, Period: { Days: 1 } day } || day.Start.Year != year) continue;
            if (char.IsAsciiDigit(text[time.Start]) && text.AsSpan(time.Start, time.End - time.Start).Contains('月') && (latest is null || day.Start > latest)) latest = day.Start;
        }

        return latest;
    }

    /// <summary>到2025年, 2035年远景: a year that is aimed at says nothing about the day of issue.</summary>
    private static bool IsGoal(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - 3), Math.Min(3, at));
        return before.EndsWith("到") || before.EndsWith("至") || before.EndsWith("—") || before.EndsWith("-") || before.EndsWith("～")
            || before.EndsWith("力争") || before.EndsWith("目标");
    }

    [GeneratedRegex(@"(?<!\d)(?<y>(?:19|20)\d\d)(?:年(?:(?<over>度|全年|，|年末|末|底)|(?<event>(?!以来|同期|的|间)[\u4e00-\u9fff“”（）()]{0,14}?(?:会议|大会|论坛|峰会|博览会|展览会|招聘|春运|航季|赛季|运动会|招生|高考|首趟|首次|首批|首个|开局之年|预期目标|重点任务)))?|(?=[\u4e00-\u9fff]{0,8}(?:展览会|博览会|大会|论坛|峰会)))", RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex(@"(?:今年|本年度?)[^。；！？\n]{0,14}?(?<!\d)(?<y>(?:19|20)\d\d)(?!\d)(?!年(?:以来|同期|底|末|的))", RegexOptions.CultureInvariant)]
    private static partial Regex ThisYears();
}
