namespace Pleiades.Evidence.Facts;

/// <summary>Firms by the words their names begin with, sought by the first two letters.</summary>
internal sealed class BrandIndex
{
    private const int Shortest = 2;
    private readonly Dictionary<int, List<(string Word, Subject Firm)>> _words = [];

    /// <summary>Adds a firm.</summary>
    /// <param name="word">What its name begins with, of two letters at least.</param>
    /// <param name="firm">The firm.</param>
    public void Add(string word, Subject firm)
    {
        var key = Pair(word, 0);
        if (!_words.TryGetValue(key, out var firms)) _words.Add(key, firms = []);
        firms.Add((word, firm));
    }

    /// <summary>The firm of whose word most stands at a place, with the length of what stands there; null when none or more than one does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="inFull">Whether only whole words count.</param>
    public (Subject Firm, int Length)? At(string text, int at, bool inFull)
    {
        if (at + Shortest > text.Length || !_words.TryGetValue(Pair(text, at), out var firms)) return null;
        (Subject Firm, int Length)? best = null;
        var isShared = false;
        foreach (var (word, firm) in firms)
        {
            var length = text.AsSpan(at).CommonPrefixLength(word);
            if (inFull && length < word.Length) continue;
            isShared = best is var (other, longest) && (length == longest ? firm != other || isShared : isShared && length < longest);
            if (best is null || length > best.Value.Length) best = (firm, length);
        }

        return isShared ? null : best;
    }

    private static int Pair(string text, int at) => (text[at] << 16) | text[at + 1];
}
