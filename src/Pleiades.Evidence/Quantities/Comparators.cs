using static Pleiades.Evidence.Quantities.Characters;

namespace Pleiades.Evidence.Quantities;

/// <summary>Words that touch a number and bound it.</summary>
internal static class Comparators
{
    /// <summary>The bound of the words that end at a number's first character, and where they begin.</summary>
    public static (Bound Bound, int Start) Before(ReadOnlySpan<char> text, int start, bool bare)
    {
        var end = SkipBack(text, start);
        foreach (var (word, bound) in QuantityWords.Current.Before.Ending(text, end))
        {
            if (!EndsAt(text, end, word) || !Stands(text, end - word.Length, word, bare)) continue;
            return (bound, Further(text, end - word.Length, bound));
        }

        return (AcrossVerb(text, end), start);
    }

    /// <summary>The bound of the words that begin behind the unit, and where they end.</summary>
    public static (Bound Bound, int End) After(ReadOnlySpan<char> text, int end, Unit unit)
    {
        foreach (var (word, bound) in QuantityWords.Current.Behind.Beginning(text, end))
        {
            if (!StartsAt(text, end, word)) continue;
            var next = At(text, end + word.Length);
            if (word == "多" && (next is '元' or '样' or '种' or '方' or '次' or '层' or '项' or '年' or '个' or '重' or '点' or '领' or '家' or '功' or '边' or '式' or '地' or '为' or '数' || (unit.Dimension is Dimension.Percent or Dimension.Points && unit.Symbol is not "成"))) continue;
            if (word == "余" && next is '额' or '热' or '杭' or '姚') continue;
            if (word is "强" or "弱" && (unit.Dimension is not Dimension.Percent || IsHan(next) || !(IsChineseNumeral(At(text, end - 1)) || At(text, end - 1) == '成'))) continue;
            if (word == "上下" && next is '游' or '班' or '联' or '一') continue;
            return (bound, end + word.Length);
        }

        return (Bound.Exactly, end);
    }

    // 至少新增500人, 至多容纳30人: one verb stands between the word and its number.
    private static Bound AcrossVerb(ReadOnlySpan<char> text, int end)
    {
        const int verb = 2;
        for (var at = end - 1; at >= end - verb && IsHan(At(text, at)) && !IsChineseNumeral(text[at]); at--)
        {
            if (FirstBefore(text[..at], at, ["至少", "起码"]) is not null) return Bound.AtLeast;
            if (EndsAt(text, at, "至多")) return Bound.AtMost;
        }

        return Bound.Exactly;
    }

    /// <summary>约占全国的两成、世界的一成: the word before the verb bounds the shares behind it.</summary>
    public static Bound OfShare(ReadOnlySpan<char> text, int start, int from)
    {
        var clause = text[Math.Max(0, from)..start];
        var at = clause.LastIndexOf('占');
        return at > 0 && clause[at - 1] == '约' && clause[at..].IndexOf('，') < 0 ? Bound.About : Bound.Exactly;
    }

    // 突破了近100亿元: the nearer word bounds the number, the further one belongs to the expression.
    private static int Further(ReadOnlySpan<char> text, int start, Bound bound) =>
        bound is Bound.About && EndsAt(text, start, "大") ? start - 1 : start;

    private static int SkipBack(ReadOnlySpan<char> text, int start)
    {
        if (EndsAt(text, start, "人民币")) start -= 3;
        while (start > 0 && text[start - 1] is ' ' or '\u00a0') start--;
        return start > 0 && text[start - 1] == '了' ? start - 1 : start;
    }

    private static bool Stands(ReadOnlySpan<char> text, int at, string word, bool bare)
    {
        var before = At(text, at - 1);
        return word switch
        {
            "超" => before is not ('赶' or '反'),
            "破" => before is not ('攻' or '击' or '打' or '爆' or '侦'),
            "过" => bare && before is not ('通' or '经' or '不' or '度'),
            "上" => bare && before is not ('以' or '之' or '晚' or '早' or '网' or '线' or '史'),
            "近" => before is not ('最' or '附' or '临' or '靠' or '亲' or '远' or '邻' or '晋' or '走'),
            "约" => before is not ('节' or '制' or '公' or '条' or '合' or '契' or '预' or '签' or '履' or '集' or '续' or '解' or '相' or '赴' or '邀' or '纽'),
            "接近" => true,
            "高于" or "低于" or "大于" or "小于" or "多于" or "少于" => before != '不',
            "跻身" or "重回" or "重返" or "迈上" or "跨上" or "站上" or "站稳" or "登上" or "迈入" or "跨入" or "步入" or "挺进" or "进入" => bare,
            _ => true,
        };
    }
}
