namespace Pleiades.Evidence.English;

/// <summary>Tells whether a text is to be read as English: by the share of its scripts, so that pages in two languages are told apart paragraph by paragraph.</summary>
internal static class EnglishScript
{
    private const int LeastLetters = 12;

    /// <summary>Latin letters for each Chinese character from which a text counts as English: an English sentence may name a firm in Chinese.</summary>
    private const int LettersForOne = 8;

    /// <summary>Whether a text is English. O(length).</summary>
    /// <param name="text">A heading or paragraph.</param>
    public static bool Is(ReadOnlySpan<char> text)
    {
        int letters = 0, han = 0;
        foreach (var c in text)
        {
            if (c is >= '\u4e00' and <= '\u9fff' && ++han * (LettersForOne + 1) > text.Length) return false;
            else if (char.IsAsciiLetter(c)) letters++;
        }

        return letters >= LeastLetters && letters >= han * LettersForOne;
    }
}
