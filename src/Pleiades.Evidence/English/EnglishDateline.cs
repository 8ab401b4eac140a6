namespace Pleiades.Evidence.English;

/// <summary>The dateline of a wire story: CHANGSHA, July 18 (Agency) -- at the beginning of a paragraph. Its place and day say where the report comes from.</summary>
internal static class EnglishDateline
{
    private const int Longest = 16;

    /// <summary>The lexeme behind the dateline; 0 when the paragraph has none.</summary>
    /// <param name="text">The paragraph.</param>
    public static int End(EnglishText text)
    {
        if (!text.IsCapital(0)) return 0;
        var isMarked = text.Text.AsSpan(text[0].Start, text[0].End - text[0].Start).IndexOfAnyExceptInRange('A', 'Z') < 0;
        for (var i = 1; i < Longest && i < text.Count; i++)
        {
            isMarked |= text.Is(i, "(");
            if (!isMarked) continue;
            if (text[i].Text is "—" or "–" || (text.Is(i, "-") && text.Is(i + 1, "-"))) return text.Is(i, "-") ? i + 2 : i + 1;
            if (text[i].Text is "!" or "?" or ";") return 0;
        }

        return 0;
    }
}
