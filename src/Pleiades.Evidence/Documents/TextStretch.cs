namespace Pleiades.Evidence.Documents;

/// <summary>Where a long text is cut so that each stretch can be read as a page: behind a blank line, else behind a line, a sentence, a pause, never inside a number or a character.</summary>
internal static class TextStretch
{
    /// <summary>Longest stretch, in UTF-16 units; several times the longest page of a newspaper.</summary>
    internal const int Longest = 64 * 1024;

    /// <summary>How far back the beginning of a number is looked for.</summary>
    private const int LongestNumber = 40;

    /// <summary>How much of a text makes the next stretch.</summary>
    /// <param name="text">What is left of the text.</param>
    /// <returns>A length from 1 to <see cref="Longest"/>; all of a text that is no longer; 0 for an empty one.</returns>
    internal static int Length(ReadOnlySpan<char> text)
    {
        if (text.Length <= Longest) return text.Length;
        var window = text[..Longest];
        var blank = window.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (blank >= Longest / 4) return blank + 2;
        var line = window.LastIndexOf('\n');
        if (line >= Longest / 4) return line + 1;
        var sentence = window.LastIndexOfAny("。！？；");
        if (sentence >= Longest / 4) return sentence + 1;
        var pause = window.LastIndexOfAny("，、　 ");
        return pause >= Longest / 4 ? pause + 1 : OutsideNumber(text);
    }

    private static int OutsideNumber(ReadOnlySpan<char> text)
    {
        var end = Longest;
        while (end > Longest - LongestNumber && IsOfNumber(text[end - 1]) && IsOfNumber(text[end])) end--;
        if (end == Longest - LongestNumber) end = Longest;
        return char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
    }

    private static bool IsOfNumber(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or ',' or '%';
}
