using System.Text.RegularExpressions;
using Pleiades.Evidence.English;
using Pleiades.Evidence.Quantities;
using Pleiades.Evidence.Times;

namespace Pleiades.Evidence.Documents;

/// <summary>Finds publisher and day of issue by the grammar of newspapers: datelines, mastheads, bylines, the file name.</summary>
internal static partial class IssueFinder
{
    private const int LongestDateline = 40;
    private const int ShortestHead = 8;
    private const int HeadLines = 3;
    private const int LongestHead = 90;
    private const string Indent = "\u3000\u3000";

    private static readonly DateOnly Earliest = new(1949, 1, 1);
    private static readonly DateOnly Latest = new(2100, 12, 31);

    /// <summary>What was found.</summary>
    /// <param name="Publisher">The publisher; empty when unknown.</param>
    /// <param name="Issued">The day of issue; null when unknown.</param>
    /// <param name="Basis">How the day is known.</param>
    internal sealed record Found(string Publisher, DateOnly? Issued, string Basis)
    {
        /// <summary>The year of issue as inferred where the day is unknown; null when the day is known or nothing settles the year.</summary>
        internal int? Year { get; init; }

        /// <summary>The latest day of that year that the page speaks of as past; null when it names none.</summary>
        internal DateOnly? NotBefore { get; init; }

        /// <summary>The day of that year by which the page was printed, by its kind; null when nothing tells.</summary>
        internal DateOnly? NotAfter { get; init; }
    }

    /// <summary>Looks for publisher and day of issue; what the user said comes first.</summary>
    /// <param name="text">Text of the document.</param>
    /// <param name="name">File name.</param>
    /// <param name="options">What the user said.</param>
    internal static Found Find(string text, string name, ReadOptions options)
    {
        var heads = Heads(text);
        var publisher = options.Publisher.Length > 0 ? options.Publisher : FindPublisher(text, heads);
        if (options.Issued is { } given) return new Found(publisher, given, "given by the user");
        var (day, basis) = OnMasthead(text, heads) ?? InName(name) ?? FromDatelines(text) ?? FromNamedDays(text) ?? InEnglish(text) ?? OfMonth(text) ?? (null, "");
        if (day is null && YearFinder.FindCompelling(text) is { } year)
            return OfYear(publisher, year, YearFinder.LatestDay(text, year.Year));
        return new Found(publisher, day, basis);
    }

    private static Found OfYear(string publisher, YearFinder.Inferred year, DateOnly? latest)
    {
        var basis = $"no day found; year inferred: {year.Basis}";
        if (latest is { } day) basis += $"; not before {day.Month}月{day.Day}日, which it speaks of as past";
        return new Found(publisher, null, basis) { Year = year.Year, NotBefore = latest ?? year.NotBefore, NotAfter = year.NotAfter };
    }

    /// <summary>The paper that the masthead names; else the one that most datelines name; else most bylines.</summary>
    private static string FindPublisher(string text, List<Match> heads)
    {
        var named = MostFrequent(heads);
        if (named.Length == 0) named = MostFrequent(Lines(text, LongestHead).Take(HeadLines).Select(line => Masthead.MonthLine().Match(line)).Where(match => match.Success));
        if (named.Length == 0) named = MostFrequent(Datelines(text));
        return named.Length > 0 ? named : MostFrequent(Behind(text, "记者", Bylines()));
    }

    private static string MostFrequent(IEnumerable<Match> matches) =>
        matches.Select(match => match.Groups["pub"].Value)
            .Where(publisher => publisher.Length > 0 && !publisher.StartsWith('本') && publisher is not ("新华社" or "中新社" or "新华网"))
            .GroupBy(publisher => publisher, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.Key ?? "";

    private static (DateOnly? Day, string Basis)? OnMasthead(string text, List<Match> heads)
    {
        foreach (var match in heads)
            if (Day(match) is { } day) return (day, $"printed on the page: {match.Value.Trim()}");
        foreach (var line in Lines(text, LongestHead))
            if (Deliveries().Match(line) is { Success: true } match && Day(match) is { } day) return (day, $"the day the speech was given: {line.Trim()}");
        return null;
    }

    /// <summary>A page or bulletin that prints its month and no day tells how things stand at the end of that month.</summary>
    private static (DateOnly? Day, string Basis)? OfMonth(string text)
    {
        foreach (var line in Lines(text, LongestHead).Take(HeadLines))
        {
            if (Masthead.MonthLine().Match(line) is not { Success: true } match || DayOf(Number(match, "y"), Number(match, "m"), 1) is not { } first) continue;
            return (first.AddMonths(1).AddDays(-1), $"the last day of the month printed on the page: {line.Trim()}");
        }

        return null;
    }

    private static (DateOnly? Day, string Basis)? InEnglish(string text) =>
        EnglishIssue.Find(text) is { } found ? (found.Day, $"printed on the page: {found.Line}") : null;

    private static (DateOnly? Day, string Basis)? InName(string name)
    {
        foreach (Match match in NameDates().Matches(name))
            if (Day(match) is { } day) return (day, "date in the file name");
        return null;
    }

    /// <summary>A daily prints today what its datelines call yesterday; the year comes from the years the page writes.</summary>
    private static (DateOnly? Day, string Basis)? FromDatelines(string text)
    {
        if (YearFinder.Find(text) is not { } year) return null;
        var latest = (Month: 0, Day: 0);
        foreach (var match in Datelines(text))
        {
            var at = (Month: Number(match, "m"), Day: Number(match, "d"));
            if (DayOf(year.Year, at.Month, at.Day) is not null && at.CompareTo(latest) > 0) latest = at;
        }

        if (latest.Month == 0 || DayOf(year.Year, latest.Month, latest.Day) is not { } dateline) return null;
        return (dateline.AddDays(1), $"day after the dateline {latest.Month}月{latest.Day}日; year {year.Basis}");
    }

    /// <summary>昨日（4月17日）: a page that names its yesterday was printed on the day after.</summary>
    private static (DateOnly? Day, string Basis)? FromNamedDays(string text)
    {
        if (NamedDays().Match(text) is not { Success: true } match || YearFinder.Find(text) is not { } year) return null;
        if (DayOf(year.Year, Number(match, "m"), Number(match, "d")) is not { } named) return null;
        return (named.AddDays(match.Value[0] == '昨' ? 1 : 0), $"by {match.Value} on the page; year {year.Basis}");
    }

    /// <summary>The day that a masthead names; null where there is no such day.</summary>
    /// <param name="match">A match of <see cref="Masthead.Line"/>.</param>
    internal static DateOnly? Day(Match match) => DayOf(Number(match, "y"), Number(match, "m"), Number(match, "d"));

    private static int Number(Match match, string group)
    {
        var words = match.Groups[group].ValueSpan;
        if (group != "y" && Characters.IsChineseNumeral(words[0])) return YearParts.Small(words, 0)?.Value ?? 0;
        var value = 0;
        foreach (var c in words) value = (value * 10) + (Characters.Arabic(c) is >= 0 and var digit ? digit : Characters.Chinese(c));
        return value;
    }

    private static DateOnly? DayOf(int year, int month, int day)
    {
        if (year is < 1949 or > 2100 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        var found = new DateOnly(year, month, day);
        return found >= Earliest && found <= Latest ? found : null;
    }

    private static IEnumerable<Match> Datelines(string text) =>
        Behind(text, "日讯", DatelineEnds()).Concat(Behind(text, "日电", DatelineEnds())).Concat(Behind(text, "日消息", DatelineEnds()));

    /// <summary>Matches that end with a word: the word is looked for first, so that the pattern is tried only in front of it.</summary>
    private static IEnumerable<Match> Behind(string text, string word, Regex pattern)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var from = Math.Max(0, at - LongestDateline);
            from += text.AsSpan(from, at - from).LastIndexOfAny('\n', '\r') + 1;
            if (pattern.Match(text[from..(at + word.Length)]) is { Success: true } match) yield return match;
        }
    }

    /// <summary>Mastheads stand on short lines of their own.</summary>
    private static List<Match> Heads(string text) =>
        [.. Lines(text, LongestHead).Where(line => Masthead.MayBe(line)).Select(line => Masthead.Line().Match(line)).Where(match => match.Success)];

    /// <summary>The lines no longer than so many characters; a line that holds a whole page is cut where its paragraphs are set in.</summary>
    private static IEnumerable<string> Lines(string text, int longest)
    {
        for (int at = 0, end; at < text.Length; at = end + 1)
        {
            end = EndOfLine(text, at);
            if (end - at <= longest)
            {
                if (end - at >= ShortestHead) yield return text[at..end];
                continue;
            }

            for (int from = at, to; from < end; from = to + Indent.Length)
            {
                to = text.IndexOf(Indent, from, end - from, StringComparison.Ordinal) is var next and >= 0 ? next : end;
                if (to - from >= ShortestHead && to - from <= longest) yield return text[from..to];
            }
        }
    }

    private static int EndOfLine(string text, int at) => text.IndexOf('\n', at) is var end and >= 0 ? end : text.Length;

    /// <summary>…日报2月17日讯, 新华社北京2月17日电, at the beginning of a paragraph or in brackets at its end.</summary>
    [GeneratedRegex(@"(?:^|[\u3000 （(【·])(?<pub>[\u4e00-\u9fff]{1,9}?(?:报|社|网|电视台|广播电台|客户端|通讯社))?[\u4e00-\u9fff/、]{0,12}?(?:\d{4}年)?(?<m>\d{1,2})月(?<d>\d{1,2})日(?:讯|电|消息)$", RegexOptions.CultureInvariant)]
    private static partial Regex DatelineEnds();

    /// <summary>长沙晚报全媒体记者, 湖南日报记者.</summary>
    [GeneratedRegex(@"(?:^|[\u3000 。（(])(?<pub>[\u4e00-\u9fff]{2,8}?报)(?:社)?(?:全媒体|融媒体|首席|见习|特派|实习)*记者$", RegexOptions.CultureInvariant)]
    private static partial Regex Bylines();

    /// <summary>——2019年1月27日在省第十三届人民代表大会第二次会议上.</summary>
    [GeneratedRegex(@"^[^。，]{0,24}?" + Masthead.FullDate + @"在[^。，]{2,50}会议?上[）)]?(?:[\s\u3000][^。，]{0,24})?\r?$", RegexOptions.CultureInvariant)]
    private static partial Regex Deliveries();

    [GeneratedRegex(@"[昨今][日天]?[（(](?<m>\d{1,2})月(?<d>\d{1,2})日[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex NamedDays();

    [GeneratedRegex(@"(?<!\d)(?<y>(?:19|20)\d\d)(?:[年\-_.](?<m>\d{1,2})[月\-_.](?<d>\d{1,2})|(?<m>\d\d)(?<d>\d\d))(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex NameDates();
}
