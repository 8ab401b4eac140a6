namespace Pleiades.Evidence.English;

/// <summary>Phrases that are looked for in a text, each with what it stands for; at one place the longest counts.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class EnglishPhrases<T>
{
    private readonly Dictionary<string, List<(string[] Words, T Value)>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>Prepares the search.</summary>
    /// <param name="phrases">The phrases; of equals all are kept, in their order.</param>
    public EnglishPhrases(IEnumerable<(string Phrase, T Value)> phrases)
    {
        foreach (var (phrase, value) in phrases)
        {
            if (EnglishText.Words(phrase) is not { Length: > 0 } words) continue;
            foreach (var first in words.Length == 1 ? [words[0], words[0] + "s"] : new[] { words[0] })
            {
                if (!_byFirst.TryGetValue(first, out var known)) _byFirst[first] = known = [];
                known.Add((words, value));
            }
        }

        foreach (var key in _byFirst.Keys.ToList()) _byFirst[key] = [.. _byFirst[key].OrderByDescending(p => p.Words.Length)];
    }

    /// <summary>The phrases that begin at a lexeme, the longest first, each with the lexeme behind it. The last word may stand in the plural.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where.</param>
    public IEnumerable<(T Value, int Next)> At(EnglishText text, int at)
    {
        if (!_byFirst.TryGetValue(text[at].Text, out var phrases)) yield break;
        foreach (var (words, value) in phrases)
        {
            if (Stands(text, at, words)) yield return (value, at + words.Length);
        }
    }

    /// <summary>The lexeme behind the longest phrase that begins at one; <paramref name="at"/> itself when none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where.</param>
    public int Behind(EnglishText text, int at)
    {
        foreach (var (_, next) in At(text, at)) return next;
        return at;
    }

    private static bool Stands(EnglishText text, int at, string[] words)
    {
        for (var k = 0; k < words.Length; k++)
        {
            var found = text[at + k].Text;
            if (found == words[k]) continue;
            if (k < words.Length - 1 || found.Length != words[k].Length + 1 || found[^1] != 's' || !found.StartsWith(words[k], StringComparison.Ordinal)) return false;
        }

        return true;
    }
}
