using Pleiades.Evidence.Times;

namespace Pleiades.Evidence.English;

/// <summary>Finds the day of issue of an English page: a full date on a short line near its head.</summary>
internal static class EnglishIssue
{
    private const int Lines = 12;
    private const int LongestLine = 120;

    /// <summary>The day that the head of a page prints, and the line it stands on; null when the page is not English or prints none.</summary>
    /// <param name="text">The page.</param>
    public static (DateOnly Day, string Line)? Find(string text)
    {
        var lines = 0;
        for (int at = 0, end; at < text.Length && lines < Lines; at = end + 1)
        {
            end = text.IndexOf('\n', at);
            if (end < 0) end = text.Length;
            var line = text.AsSpan(at, Math.Min(end - at, LongestLine)).Trim().ToString();
            if (line.Length == 0) continue;
            lines++;
            if (ContainsHan(line)) return null;
            if (DayOn(line) is { } day) return (day, line);
        }

        return null;
    }

    /// <summary>The full date that a line holds near its beginning; null when it holds none.</summary>
    /// <param name="line">The line.</param>
    public static DateOnly? DayOn(string line)
    {
        foreach (var time in EnglishTimes.Read(new EnglishText(line), null))
        {
            if (time is { Basis: PeriodBasis.Explicit, Role: TimeRole.When, Period: { Days: 1 } day } && time.Start <= LongestLine / 2 && char.IsAsciiDigit(line[time.End - 1])) return day.Start;
        }

        return null;
    }

    private static bool ContainsHan(string line) => line.AsSpan().ContainsAnyInRange('\u4e00', '\u9fff');
}
