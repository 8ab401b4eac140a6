using System.Collections.Immutable;

namespace Pleiades.Evidence.Facts.Wording;

/// <summary>The small closed word classes of statistical Chinese, read from <c>data/cues/words.csv</c>.</summary>
internal sealed class WordLists
{
    private readonly CueTable<WordClasses> _table = new("words.csv", rows => new WordClasses(rows
        .GroupBy(r => r[0], r => CueFile.Words(r[1]), StringComparer.Ordinal)
        .Select(g => (g.Key, new WordClass([.. g.SelectMany(words => words).Distinct(StringComparer.Ordinal)])))));

    private WordLists()
    {
    }

    /// <summary>The lists of the catalogue in use: this object may be kept, what it says follows <see cref="Lexicon.Current"/>.</summary>
    public static WordLists Default { get; } = new();

    /// <summary>The words of a class; none when the files have no such class.</summary>
    /// <param name="role">The class, as in the file.</param>
    public ImmutableArray<string> this[string role] => Class(role).Words;

    /// <summary>Whether a word is one of a class.</summary>
    /// <param name="word">The word.</param>
    /// <param name="role">The class.</param>
    public bool Has(string word, string role) => Class(role).Has(word);

    /// <summary>Whether a text holds a word of a class.</summary>
    /// <param name="text">The text.</param>
    /// <param name="role">The class.</param>
    public bool Any(ReadOnlySpan<char> text, string role) => LastEnd(text, role) >= 0;

    /// <summary>Behind the last word of a class in a text, or −1.</summary>
    /// <param name="text">The text.</param>
    /// <param name="role">The class.</param>
    public int LastEnd(ReadOnlySpan<char> text, string role) => text.IsEmpty ? -1 : Class(role).LastEnd(text);

    /// <summary>Whether a text ends with a word of a class.</summary>
    /// <param name="text">The text.</param>
    /// <param name="role">The class.</param>
    public bool EndsWith(ReadOnlySpan<char> text, string role) => !text.IsEmpty && Class(role).Ends(text);

    /// <summary>Whether a text begins with a word of a class.</summary>
    /// <param name="text">The text.</param>
    /// <param name="role">The class.</param>
    public bool StartsWith(ReadOnlySpan<char> text, string role) => !text.IsEmpty && Class(role).Begins(text);

    /// <summary>Length of the longest word of a class that a text begins with, or 0.</summary>
    /// <param name="text">The text.</param>
    /// <param name="role">The class.</param>
    public int BeginningOf(ReadOnlySpan<char> text, string role) => Class(role).Beginning(text);

    /// <summary>The class itself, for who asks at every letter of a text; it is that of the catalogue in use now.</summary>
    /// <param name="role">The class.</param>
    public WordClass Class(string role) => _table.Value.Of(role);
}
