namespace Pleiades.Evidence.Facts.Subjects;

/// <summary>Firms by the words their names begin with, sought by the first two letters.</summary>
internal sealed class BrandIndex
{
    private const int Shortest = 2;
    private const int FilterBits = 10;
    private readonly Dictionary<int, List<(string Word, Subject Firm)>> _words = [];

    /// <summary>Where the bit of two letters is not set no word begins with them, which holds for nearly every place of a text.</summary>
    private readonly ulong[] _filter = new ulong[(1 << FilterBits) / 64];

    /// <summary>Adds a firm.</summary>
    /// <param name="word">What its name begins with, of two letters at least.</param>
    /// <param name="firm">The firm.</param>
    public void Add(string word, Subject firm)
    {
        var key = Pair(word, 0);
        if (!_words.TryGetValue(key, out var firms)) _words.Add(key, firms = []);
        firms.Add((word, firm));
        _filter[Bit(key) >> 6] |= 1UL << Bit(key);
    }

    /// <summary>The firm of whose word most stands at a place, with the length of what stands there; null when none or more than one does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="inFull">Whether only whole words count.</param>
    public (Subject Firm, int Length)? At(string text, int at, bool inFull)
    {
        if (at + Shortest > text.Length) return null;
        var bit = Bit(Pair(text, at));
        if ((_filter[bit >> 6] >> bit & 1) == 0 || !_words.TryGetValue(Pair(text, at), out var firms)) return null;
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

    private static int Bit(int pair) => (int)((uint)pair * 2654435769u >> (32 - FilterBits));

    private static int Pair(string text, int at) => (text[at] << 16) | text[at + 1];
}
