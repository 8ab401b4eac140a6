namespace Pleiades.Evidence.Documents;

/// <summary>Where a long text is cut so that each stretch can be read as a page: behind a blank line, else behind a line, never inside a character.</summary>
internal static class TextStretch
{
    /// <summary>Longest stretch, in UTF-16 units; several times the longest page of a newspaper.</summary>
    internal const int Longest = 64 * 1024;

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
        return char.IsHighSurrogate(window[^1]) ? Longest - 1 : Longest;
    }
}
