using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Pleiades.Evidence.Facts;

/// <summary>The small closed word classes of statistical Chinese, read from <c>data/cues/words.csv</c>.</summary>
internal sealed class WordLists
{
    private static readonly Lazy<WordLists> Shared = new(() => new WordLists(CueFile.Rows("words.csv")));

    private readonly FrozenDictionary<string, ImmutableArray<string>> _byRole;

    private WordLists(IEnumerable<string[]> rows) => _byRole = rows.ToFrozenDictionary(
        r => r[0], r => CueFile.Words(r[1]), StringComparer.Ordinal);

    /// <summary>The lists delivered with the program.</summary>
    public static WordLists Default => Shared.Value;

    /// <summary>The words of a class.</summary>
    /// <param name="role">The class, as in the file.</param>
    public ImmutableArray<string> this[string role] => _byRole[role];

    /// <summary>Whether a text holds a word of a class.</summary>
    /// <param name="text">The text.</param>
    /// <param name="role">The class.</param>
    public bool Any(ReadOnlySpan<char> text, string role) => LastEnd(text, role) >= 0;

    /// <summary>Behind the last word of a class in a text, or −1.</summary>
    /// <param name="text">The text.</param>
    /// <param name="role">The class.</param>
    public int LastEnd(ReadOnlySpan<char> text, string role)
    {
        var best = -1;
        foreach (var word in _byRole[role])
        {
            var at = text.LastIndexOf(word, StringComparison.Ordinal);
            if (at >= 0) best = Math.Max(best, at + word.Length);
        }

        return best;
    }

    /// <summary>Whether a text ends with a word of a class.</summary>
    /// <param name="text">The text.</param>
    /// <param name="role">The class.</param>
    public bool EndsWith(ReadOnlySpan<char> text, string role)
    {
        foreach (var word in _byRole[role])
        {
            if (text.EndsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Whether a text begins with a word of a class.</summary>
    /// <param name="text">The text.</param>
    /// <param name="role">The class.</param>
    public bool StartsWith(ReadOnlySpan<char> text, string role)
    {
        foreach (var word in _byRole[role])
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
