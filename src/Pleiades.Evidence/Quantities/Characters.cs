namespace Pleiades.Evidence.Quantities;

/// <summary>What single characters mean in numbers; full-width forms count as half-width.</summary>
internal static class Characters
{
    /// <summary>Separators between the numbers of a list.</summary>
    private const string ListMarks = "、和与及,，/";

    public static char At(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length ? Narrow(text[at]) : '\0';

    public static char Narrow(char c) => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c;

    public static int Arabic(char c) => Narrow(c) is >= '0' and <= '9' and var digit ? digit - '0' : -1;

    public static bool IsLatin(char c) => char.IsAsciiLetter(Narrow(c));

    public static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff' or >= '\u3400' and <= '\u4dbf';

    public static int Chinese(char c) => c switch
    {
        '零' or '〇' or '○' => 0,
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    public static int Power(char c) => c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };

    public static bool IsChineseNumeral(char c) => Chinese(c) >= 0 || Power(c) > 0 || c is '万' or '亿';

    public static bool IsDash(char c) => Narrow(c) is '-' or '~' or '—' or '–' or '−' or '‐' or '‑' or '―' or '〜';

    public static bool IsListMark(char c) => ListMarks.Contains(c, StringComparison.Ordinal);

    /// <summary>Whether a clause ends here; the enumeration comma does not end it.</summary>
    public static bool EndsClause(char c) => c is '\n' or '\r' or '，' or ',' or '。' or '；' or ';' or '！' or '!' or '？' or '?' or '：' or ':' or '…' or '　' or '|';

    public static bool EndsSentence(char c) => c is '\n' or '。' or '！' or '!' or '？' or '?' or '；' or ';';

    public static bool StartsAt(ReadOnlySpan<char> text, int at, string word) =>
        (uint)at < (uint)text.Length && text[at] == word[0] && at + word.Length <= text.Length && text.Slice(at, word.Length).SequenceEqual(word);

    public static bool EndsAt(ReadOnlySpan<char> text, int end, string word) =>
        (uint)(end - 1) < (uint)text.Length && text[end - 1] == word[^1] && StartsAt(text, end - word.Length, word);

    /// <summary>The first of the words that begins here; the lists are kept longest first.</summary>
    public static string? FirstAt(ReadOnlySpan<char> text, int at, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (StartsAt(text, at, word)) return word;
        }

        return null;
    }

    /// <summary>The first of the words that ends here; the lists are kept longest first.</summary>
    public static string? FirstBefore(ReadOnlySpan<char> text, int end, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (EndsAt(text, end, word)) return word;
        }

        return null;
    }

    public static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00a0') at++;
        return at;
    }
}
