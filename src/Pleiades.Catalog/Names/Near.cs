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
            .Where(p => p.Distance < Math.Max(1, key.Length / 3) + 1)
            .OrderBy(p => p.Distance).ThenBy(p => p.Word.Length).ThenBy(p => p.Word, StringComparer.Ordinal)
            .Take(count).Select(p => p.Word)];
    }

    /// <summary>The nearest words as the end of a sentence (<c>, did you mean exports?</c>); empty when nothing resembles it.</summary>
    public static string Hint(string word, IEnumerable<string> known) =>
        Of(word, known, Suggestions) is { Count: > 0 } near ? $" (did you mean {string.Join(", ", near)}?)" : "";

    private static string Key(string word) => NameKey.Of(word).Replace('_', ' ');

    // A word inside the other stands between one and two edits, the nearer the fewer characters are missing.
    private static double Distance(string a, string b)
    {
        if (a == b) return 0;
        if (b.Length == 0) return double.PositiveInfinity;
        if (a.Length > 1 && (b.Contains(a, StringComparison.Ordinal) || (b.Length > 1 && a.Contains(b, StringComparison.Ordinal)))) return 1 + Math.Min(0.9, 0.01 * Math.Abs(a.Length - b.Length));
        return Math.Abs(a.Length - b.Length) > Math.Max(1, a.Length / 3) ? double.PositiveInfinity : Edits(a, b);
    }

    // Two characters that changed places count once.
    private static int Edits(string a, string b)
    {
        var cost = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) cost[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) cost[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                cost[i, j] = Math.Min(Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1, cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        }

        return cost[a.Length, b.Length];
    }
}
