using System.Buffers;

namespace Pleiades.Evidence.Facts;

/// <summary>Cuts a paragraph into sentences: at 。！？； and at a line break, the way citations are shown.</summary>
/// <remarks>
/// What runs on without an end, as a text without punctuation does, is cut at the next pause and at the latest at twice that length:
/// readers compare the words of a sentence with one another, and no writer means so much in one.
/// </remarks>
internal static class SentenceSplitter
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？；\n");
    private const string Pauses = "，, ";
    private const int Long = 1000;

    /// <summary>The sentences of a plain text, in order, without empty ones.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<(int Start, int End)> Split(string text)
    {
        var start = 0;
        for (var i = Skip(text, 0); i <= text.Length; i++)
        {
            var isMark = i == text.Length || Ends.Contains(text[i]);
            var isPause = !isMark && i - start >= Long && Pauses.Contains(text[i], StringComparison.Ordinal);
            if (!isMark && !isPause && i - start < 2 * Long) continue;
            if (i > start) yield return (start, i);
            start = isMark || isPause ? i + 1 : i;
            if (start == i + 1 && start <= text.Length) i = Skip(text, start) - 1;
        }
    }

    /// <summary>The next mark of an end, or the place from which a sentence counts as long.</summary>
    private static int Skip(string text, int start)
    {
        var window = text.AsSpan(start, Math.Min(Long, text.Length - start));
        return start + (window.IndexOfAny(Ends) is >= 0 and var mark ? mark : window.Length);
    }
}
