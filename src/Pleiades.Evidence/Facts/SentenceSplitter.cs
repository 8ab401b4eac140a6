namespace Pleiades.Evidence.Facts;

/// <summary>Cuts a paragraph into sentences: at 。！？； and at a line break, the way citations are shown.</summary>
internal static class SentenceSplitter
{
    private const string Ends = "。！？；\n";

    /// <summary>The sentences of a plain text, in order, without empty ones.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<(int Start, int End)> Split(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !Ends.Contains(text[i], StringComparison.Ordinal)) continue;
            if (i > start) yield return (start, i);
            start = i + 1;
        }
    }
}
