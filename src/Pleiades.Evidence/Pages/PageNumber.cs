using System.Globalization;
using System.Text.RegularExpressions;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Pages;

/// <summary>Numbers of pages as newspapers write them: 3, 03, Ａ０３, 第三版 are told to be 3, 3, A3, 3.</summary>
internal static partial class PageNumber
{
    private const string Digits = "一二三四五六七八九";
    private const int Head = 400;

    /// <summary>The number that a masthead at the top of a page names; empty when none does.</summary>
    /// <param name="text">The text of the page.</param>
    internal static string OfPage(string text)
    {
        foreach (var line in text.AsSpan(0, Math.Min(Head, text.Length)).EnumerateLines())
        {
            var words = line.Trim().ToString();
            if (words.Length is < 2 or > 90) continue;
            var isMasthead = Masthead.Line().IsMatch(words);
            if ((isMasthead || Alone().IsMatch(words)) && (Numbered().Match(words) is { Success: true } found || isMasthead && (found = Bare().Match(words)).Success))
                return Normal(found.Groups["page"].Value);
        }

        return "";
    }

    /// <summary>One spelling for a number.</summary>
    /// <param name="words">Letters and digits, half or full width, or a Chinese numeral below one hundred.</param>
    internal static string Normal(string words)
    {
        var (letters, number) = ("", 0);
        foreach (var c in words)
        {
            var folded = Width.Fold(c);
            if (char.IsAsciiLetterUpper(folded)) letters += folded;
            else if (char.IsAsciiDigit(folded)) number = number * 10 + folded - '0';
            else if (c == '十') number = Math.Max(1, number) * 10;
            else if (Digits.IndexOf(c, StringComparison.Ordinal) is var digit and >= 0) number = number / 10 * 10 + digit + 1;
        }

        return letters + number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>第3版, A03版, 第 三 版.</summary>
    [GeneratedRegex(@"(?:第\s?)?(?<page>[A-ZＡ-Ｚ]{0,2}\d{1,3}|[一二三四五六七八九十]{1,3})\s?版", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    /// <summary>A03 or 02 beside the day, without 版.</summary>
    [GeneratedRegex(@"(?:^|[\s\u3000])(?<page>[A-ZＡ-Ｚ]{1,2}\d{1,3}|0\d)(?:$|[\s\u3000])", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    /// <summary>A line that is nothing but the number of the page, with or without the name of its section.</summary>
    [GeneratedRegex(@"^(?:第\s?)?(?:[A-ZＡ-Ｚ]{0,2}\d{1,3}|[一二三四五六七八九十]{1,3})\s?版(?:[\s\u3000:：][^。，]{0,16})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();
}
