namespace Pleiades.Evidence.Pages;

/// <summary>Which letters follow which on a page: 长沙市 attests that 市 may follow 长沙. Every run of three Chinese letters is known by its places.</summary>
internal sealed class Continuations
{
    private const int Reach = 60_000;
    private const int MostTried = 64;

    private readonly string _text;
    private readonly Lazy<(int[] Start, int[] Place)> _index;

    /// <summary>Prepares the look-up; the page is indexed at the first question, in time linear in its length.</summary>
    /// <param name="text">The untouched text.</param>
    internal Continuations(string text) => (_text, _index) = (text, new(Index));

    /// <summary>Whether the page shows, not far from where a piece ends, that other words may follow it.</summary>
    /// <param name="piece">The piece that breaks off.</param>
    /// <param name="after">The words that may go on with it.</param>
    internal bool Attest((int Start, int End) piece, (int Start, int End) after)
    {
        if (piece.End - piece.Start < 2 || after.End - after.Start < 2) return false;
        var (before, last, next, second) = (_text[piece.End - 2], _text[piece.End - 1], _text[after.Start], _text[after.Start + 1]);
        return Stands(before, last, next, piece.End) || Stands(last, next, second, piece.End);
    }

    private bool Stands(char a, char b, char c, int near)
    {
        if (!IsLetter(a) || !IsLetter(b) || !IsLetter(c)) return false;
        var (start, place) = _index.Value;
        var bucket = Bucket(a, b, c, start.Length - 1);
        var (from, to) = (start[bucket], start[bucket + 1]);
        var at = Array.BinarySearch(place, from, to - from, Math.Max(0, near - Reach));
        if (at < 0) at = ~at;
        for (var tried = 0; at < to && place[at] < near + Reach && tried < MostTried; at++, tried++)
            if (_text[place[at]] == a && _text[place[at] + 1] == b && _text[place[at] + 2] == c) return true;
        return false;
    }

    /// <summary>The places of every run of three letters, sorted into buckets and rising inside each.</summary>
    private (int[] Start, int[] Place) Index()
    {
        var buckets = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, _text.Length));
        var start = new int[buckets + 1];
        for (var i = 0; i + 2 < _text.Length; i++)
            if (IsRun(i)) start[Bucket(_text[i], _text[i + 1], _text[i + 2], buckets) + 1]++;
        for (var b = 0; b < buckets; b++) start[b + 1] += start[b];
        var place = new int[start[buckets]];
        var free = start[..buckets];
        for (var i = 0; i + 2 < _text.Length; i++)
            if (IsRun(i)) place[free[Bucket(_text[i], _text[i + 1], _text[i + 2], buckets)]++] = i;
        return (start, place);
    }

    private bool IsRun(int at) => IsLetter(_text[at]) && IsLetter(_text[at + 1]) && IsLetter(_text[at + 2]);

    private static int Bucket(char a, char b, char c, int buckets)
    {
        var mixed = (((ulong)a << 32) | ((ulong)b << 16) | c) * 11400714819323198485;
        return (int)(mixed >> 32) & (buckets - 1);
    }

    private static bool IsLetter(char c) => c is >= '\u4e00' and <= '\u9fff';
}
