namespace Pleiades.Evidence.Facts;

/// <summary>The places of a word in a text.</summary>
internal static class Occurrences
{
    /// <summary>Where the word stands, from left to right, one place behind the other.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word; not empty.</param>
    public static IEnumerable<int> Of(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal)) yield return at;
    }
}
