using System.Text;

namespace Pleiades.Evidence.Pages;

/// <summary>Blanks and wide commas inside a number of a Chinese sentence: 12. 5亿元, 1 234家 and １，２３４ are one number each.</summary>
/// <remarks>Looks aside over a fixed width only. A number at the head of a paragraph may count it (1. 5个项目…) and is left alone, as are rows of numbers.</remarks>
internal static class PrintedNumbers
{
    private const int Group = 3;

    /// <summary>Whether a blank stands inside a number.</summary>
    /// <param name="before">The words before it, made half-width.</param>
    /// <param name="text">The untouched text.</param>
    /// <param name="at">Offset of the blank.</param>
    /// <param name="end">Behind the last character that may be looked at.</param>
    internal static bool IsBlankInside(StringBuilder before, string text, int at, int end)
    {
        if (text[at] is not (' ' or '\u00A0' or '\u2009' or '\u202F') || before.Length < 2 || at + 1 >= end) return false;
        var next = Width.Fold(text[at + 1]);
        if (before[^1] == '.') return char.IsAsciiDigit(before[^2]) && DigitsBefore(before, before.Length - 1) > 0 && IsCounted(text, at + 1, end, 1, 4);
        if (!char.IsAsciiDigit(before[^1])) return false;
        if (next == '.') return DigitsBefore(before, before.Length) > 0 && IsCounted(text, at + 2, end, 1, 4);
        return DigitsBefore(before, before.Length) is > 0 and <= Group && IsCounted(text, at + 1, end, Group, Group);
    }

    /// <summary>The form of a comma between wide digits: １，２３４ is a number, １，２ is a list.</summary>
    /// <param name="text">The untouched text.</param>
    /// <param name="at">Offset of the comma.</param>
    /// <param name="end">Behind the last character that may be looked at.</param>
    internal static bool IsWideComma(string text, int at, int end)
    {
        if (text[at] != '，' || at == 0 || !IsWideDigit(text[at - 1]) || at + Group >= end) return false;
        for (var i = 1; i <= Group; i++)
            if (!IsWideDigit(text[at + i])) return false;
        return at + Group + 1 >= end || !IsWideDigit(text[at + Group + 1]);
    }

    /// <summary>Digits in front of a place, behind a Chinese word in the same paragraph; 0 where something else stands before them.</summary>
    private static int DigitsBefore(StringBuilder before, int end)
    {
        var at = end;
        while (at > 0 && end - at <= 4 && (char.IsAsciiDigit(before[at - 1]) || (before[at - 1] == '.' && at < end))) at--;
        var digits = end - at;
        if (at > 1 && before[at - 1] == ' ') at--;
        return digits <= 4 && at > 0 && before[at - 1] is >= '\u4e00' and <= '\u9fff' and not ('第' or '图' or '表' or '例' or '版' or '月' or '年') ? digits : 0;
    }

    /// <summary>Whether digits, and no more than so many, stand in front of a Chinese word, a point or per cent.</summary>
    private static bool IsCounted(string text, int at, int end, int least, int most)
    {
        var behind = at;
        while (behind < end && behind - at <= most && char.IsAsciiDigit(Width.Fold(text[behind]))) behind++;
        if (behind - at < least || behind - at > most || behind >= end) return false;
        return text[behind] is >= '\u4e00' and <= '\u9fff' and not ('月' or '日') || Width.Fold(text[behind]) == '%'
            || (least == Group && Width.Fold(text[behind]) == '.' && behind + 1 < end && char.IsAsciiDigit(Width.Fold(text[behind + 1])));
    }

    private static bool IsWideDigit(char c) => c is >= '０' and <= '９';
}
