using System.Globalization;
using Pleiades.Evidence.Facts.Wording;
using Pleiades.Evidence.Quantities;
using static Pleiades.Evidence.Quantities.Characters;

namespace Pleiades.Evidence.Times;

/// <summary>Reads times told by a fair of the past: 首届中非经贸博览会举办前后, 第三届进博会以来; the years of the editions stand in <c>data/cues/fairs.csv</c>.</summary>
/// <remarks>Only where the words make a time of the fair: a fair that is just named dates nothing. An edition that the file does not know has no year.</remarks>
internal static class Fairs
{
    private const int LongestEdition = 5;
    private static readonly string[] s_held = ["举办", "召开", "举行", "成功举办", "开幕"];
    private static readonly string[] s_when = ["前后", "之后", "那一年", "那年", "当年", "以来", "后"];
    private static readonly CueTable<(string Name, int[] Years)[]> Table = new("fairs.csv", rows =>
        [.. rows.SelectMany(r => CueFile.Split(r[1]).Select(name => (Name: name, Years: YearsOf(r[2])))).Where(f => f.Years.Length > 0).OrderByDescending(f => f.Name.Length)]);

    /// <summary>The time that begins at a place with the number of an edition; null when none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Place of 首 or 第.</param>
    /// <param name="context">What is known of the day.</param>
    public static Spell? Read(ReadOnlySpan<char> text, int at, TimeContext context)
    {
        if (Edition(text, at) is not var (edition, behind)) return null;
        foreach (var (name, years) in Table.Value)
        {
            if (!StartsAt(text, behind, name)) continue;
            var end = behind + name.Length;
            end += FirstAt(text, end, s_held)?.Length ?? 0;
            if (edition > years.Length || FirstAt(text, end, s_when) is not { } when) return null;
            var year = years[edition - 1];
            if (when is not "以来") return Spell.Relative(end + when.Length, Period.Year(year)) with { Year = year };
            return Spell.Relative(end + when.Length, context.Today is { } today && today.Year >= year ? Period.Range(new DateOnly(year, 1, 1), today) : null);
        }

        return null;
    }

    /// <summary>The years of a fair's editions, the first at 0; a part that is no year or stretch of years is left out.</summary>
    /// <param name="field">Years and stretches of years, divided by <c>|</c>, as in <c>2006-2013|2015</c>.</param>
    internal static int[] YearsOf(string field) =>
        [.. CueFile.Split(field).SelectMany(Stretch)];

    /// <summary>The years that a part of the field names; none when it is neither a year nor a stretch of years.</summary>
    /// <param name="part">As in <c>2015</c> or <c>2006-2013</c>.</param>
    internal static IEnumerable<int> Stretch(string part)
    {
        var ends = part.Split('-');
        if (ends.Length > 2 || !ends.All(IsYear)) return [];
        var (first, last) = (int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[^1], CultureInfo.InvariantCulture));
        return Enumerable.Range(first, Math.Max(0, last - first + 1));
    }

    private static bool IsYear(string text) => text.Length == 4 && text.All(char.IsAsciiDigit) && text[0] is '1' or '2';

    private static (int Edition, int End)? Edition(ReadOnlySpan<char> text, int at)
    {
        if (StartsAt(text, at, "首届")) return (1, at + 2);
        if (At(text, at) != '第' || NumberScanner.Read(text, at + 1, out _) is not { Magnitude: 1, HasPoint: false, Value: >= 1 and <= 200 } number) return null;
        return number.End - at <= LongestEdition && At(text, number.End) == '届' ? ((int)number.Value, number.End + 1) : null;
    }
}
