using System.Buffers;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts;

/// <summary>Amounts that sort things into classes and assert nothing: 亿元以上工业项目, 产值超10亿元的企业有6家, 百亿元企业.</summary>
internal static class Thresholds
{
    private const int LongestModifier = 8;
    private static readonly SearchValues<char> EndSet = SearchValues.Create("，。、；：（）！？\n");
    private const int LongestVerb = 4;
    private static readonly SearchValues<char> Magnitudes = SearchValues.Create("一二两三四五六七八九十百千万亿");
    private const string Counted = "有达共数超占总分多不";
    private static readonly WordLists Words = WordLists.Default;

    /// <summary>Whether an amount of money is the threshold of a class of firms or projects.</summary>
    /// <param name="text">Plain text of the paragraph.</param>
    /// <param name="mark">The number.</param>
    public static bool Is(string text, QuantityMark mark)
    {
        if (mark.Value.Unit.Dimension != Dimension.Money) return false;
        var rest = text.AsSpan(mark.End);
        var above = text.AsSpan(mark.Start, mark.End - mark.Start).EndsWith("以上", StringComparison.Ordinal);
        foreach (var word in (ReadOnlySpan<string>)["及以上", "以上", "级"])
        {
            if (!rest.StartsWith(word, StringComparison.Ordinal)) continue;
            rest = rest[word.Length..];
            above = true;
        }

        if (rest.Length > 1 && rest[0] == '的' && char.IsAsciiDigit(rest[1])) return true;
        var linked = rest.StartsWith("的", StringComparison.Ordinal);
        if (linked) rest = rest[1..];
        if (NounEnd(rest) is not { } end) return false;
        if (above) return true;
        if (linked) return mark.Value.Bound != Bound.Exactly && end < rest.Length && (char.IsAsciiDigit(rest[end]) || Counted.Contains(rest[end], StringComparison.Ordinal));
        return !Words.EndsWith(text.AsSpan(0, mark.Start), "amount_noun") && !IsAttained(text, mark);
    }

    /// <summary>A高新区、B经开区成功创建千亿园区, 成为全市首家百亿企业: a class that somebody has risen into says how much he has.</summary>
    /// <param name="text">Plain text of the paragraph.</param>
    /// <param name="mark">The number.</param>
    public static bool IsAttained(string text, QuantityMark mark)
    {
        if (mark.Value.Unit.Dimension != Dimension.Money || text.AsSpan(mark.Start, mark.End - mark.Start).IndexOfAnyExcept(Magnitudes) >= 0) return false;
        var before = text.AsSpan(Math.Max(0, mark.Start - LongestModifier - LongestVerb), Math.Min(mark.Start, LongestModifier + LongestVerb));
        before = before[(before.LastIndexOfAny(EndSet) + 1)..];
        if (Words.LastEnd(before, "attained") is not (>= 0 and var end)) return false;
        var between = before[end..];
        return between.Length <= LongestModifier && between.IndexOfAny(Magnitudes) < 0 && between.IndexOfAnyInRange('0', '9') < 0;
    }

    /// <summary>Behind the noun of a class of things that ends a short modifier; null when there is none.</summary>
    private static int? NounEnd(ReadOnlySpan<char> rest)
    {
        var clause = rest[..Math.Min(rest.Length, LongestModifier + 4)];
        var stop = clause.IndexOfAny(EndSet);
        if (stop >= 0) clause = clause[..stop];
        foreach (var noun in Words["class_noun"])
        {
            var at = clause.IndexOf(noun, StringComparison.Ordinal);
            if (at is >= 0 and <= LongestModifier && clause[..at].IndexOfAny('的', '元') < 0 && !Words.Any(clause[..at], "spending_verb")) return at + noun.Length;
        }

        return null;
    }
}
