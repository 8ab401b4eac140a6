using System.Collections.Frozen;
using Pleiades.Evidence.Facts.Wording;
using static Pleiades.Evidence.Quantities.Characters;

namespace Pleiades.Evidence.Quantities;

/// <summary>Numerals that are part of a name, an idiom or a code.</summary>
internal static class NotQuantities
{
    private static readonly CueTable<FrozenDictionary<char, string[]>> Names = new("numeral-names.csv", rows =>
        rows.Select(r => r[0]).Where(w => w.Length > 0).GroupBy(w => w[0]).ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(w => w.Length).ToArray()));

    /// <summary>How far back a code is followed to its first letter, in characters.</summary>
    private const int LongestCode = 24;

    /// <summary>Words before 一 with which it makes another word: 之一, 统一, 唯一.</summary>
    private const string BeforeOne = "之统唯同任某每单第逐划不万专进另其合归惟这那下上新又首";

    /// <summary>Length of the idiom that begins here; 0 when there is none.</summary>
    public static int Idiom(ReadOnlySpan<char> text, int at)
    {
        var word = Names.Value.TryGetValue(text[at], out var words) ? FirstAt(text, at, words) : null;
        if (word is null) return 0;
        // 十一家, 三类 as a count of three kinds and 一级 with a count behind are numbers; the shorter entries give way to a unit.
        return word is "十一" or "三类" or "一类" or "二类" && IsChineseNumeral(At(text, at - 1)) ? 0
            : word is "十一" && At(text, at + 2) is not ('黄' or '假' or '长' or '期' or '”' or '国') ? 0
            : word is "十分" && StartsAt(text, at, "十分之") ? 0
            : word is "万分" && StartsAt(text, at, "万分之") ? 0
            : word is "一些" or "一起" or "一点" && At(text, at + 2) is '五' or '二' or '三' or '六' or '八' or '零' ? 0
            : word.Length;
    }

    public static bool OneIsPartOfAWord(ReadOnlySpan<char> text, int at) =>
        (text[at] is '零' or '〇' or '○' && At(text, at + 1) != '点' && Chinese(At(text, at + 1)) < 0) || text[at] == '一' && at > 0 && BeforeOne.Contains(text[at - 1], StringComparison.Ordinal);

    /// <summary>Whether a Latin letter or the class of a military aircraft touches the number from the left, as in AG600, C919, K6066/7, 歼20.</summary>
    public static bool FollowsLatin(ReadOnlySpan<char> text, int at)
    {
        var before = at;
        while (before > 0 && at - before < LongestCode && (text[before - 1] is '-' or '/' or '.' or '_' || Arabic(text[before - 1]) >= 0)) before--;
        return before > 0 && (IsLatin(text[before - 1]) || text[before - 1] is '歼' or '轰');
    }

    /// <summary>Behind a code of letters, digits and hyphens that goes on from here.</summary>
    public static int CodeEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (IsLatin(text[at]) || Arabic(text[at]) >= 0
            || (text[at] is '-' or '/' or '.' && (IsLatin(At(text, at + 1)) || Arabic(At(text, at + 1)) >= 0)))) at++;
        return at;
    }

    /// <summary>Whether the number is a telephone or serial number: 0731-…, 2栋206室, 〔2023〕15号.</summary>
    public static bool IsSerial(ReadOnlySpan<char> text, NumberToken token)
    {
        if (token.LeadingZero && !token.HasPoint) return true;
        if (At(text, token.Start - 1) is '-' && Arabic(At(text, token.Start - 2)) >= 0 && token.IntegerDigits >= 6) return true;
        return At(text, token.End) is '栋' or '幢' && (Arabic(At(text, token.End + 1)) >= 0 || IsLatin(At(text, token.End + 1)));
    }

    /// <summary>Whether the number stands at the beginning of a short phrase in quotation marks, as slogans do: “两个维护”.</summary>
    public static bool IsQuotedSlogan(ReadOnlySpan<char> text, int start, int end)
    {
        if (At(text, start - 1) is not ('“' or '「' or '"' or '‘' or '『')) return false;
        var last = Math.Min(text.Length, end + 10);
        for (var i = end; i < last; i++)
        {
            if (text[i] is '”' or '」' or '"' or '’' or '』') return true;
            if (EndsClause(text[i]) || Arabic(text[i]) >= 0) return false;
        }

        return false;
    }
}
