using System.Collections.Frozen;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.English;

/// <summary>The closed word classes of statistical English, read from <c>data/cues/english-words.csv</c>.</summary>
internal static class EnglishWords
{
    private static readonly EnglishPhrases<bool> None = new([]);

    private static readonly CueTable<FrozenDictionary<string, EnglishPhrases<bool>>> Table = new("english-words.csv", rows => rows
        .GroupBy(r => r[0], StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => new EnglishPhrases<bool>(g.SelectMany(r => CueFile.Split(r[1])).Select(w => (w, true))), StringComparer.Ordinal));

    /// <summary>The lexeme behind a word of a class; <paramref name="at"/> itself when none stands there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the word begins.</param>
    /// <param name="role">The class, as in the file.</param>
    public static int Behind(EnglishText text, int at, string role) => Of(role).Behind(text, at);

    /// <summary>Whether a word of a class begins at a lexeme.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where.</param>
    /// <param name="role">The class.</param>
    public static bool At(EnglishText text, int at, string role) => Behind(text, at, role) > at;

    /// <summary>Where a word of a class begins that ends right before a lexeme; <paramref name="end"/> itself when none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Behind the word.</param>
    /// <param name="role">The class.</param>
    public static int Before(EnglishText text, int end, string role)
    {
        const int longest = 5;
        for (var at = Math.Max(0, end - longest); at < end; at++)
        {
            if (Of(role).At(text, at).Any(p => p.Next == end)) return at;
        }

        return end;
    }

    /// <summary>The last place in a stretch of lexemes where a word of a class begins; −1 when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">First lexeme.</param>
    /// <param name="to">Behind the last lexeme.</param>
    /// <param name="role">The class.</param>
    public static int Last(EnglishText text, int from, int to, string role)
    {
        var phrases = Of(role);
        for (var at = to - 1; at >= from; at--)
        {
            if (phrases.Behind(text, at) is var next && next > at && next <= to) return at;
        }

        return -1;
    }

    /// <summary>Whether a word of a class stands in a stretch of lexemes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">First lexeme.</param>
    /// <param name="to">Behind the last lexeme.</param>
    /// <param name="role">The class.</param>
    public static bool Any(EnglishText text, int from, int to, string role) => Last(text, from, to, role) >= 0;

    private static EnglishPhrases<bool> Of(string role) => Table.Value.GetValueOrDefault(role, None);
}
