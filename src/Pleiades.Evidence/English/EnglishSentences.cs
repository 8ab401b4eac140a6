namespace Pleiades.Evidence.English;

/// <summary>Cuts English text into sentences: at a full stop before a blank that ends no abbreviation, at ! and ?, at a semicolon and at a line end.</summary>
internal static class EnglishSentences
{
    private const int Longest = 2000;

    /// <summary>The sentences of a text, in order, without empty ones.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<(int Start, int End)> Split(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var isEnd = i == text.Length || text[i] is '!' or '?' or ';' or '\n' || (text[i] == '.' && IsStop(text, i)) || (i - start >= Longest && text[i] == ' ') || i - start >= 2 * Longest;
            if (!isEnd) continue;
            var end = Math.Min(text.Length, i + 1);
            while (start < end && char.IsWhiteSpace(text[start])) start++;
            if (start < end) yield return (start, end);
            start = end;
        }
    }

    private static bool IsStop(string text, int at)
    {
        var next = at + 1;
        while (next < text.Length && text[next] is '"' or '”' or '’' or '\'' or ')') next++;
        if (next < text.Length && !char.IsWhiteSpace(text[next])) return false;
        var word = at;
        while (word > 0 && (char.IsAsciiLetter(text[word - 1]) || text[word - 1] == '.')) word--;
        if (at == word) return true;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        if (next < text.Length && char.IsAsciiLetterLower(text[next])) return false;
        var last = text.AsSpan(word, at - word);
        if (last.Length == 1 && char.IsAsciiLetterUpper(last[0])) return next == text.Length;
        return !IsAbbreviation(last, next < text.Length && char.IsAsciiDigit(text[next]));
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word, bool numberFollows) => word switch
    {
        "Mr" or "Mrs" or "Ms" or "Dr" or "St" or "Prof" or "vs" or "Gov" or "Gen" or "approx" or "e.g" or "i.e" => true,
        "No" or "Nos" or "Jan" or "Feb" or "Mar" or "Apr" or "Jun" or "Jul" or "Aug" or "Sep" or "Sept" or "Oct" or "Nov" or "Dec" => numberFollows,
        _ => false,
    };
}
