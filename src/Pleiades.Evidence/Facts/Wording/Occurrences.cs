namespace Pleiades.Evidence.Facts.Wording;

/// <summary>The places of a word in a text, from left to right, one place behind the other.</summary>
internal static class Occurrences
{
    /// <summary>Where the word stands.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word; not empty.</param>
    public static Places Of(string text, string word) => new(text, word);

    /// <summary>How often the word stands in the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word; not empty.</param>
    public static int Count(string text, string word) => text.AsSpan().Count(word);

    /// <summary>The places, found as they are asked for; for <c>foreach</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word.</param>
    internal struct Places(string text, string word)
    {
        private int _next;

        /// <summary>The place found last.</summary>
        public int Current { get; private set; } = -1;

        /// <summary>The places themselves.</summary>
        public readonly Places GetEnumerator() => this;

        /// <summary>Goes on to the next place.</summary>
        public bool MoveNext()
        {
            Current = text.IndexOf(word, _next, StringComparison.Ordinal);
            _next = Current + word.Length;
            return Current >= 0;
        }
    }
}
