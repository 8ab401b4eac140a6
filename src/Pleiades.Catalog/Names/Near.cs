namespace Pleiades.Catalog;

/// <summary>Words that resemble one that is not known: what a person probably meant.</summary>
public static class Near
{
    private const int Suggestions = 3;

    /// <summary>The words nearest to one, nearest first; none when nothing resembles it.</summary>
    /// <param name="word">The word.</param>
    /// <param name="known">The words there are.</param>
    /// <param name="count">Largest number of answers.</param>
    /// <remarks>A third of the characters may differ; a word that holds the other, or is held by it, resembles it too. O(words × length²).</remarks>
    public static IReadOnlyList<string> Of(string word, IEnumerable<string> known, int count)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(known);
        var key = Key(word);
        if (key.Length == 0) return [];
        return [.. known.Distinct(StringComparer.Ordinal).Select(w => (Word: w, Distance: Distance(key, Key(w))))
            .Where(p => p.Distance <= Math.Max(1, key.Length / 3))
            .OrderBy(p => p.Distance).ThenBy(p => p.Word.Length).ThenBy(p => p.Word, StringComparer.Ordinal)
            .Take(count).Select(p => p.Word)];
    }

    /// <summary>The nearest words as the end of a sentence (<c>, did you mean exports?</c>); empty when nothing resembles it.</summary>
    internal static string Hint(string word, IEnumerable<string> known) =>
        Of(word, known, Suggestions) is { Count: > 0 } near ? $" (did you mean {string.Join(", ", near)}?)" : "";

    private static string Key(string word) => NameKey.Of(word).Replace('_', ' ');

    // A word inside the other costs a little for each character that is missing, so that the closest comes first; else the edits are counted.
    private static double Distance(string a, string b)
    {
        if (a == b) return 0;
        if (b.Length == 0) return double.PositiveInfinity;
        if (a.Length > 1 && (b.Contains(a, StringComparison.Ordinal) || (b.Length > 1 && a.Contains(b, StringComparison.Ordinal)))) return 0.9 - (0.1 / Math.Abs(a.Length - b.Length + 0.5));
        return Math.Abs(a.Length - b.Length) > Math.Max(1, a.Length / 3) ? double.PositiveInfinity : Edits(a, b);
    }

    private static int Edits(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var next = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                (diagonal, row[j]) = (row[j], next);
            }
        }

        return row[b.Length];
    }
}
