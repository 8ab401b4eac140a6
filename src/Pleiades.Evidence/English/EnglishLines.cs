using Pleiades.Evidence.Pages;

namespace Pleiades.Evidence.English;

/// <summary>Tells what a line of an English page is by its form.</summary>
internal static class EnglishLines
{
    private const int LongestHeading = 130;
    private const int LongestByline = 80;

    /// <summary>Heading, byline, furniture or prose; null for a line that is not English.</summary>
    /// <param name="words">The line, or the lines that wrap one paragraph.</param>
    public static BlockForm? FormOf(string words)
    {
        if (words.Length > LongestHeading || !EnglishScript.Is(words)) return null;
        var last = words[^1];
        if (words.Length <= LongestByline && (words.StartsWith("By ", StringComparison.Ordinal) || words.StartsWith("Reported by ", StringComparison.Ordinal))) return BlockForm.Byline;
        if (IsDateLine(words)) return BlockForm.Furniture;
        if (last is '.' or '"' or '”' or ',' or ';' or ':' or ')') return BlockForm.Prose;
        return char.IsUpper(words[0]) || char.IsAsciiDigit(words[0]) ? BlockForm.Heading : BlockForm.Prose;
    }

    /// <summary>Whether a line may be one that a margin broke although it is not full: English words are long and leave the margin ragged.</summary>
    /// <param name="line">The line.</param>
    /// <param name="width">Width of the widest line beside it.</param>
    /// <param name="isFirst">Whether it is the first line of its group, where a headline may stand.</param>
    public static bool IsRagged(ReadOnlySpan<char> line, int width, bool isFirst) =>
        line.Length * 10 >= width * 7 && EnglishScript.Is(line) && (!isFirst || line.IndexOfAny(',', '.') >= 0) && !line.EndsWith(".");

    /// <summary>A line that is a date, perhaps with a weekday, a source or an hour.</summary>
    private static bool IsDateLine(string words)
    {
        const int fewest = 5;
        if (words.Length > LongestByline || EnglishIssue.DayOn(words) is null) return false;
        var text = new EnglishText(words);
        return Enumerable.Range(0, text.Count).Count(i => text[i].Kind == LexemeKind.Word && char.IsAsciiLetterLower(words[text[i].Start])) < fewest && words[^1] != '.';
    }
}
