namespace Pleiades.Evidence.Pages;

/// <summary>The letters that follow the last letters of a piece wherever they stand on the page: 长沙市 attests that 市 may follow 长沙.</summary>
internal sealed class Continuations
{
    private const int Reach = 60_000;

    private readonly HashSet<char> _afterTwo = [];
    private readonly HashSet<int> _afterOne = [];

    /// <summary>Looks through the page.</summary>
    /// <param name="text">The untouched text.</param>
    /// <param name="end">Behind the last letter of the piece.</param>
    /// <param name="length">Length of the piece.</param>
    internal Continuations(string text, int end, int length)
    {
        IsQuoteOpen = BlockTyper.HasOpenQuote(text.AsSpan(end - length, length));
        if (length < 2 || !IsLetter(text[end - 1])) return;
        var from = Math.Max(0, end - Reach);
        var page = text.AsSpan(from, Math.Min(text.Length, end + Reach) - from);
        var (before, last) = (text[end - 2], text[end - 1]);
        for (int at = 0, step; (step = page[at..].IndexOf(last)) >= 0; at += step + 1)
        {
            var i = at + step;
            if (i + 2 >= page.Length) break;
            if (i > 0 && page[i - 1] == before && IsLetter(before) && IsLetter(page[i + 1])) _afterTwo.Add(page[i + 1]);
            if (IsLetter(page[i + 1]) && IsLetter(page[i + 2])) _afterOne.Add((page[i + 1] << 16) | page[i + 2]);
        }
    }

    /// <summary>Whether the piece opens a quotation that it does not close.</summary>
    internal bool IsQuoteOpen { get; }

    /// <summary>Whether the page shows elsewhere that these words may follow.</summary>
    /// <param name="after">The words.</param>
    internal bool Attest(ReadOnlySpan<char> after) =>
        after.Length >= 2 && (_afterTwo.Contains(after[0]) || _afterOne.Contains((after[0] << 16) | after[1]));

    private static bool IsLetter(char c) => c is >= '\u4e00' and <= '\u9fff';
}
