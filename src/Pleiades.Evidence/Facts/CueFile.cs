using System.Collections.Immutable;

namespace Pleiades.Evidence.Facts;

/// <summary>How the files of <c>data/cues</c> are read: a header row, fields divided by commas and never quoted, words divided by <c>|</c>.</summary>
internal static class CueFile
{
    private const char TakesAway = '-';

    /// <summary>The rows of a file without its header, one layer upon the other. Every row has as many fields as the first header.</summary>
    /// <param name="layers">The texts of the file, the program's first.</param>
    /// <remarks>
    /// A row adds to those before it. A row whose first field begins with <c>-</c> takes its words (second field) out of the rows before it that begin
    /// alike, or takes out these rows when it has no words.
    /// </remarks>
    public static IReadOnlyList<string[]> Rows(ImmutableArray<string> layers)
    {
        var rows = new List<string[]>();
        var width = 0;
        foreach (var text in layers)
        {
            using var reader = new StringReader(text);
            width = Math.Max(width, reader.ReadLine()?.Split(',').Length ?? 0);
            while (reader.ReadLine() is { } line)
            {
                if (line.Length == 0 || line[0] == '#') continue;
                var row = Fields(line, width);
                if (row[0].StartsWith(TakesAway)) TakeAway(rows, row);
                else rows.Add(row);
            }
        }

        return rows;
    }

    /// <summary>The words of a field, divided by <c>|</c>; without empty ones.</summary>
    /// <param name="field">The field.</param>
    public static ImmutableArray<string> Words(string field) =>
        [.. Split(field).Select(PlainText.Fold).Where(w => w.Length > 0)];

    /// <summary>The words of a field as written, blanks inside them included.</summary>
    /// <param name="field">The field.</param>
    public static string[] Split(string field) => field.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string[] Fields(string line, int width)
    {
        var fields = line.Split(',', StringSplitOptions.TrimEntries);
        return fields.Length >= width ? fields : [.. fields, .. Enumerable.Repeat("", width - fields.Length)];
    }

    private static void TakeAway(List<string[]> rows, string[] what)
    {
        var words = Words(what.Length > 1 ? what[1] : "").ToHashSet(StringComparer.Ordinal);
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            if (!what[0].AsSpan(1).SequenceEqual(rows[i][0])) continue;
            var left = words.Count == 0 ? [] : Split(rows[i][1]).Where(w => !words.Contains(PlainText.Fold(w))).ToArray();
            if (left.Length == 0) rows.RemoveAt(i);
            else rows[i] = [rows[i][0], string.Join('|', left), .. rows[i][2..]];
        }
    }
}
