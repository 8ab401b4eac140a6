using System.Globalization;
using static Pleiades.Evidence.Quantities.Characters;

namespace Pleiades.Evidence.Quantities;

/// <summary>Finds what a growth, a multiple or a lead is measured against, in the clause before the number.</summary>
internal static class BaseWords
{
    private static readonly (string Word, string Base)[] s_words =
    [
        ("年均", "cagr"), ("年平均", "cagr"), ("复合增长", "cagr"), ("两年平均", "cagr"), ("三年平均", "cagr"),
        ("较年初", "year_start"), ("比年初", "year_start"), ("比上年末", "year_start"), ("较上年末", "year_start"), ("比上年底", "year_start"),
        ("同比", "yoy"), ("比上年", "yoy"), ("较上年", "yoy"), ("比去年", "yoy"), ("较去年", "yoy"), ("上年同期", "yoy"), ("去年同期", "yoy"), ("比同期", "yoy"), ("与上年", "yoy"), ("按可比价", "yoy"), ("为上年的", "yoy"), ("是上年的", "yoy"), ("到上年的", "yoy"), ("于上年的", "yoy"), ("为去年的", "yoy"), ("是去年的", "yoy"), ("到去年的", "yoy"),
        ("环比", "mom"), ("比上月", "mom"), ("较上月", "mom"), ("比上个月", "mom"), ("较上个月", "mom"),
        ("比上季", "qoq"), ("较上季", "qoq"), ("比一季度", "qoq"), ("较一季度", "qoq"),
        ("高于全国", "national"), ("低于全国", "national"), ("快于全国", "national"), ("慢于全国", "national"), ("比全国", "national"), ("较全国", "national"), ("超过全国", "national"), ("高出全国", "national"), ("超全国", "national"), ("全国平均水平的", "national"), ("全国平均的", "national"), ("全国的", "national"),
        ("高于全省", "provincial"), ("低于全省", "provincial"), ("快于全省", "provincial"), ("比全省", "provincial"), ("较全省", "provincial"), ("全省平均水平的", "provincial"), ("全省平均的", "provincial"), ("全省的", "provincial"),
        ("高于全市", "municipal"), ("低于全市", "municipal"), ("快于全市", "municipal"), ("比全市", "municipal"),
    ];

    /// <summary>The base named in the clause, the nearest word first; empty when none is.</summary>
    public static string Of(ReadOnlySpan<char> text, int start, int from)
    {
        for (var at = start - 2; at >= from; at--)
        {
            if (YearBase(text, at) is { } year) return year;
            if (text[at] == '平' && At(text, at - 1) == '年' && StartsAt(text, at, "平均增")) return "cagr";
            if (!"年复两三较比同上去按环与高低快慢超全为是到于".Contains(text[at], StringComparison.Ordinal)) continue;
            foreach (var (word, name) in s_words)
            {
                if (StartsAt(text, at, word)) return name;
            }
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
