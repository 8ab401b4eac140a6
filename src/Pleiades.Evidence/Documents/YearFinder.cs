using System.Text.RegularExpressions;
using Pleiades.Evidence.Quantities;
using Pleiades.Evidence.Times;

namespace Pleiades.Evidence.Documents;

/// <summary>Infers the year in which a page was printed from the years it writes.</summary>
internal static partial class YearFinder
{
    private const int LeastPlaces = 3;
    private const int PlanReach = 16;

    /// <summary>The year and the words it rests on.</summary>
    /// <param name="Year">The year of issue.</param>
    /// <param name="Basis">How it was inferred, as part of a sentence.</param>
    internal sealed record Inferred(int Year, string Basis)
    {
        /// <summary>The first day on which the page may have been printed; null when its kind does not tell.</summary>
        internal DateOnly? NotBefore { get; init; }

        /// <summary>The last such day; null when its kind does not tell.</summary>
        internal DateOnly? NotAfter { get; init; }
    }

    /// <summary>Infers the year of issue, or null where the page gives no hint.</summary>
    /// <param name="text">Text of the page.</param>
    /// <remarks>
    /// A page names its own year where it says 今年 beside it (今年5月举办的2023…) or names a meeting, fair or campaign of that year; the latest such year counts.
    /// Otherwise the latest year written as past (no 到2035年, no goals) is the year of issue, or the year before it when the page speaks of it
    /// as completed (2022年度, 2022年全年, 2022年实现…, "2022年，…" beside 今年).
    /// </remarks>
    internal static Inferred? Find(string text)
    {
        int latest = 0, current = 0, completed = 0;
        foreach (Match match in Years().Matches(text))
        {
            var year = Year(match);
            if (IsGoal(text, match.Index) || IsBase(text, match.Index) || year > 2100) continue;
            latest = Math.Max(latest, year);
            if (match.Groups["event"].Success) current = Math.Max(current, year);
            if (match.Groups["over"].Success) completed = Math.Max(completed, year);
        }

        foreach (Match match in ThisYears().Matches(text))
            current = Math.Max(current, Year(match));
        if (Whole(text, latest)) completed = latest;
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
    /// or the last and report the latest past year as completed in at least three places, two where it never says 去年 and so calls that year by its number;
    /// or it reports a part of this year beside the whole of that one; or a title or a reported part of a year must tell.
    /// </remarks>
    internal static Inferred? FindCompelling(string text)
    {
        if (ByTitle(text) is { } title) return title;
        if (ByIssue(text) is { } issue) return issue;
        if (!text.Contains("今年", StringComparison.Ordinal) && !text.Contains("去年", StringComparison.Ordinal)) return null;
        int latest = 0, completed = 0, places = 0, named = 0;
        foreach (Match match in Years().Matches(text))
        {
            var year = Year(match);
            if (IsGoal(text, match.Index) || IsBase(text, match.Index) || year > 2100) continue;
            if (year > latest) (latest, places) = (year, 0);
            if (year == latest) places++;
            if (match.Groups["over"].Success) completed = Math.Max(completed, year);
        }

        foreach (Match match in ThisYears().Matches(text))
            named = Math.Max(named, Year(match));
        if (latest > 0 && named == latest) return new Inferred(named, $"{named}, which the page calls this year");
        if (PartOf(text, latest) is { } part) return part;
        if (Running(text, latest) is { } running) return running;
        var least = text.Contains("去年", StringComparison.Ordinal) ? LeastPlaces : LeastPlaces - 1;
        return completed == latest && places >= least
            ? new Inferred(latest + 1, $"{latest + 1}, since the page reports {latest} as completed in {places} places and speaks of the year after it")
            : null;
    }

    /// <summary>2022年，…。今年1至8月，…: a page that reports the latest year it writes as a whole, and calls the part of a year that it reports this year's, is of the year after.</summary>
    private static Inferred? Running(string text, int latest)
    {
        var month = RunningParts().Matches(text).Select(Month).Where(m => m <= 11).DefaultIfEmpty(0).Max();
        return month > 0 && Whole(text, latest) && text.Contains("今年", StringComparison.Ordinal)
            ? new Inferred(latest + 1, $"{latest + 1}, since the page reports {latest} as completed and a part of this year") { NotBefore = new DateOnly(latest + 1, month + 1, 1) }
            : null;
    }

    /// <summary>2022年，…产值310亿元, 2022年葡萄酒产量7.2万吨: whether a page reports figures of a year as a whole.</summary>
    private static bool Whole(string text, int year) => year > 0 && Wholes().Matches(text).Any(m => Year(m) == year && !IsGoal(text, m.Index) && !IsBase(text, m.Index));

    /// <summary>比2019年同期, 由2016年的34家: a year that something is held against says nothing about the day of issue either.</summary>
    private static bool IsBase(string text, int at) => at > 0 && text[at - 1] is '比' or '较' or '由' or '从' or '/';

    /// <summary>2017年…统计公报 is printed in the year after, 2019年政府工作报告 at the beginning of its year.</summary>
    private static Inferred? ByTitle(string text)
    {
        const int head = 200;
        if (Titles().Match(text[..Math.Min(head, text.Length)]) is not { Success: true } match) return null;
        var year = Year(match);
        var communique = match.Groups["communique"].Success;
        var issued = communique ? year + 1 : year;
        return new Inferred(issued, $"{issued} by the title {match.Value}") { NotBefore = new DateOnly(issued, 1, 1), NotAfter = new DateOnly(issued, communique ? 6 : 3, 30) };
    }

    /// <summary>The year that a communiqué reports by its headline; null when it is none.</summary>
    /// <param name="headline">The headline.</param>
    internal static int? Reviewed(string headline) =>
        headline.Contains("公报", StringComparison.Ordinal) && Titles().Match(headline) is { Success: true } match && match.Groups["communique"].Success
            ? Year(match)
            : null;

    /// <summary>2020年第15期 at the head of a bulletin is its year; the latest part of a year that it reports (1至6月) is over.</summary>
    private static Inferred? ByIssue(string text)
    {
        const int head = 120;
        if (Issues().Match(text[..Math.Min(head, text.Length)]) is not { Success: true } match) return null;
        var year = Year(match);
        var month = BareParts().Matches(text).Select(Month).Where(m => m <= 11).DefaultIfEmpty(0).Max();
        return new Inferred(year, $"{year} by the number of the issue {match.Value}") { NotBefore = new DateOnly(year, month + 1, 1), NotAfter = new DateOnly(year, 12, 31) };
    }

    private static int Year(Match match) => Number(match.Groups["y"].ValueSpan);

    /// <summary>Digits of either width.</summary>
    private static int Number(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var c in digits) value = (value * 10) + Math.Max(0, Characters.Arabic(c));
        return value;
    }

    private static int Month(Match part) =>
        part.Groups["m"].Success ? Number(part.Groups["m"].ValueSpan) : part.Groups["part"].Value switch { "一季度" => 3, "上半年" => 6, _ => 9 };

    /// <summary>2024年一季度，…: the latest year a page writes, of which it reports a part and not the whole, is the year it was printed in.</summary>
    private static Inferred? PartOf(string text, int latest)
    {
        (int Last, string Words) part = (0, "");
        foreach (Match match in Parts().Matches(text))
        {
            if (Year(match) != latest) continue;
            if (match.Groups["whole"].Success) return null;
            if (Month(match) is var month && month is >= 1 and <= 11 && month > part.Last) part = (month, match.Value);
        }

        if (part.Last == 0) return null;
        return new Inferred(latest, $"{latest}, of which the page reports a part: {part.Words}") { NotBefore = new DateOnly(latest, part.Last + 1, 1), NotAfter = new DateOnly(latest, 12, 31) };
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
        return Plans().IsMatch(text.AsSpan(at, Math.Min(PlanReach, text.Length - at))) || before.EndsWith("到") || before.EndsWith("至") || before.EndsWith("—") || before.EndsWith("-") || before.EndsWith("～")
            || before.EndsWith("力争") || before.EndsWith("目标");
    }

    [GeneratedRegex(@"(?<!\d)(?<y>(?:[1１][9９]|[2２][0０])\d\d)(?:年(?:(?<over>度|全年|，|年末|末|底|实现|完成|规上|规模以上)|(?<event>(?!以来|同期|的|间)[\u4e00-\u9fff“”（）()]{0,14}?(?:会议|大会|论坛|峰会|博览会|展览会|招聘|春运|航季|赛季|运动会|招生|高考|首趟|首次|首批|首个|开局之年|预期目标|重点任务)))?|(?=[\u4e00-\u9fff]{0,8}(?:展览会|博览会|大会|论坛|峰会)))", RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex(@"(?<!\d)(?<y>(?:[1１][9９]|[2２][0０])\d\d)年(?:[\u4e00-\u9fff]{0,12}(?<communique>统计公报|国民经济和社会发展)|[\u4e00-\u9fff]{0,6}政府工作报告)", RegexOptions.CultureInvariant)]
    private static partial Regex Titles();

    [GeneratedRegex(@"(?<!\d)(?<y>(?:[1１][9９]|[2２][0０])\d\d)年(?:(?<part>一季度|上半年|前三季度)|[1１一][月]?[—\-－至到](?<m>[1１][01０１]|\d)月|(?<whole>，|全年|度|1[—\-－至到]12月|年末|底))", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex(@"(?<!\d)(?<y>(?:[1１][9９]|[2２][0０])\d\d)年(?:\d{1,2}月)?[\s\u3000]*第\s?\d{1,3}\s?期", RegexOptions.CultureInvariant)]
    private static partial Regex Issues();

    [GeneratedRegex(@"(?<![年\d])(?:(?<part>一季度|上半年|前三季度)|[1１一]月?[—\-－至到](?<m>[1１][01０１]|\d)月|前(?<m>[1１][01０１]|\d)个?月)", RegexOptions.CultureInvariant)]
    private static partial Regex BareParts();

    [GeneratedRegex(@"(?<!\d)(?<y>(?:[1１][9９]|[2２][0０])\d\d)年(?:(?:全年|，|末|底|实现|完成)[^。\n]{0,60}?|(?!的|起|以来|同期|间|度)(?![^，。；\n]{0,16}(?:月|季度|半年|第|预计|目标|力争|计划|拟|将|争取|有望|确保|建成|达产|成立|设立|起步|获批|落户|投产))[^，。；：\n\d一二三四五六七八九十“”（）]{1,14})[\d一二三四五六七八九十]", RegexOptions.CultureInvariant)]
    private static partial Regex Wholes();

    [GeneratedRegex(@"今年(?:(?<part>一季度|上半年|前三季度)|[1１一]月?[—\-－至到](?<m>[1１][01０１]|\d)月|前(?<m>[1１][01０１]|\d)个?月)|(?<![年\d])(?:(?<part>上半年|前三季度)|[1１一]月?[—\-－至到](?<m>[1１][01０１]|\d)月|前(?<m>[1１][01０１]|\d)个?月)", RegexOptions.CultureInvariant)]
    private static partial Regex RunningParts();

    [GeneratedRegex(@"^\d{4}年[^，。；：\n\d]{0,8}(?:计划|拟|将|力争|争取|达产|投产|建成后)", RegexOptions.CultureInvariant)]
    private static partial Regex Plans();

    [GeneratedRegex(@"(?:今年|本年度?)[^。；！？\n]{0,14}?(?<!\d)(?<y>(?:[1１][9９]|[2２][0０])\d\d)(?!\d)(?!年(?:以来|同期|底|末|的))", RegexOptions.CultureInvariant)]
    private static partial Regex ThisYears();
}
