using System.Globalization;
using static Pleiades.Evidence.Quantities.Characters;

namespace Pleiades.Evidence.Quantities;

/// <summary>Finds what a growth, a multiple or a lead is measured against, in the clause before the number.</summary>
internal static class BaseWords
{
    /// <summary>The base named in the clause, the nearest word first; empty when none is.</summary>
    public static string Of(ReadOnlySpan<char> text, int start, int from)
    {
        var words = QuantityWords.Current.Bases;
        for (var at = start - 2; at >= from; at--)
        {
            if (YearBase(text, at) is { } year) return year;
            if (text[at] == '平' && At(text, at - 1) == '年' && StartsAt(text, at, "平均增")) return "cagr";
            if (words.At(text, at) is { Word: not null } named) return named.Means;
        }

        return "";
    }

    /// <summary>The base of the number behind another in a list: 高于全国、全省2.2个、1.7个百分点 names them in the same order.</summary>
    public static string Next(ReadOnlySpan<char> text, QuantityMention previous)
    {
        if (previous.Base != "national") return previous.Base;
        var end = previous.Start;
        for (var i = 0; i < 2 && At(text, end - 1) is '高' or '低' or '快' or '慢' or '出' or '多'; i++) end--;
        return FirstBefore(text[..end], end, ["全国、全省", "全国和全省", "全国、全省平均", "全国和全省平均", "全国、全省平均水平"]) is null ? previous.Base : "provincial";
    }

    // 比2012年, 较2019年, 是2012年的: a year beside 比 or before 的 … 倍.
    private static string? YearBase(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is not ('比' or '较' or '是' or '为' or '于' or '到') || Arabic(At(text, at + 1)) < 0) return null;
        var year = 0;
        for (var i = 1; i <= 4; i++)
        {
            var digit = Arabic(At(text, at + i));
            if (digit < 0) return null;
            year = (year * 10) + digit;
        }

        if (year is < 1900 or > 2099 || At(text, at + 5) != '年') return null;
        if (text[at] is '是' or '为' or '到' && !text[(at + 5)..Math.Min(text.Length, at + 12)].Contains('的')) return null;
        return year.ToString(CultureInfo.InvariantCulture);
    }
}
