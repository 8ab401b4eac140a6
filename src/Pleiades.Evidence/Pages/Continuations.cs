namespace Pleiades.Evidence.Pages;

/// <summary>Which letters follow which on a page: 长沙市 attests that 市 may follow 长沙.</summary>
/// <remarks>Most runs of three letters that are asked for stand nowhere on the page, which a table of bits tells; the others are sought in its text.</remarks>
internal sealed class Continuations
{
    private const int Reach = 60_000;
    private const int BitsForALetter = 8;

    private readonly string _text;
    private readonly Lazy<ulong[]> _runs;

    /// <summary>Prepares the look-up; the page is looked through at the first question, in time linear in its length.</summary>
    /// <param name="text">The untouched text.</param>
    internal Continuations(string text) => (_text, _runs) = (text, new(Runs));

    /// <summary>Whether the page shows, not far from where a piece ends, that other words may follow it.</summary>
    /// <param name="piece">The piece that breaks off.</param>
    /// <param name="after">The words that may go on with it.</param>
    internal bool Attest((int Start, int End) piece, (int Start, int End) after)
    {
        if (piece.End - piece.Start < 2 || after.End - after.Start < 2) return false;
        var (before, last, next, second) = (_text[piece.End - 2], _text[piece.End - 1], _text[after.Start], _text[after.Start + 1]);
        return Stands([before, last, next], piece.End) || Stands([last, next, second], piece.End);
    }

    private bool Stands(ReadOnlySpan<char> run, int near)
    {
        if (!IsLetter(run[0]) || !IsLetter(run[1]) || !IsLetter(run[2])) return false;
        var runs = _runs.Value;
        var bit = Bit(run[0], run[1], run[2], runs.Length);
        if ((runs[bit >> 6] >> bit & 1) == 0) return false;
        var from = Math.Max(0, near - Reach);
        var to = Math.Min(_text.Length, near + Reach + run.Length - 1);
        return _text.AsSpan(from, to - from).IndexOf(run) >= 0;
    }

    /// <summary>A bit for every run of three letters of the page.</summary>
    private ulong[] Runs()
    {
        var runs = new ulong[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(_text.Length * BitsForALetter / 64 + 1))];
        for (int i = 0, letters = 0; i < _text.Length; i++)
        {
            letters = IsLetter(_text[i]) ? letters + 1 : 0;
            if (letters < 3) continue;
            var bit = Bit(_text[i - 2], _text[i - 1], _text[i], runs.Length);
            runs[bit >> 6] |= 1UL << bit;
        }

        return runs;
    }

    private static int Bit(char a, char b, char c, int words)
    {
        var mixed = (((ulong)a << 32) | ((ulong)b << 16) | c) * 11400714819323198485;
        return (int)(mixed >> 32) & (words * 64 - 1);
    }

    private static bool IsLetter(char c) => c is >= '\u4e00' and <= '\u9fff';
}
