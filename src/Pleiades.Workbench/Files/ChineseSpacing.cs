using System.Text;

namespace Pleiades.Workbench.Files;

/// <summary>Closes the blanks that recognition leaves inside Chinese, which is written without any.</summary>
internal static class ChineseSpacing
{
    /// <summary>The text without blanks between two Chinese characters or marks, or between one and a digit; line ends and wide gaps stay. O(length).</summary>
    /// <param name="text">The recognised words.</param>
    internal static string Close(string text)
    {
        var closed = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (!(text[i] == ' ' && i > 0 && i + 1 < text.Length && Joins(text[i - 1], text[i + 1]))) closed.Append(text[i]);
        return closed.ToString();
    }

    private static bool Joins(char before, char after) =>
        (IsChinese(before) && (IsChinese(after) || IsFigure(after))) || (IsFigure(before) && IsChinese(after));

    private static bool IsFigure(char c) => char.IsAsciiDigit(c) || c == '%';

    private static bool IsChinese(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFFEF');
}
