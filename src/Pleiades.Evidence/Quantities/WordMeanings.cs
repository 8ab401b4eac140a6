using System.Collections.Frozen;

namespace Pleiades.Evidence.Quantities;

/// <summary>Words with what they mean, found at a place of a text; of several that fit the longest is meant.</summary>
/// <typeparam name="T">What a word means.</typeparam>
internal sealed class WordMeanings<T>
{
    private readonly FrozenDictionary<char, (string Word, T Means)[]> _byFirst;
    private readonly FrozenDictionary<char, (string Word, T Means)[]> _byLast;

    /// <summary>Sorts the words.</summary>
    /// <param name="words">The words; none empty.</param>
    public WordMeanings(IReadOnlyList<(string Word, T Means)> words)
    {
        var longest = words.OrderByDescending(w => w.Word.Length).ToArray();
        _byFirst = longest.GroupBy(w => w.Word[0]).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        _byLast = longest.GroupBy(w => w.Word[^1]).ToFrozenDictionary(g => g.Key, g => g.ToArray());
    }

    /// <summary>The words that may begin at a place, longest first: those with its letter.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    public ReadOnlySpan<(string Word, T Means)> Beginning(ReadOnlySpan<char> text, int at) =>
        (uint)at < (uint)text.Length && _byFirst.TryGetValue(text[at], out var words) ? words : [];

    /// <summary>The words that may end before a place, longest first: those with the letter before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The place.</param>
    public ReadOnlySpan<(string Word, T Means)> Ending(ReadOnlySpan<char> text, int end) =>
        (uint)(end - 1) < (uint)text.Length && _byLast.TryGetValue(text[end - 1], out var words) ? words : [];

    /// <summary>The longest word that begins at a place; its word is null where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    public (string? Word, T Means) At(ReadOnlySpan<char> text, int at)
    {
        foreach (var entry in Beginning(text, at))
        {
            if (Characters.StartsAt(text, at, entry.Word)) return entry;
        }

        return default;
    }

    /// <summary>The longest word that ends before a place; its word is null where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The place.</param>
    public (string? Word, T Means) Before(ReadOnlySpan<char> text, int end)
    {
        foreach (var entry in Ending(text, end))
        {
            if (Characters.EndsAt(text, end, entry.Word)) return entry;
        }

        return default;
    }
}
