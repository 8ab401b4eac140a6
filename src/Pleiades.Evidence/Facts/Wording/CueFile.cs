using System.Collections.Immutable;
using Pleiades.Catalog;

namespace Pleiades.Evidence.Facts.Wording;

/// <summary>The files of <c>data/cues</c> with the files of a user laid over them.</summary>
internal static class CueFile
{
    /// <summary>The rows of a file, one layer upon the other. Every row has as many fields as the longest header.</summary>
    /// <param name="layers">The texts of the file, the program's first.</param>
    /// <remarks>
    /// A row adds to those before it. A row whose first field begins with <c>-</c> takes its words (second field) out of the rows before it that begin
    /// alike, or takes out these rows when it has no words.
    /// </remarks>
    public static IReadOnlyList<string[]> Rows(ImmutableArray<string> layers)
    {
        var rows = new List<string[]>();
        var width = layers.IsDefaultOrEmpty ? 0 : layers.Max(text => CueRow.Header(text).Length);
        foreach (var row in layers.SelectMany(text => CueRow.Of("", text)))
        {
            if (row.TakesAway) TakeAway(rows, row);
            else rows.Add([.. Enumerable.Range(0, Math.Max(width, row.Fields.Length)).Select(i => row[i])]);
        }

        return rows;
    }

    /// <summary>The form of a word in which it is looked for.</summary>
    /// <param name="word">The word.</param>
    public static string Form(string word) => PlainText.Fold(word);

    /// <summary>The words of a field, divided by <c>|</c>, in the form in which they are looked for; without empty ones.</summary>
    /// <param name="field">The field.</param>
    public static ImmutableArray<string> Words(string field) =>
        [.. Split(field).Select(Form).Where(w => w.Length > 0)];

    /// <summary>The words of a field as written, blanks inside them included.</summary>
    /// <param name="field">The field.</param>
    public static string[] Split(string field) => field.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static void TakeAway(List<string[]> rows, CueRow what)
    {
        var words = Words(what[1]).ToHashSet(StringComparer.Ordinal);
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            if (what.Key != rows[i][0]) continue;
            var left = words.Count == 0 ? [] : Split(rows[i][1]).Where(w => !words.Contains(Form(w))).ToArray();
            if (left.Length == 0) rows.RemoveAt(i);
            else rows[i] = [rows[i][0], string.Join('|', left), .. rows[i][2..]];
        }
    }
}
