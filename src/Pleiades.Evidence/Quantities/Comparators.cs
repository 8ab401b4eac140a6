using static Pleiades.Evidence.Quantities.Characters;

namespace Pleiades.Evidence.Quantities;

/// <summary>Words that touch a number and bound it.</summary>
internal static class Comparators
{
    private static readonly (string Word, Bound Bound)[] s_before =
    [
        ("有望突破", Bound.Above), ("历史性突破", Bound.Above), ("成功突破", Bound.Above),
        ("达到或超过", Bound.AtLeast), ("达到或突破", Bound.AtLeast), ("等于或超过", Bound.AtLeast), ("等于或大于", Bound.AtLeast),
        ("首次超过", Bound.Above), ("首次突破", Bound.Above), ("不得低于", Bound.AtLeast), ("不得少于", Bound.AtLeast), ("不得超过", Bound.AtMost), ("不得高于", Bound.AtMost),
        ("不低于", Bound.AtLeast), ("不少于", Bound.AtLeast), ("不小于", Bound.AtLeast), ("不超过", Bound.AtMost), ("不高于", Bound.AtMost),
        ("不多于", Bound.AtMost), ("不大于", Bound.AtMost), ("不突破", Bound.AtMost), ("未超过", Bound.AtMost), ("未突破", Bound.AtMost),
        ("差不多", Bound.About), ("大约有", Bound.About), ("大约为", Bound.About), ("约相当于", Bound.About),
        ("超过", Bound.Above), ("突破", Bound.Above), ("首破", Bound.Above), ("再破", Bound.Above), ("连破", Bound.Above), ("高于", Bound.Above), ("大于", Bound.Above), ("多于", Bound.Above),
        ("冲破", Bound.Above), ("迈过", Bound.Above), ("跨过", Bound.Above), ("越过", Bound.Above), ("首超", Bound.Above), ("再超", Bound.Above), ("远超", Bound.Above), ("已逾", Bound.Above), ("最少", Bound.AtLeast),
        ("至少", Bound.AtLeast), ("起码", Bound.AtLeast), ("跻身", Bound.AtLeast), ("重回", Bound.AtLeast), ("重返", Bound.AtLeast), ("迈上", Bound.AtLeast),
        ("跨上", Bound.AtLeast), ("站上", Bound.AtLeast), ("站稳", Bound.AtLeast), ("登上", Bound.AtLeast), ("迈入", Bound.AtLeast), ("跨入", Bound.AtLeast), ("步入", Bound.AtLeast), ("挺进", Bound.AtLeast), ("进入", Bound.AtLeast),
        ("最多", Bound.AtMost), ("至多", Bound.AtMost), ("接近", Bound.Below), ("将近", Bound.Below), ("逼近", Bound.Below), ("不足", Bound.Below), ("不到", Bound.Below), ("低于", Bound.Below), ("少于", Bound.Below),
        ("小于", Bound.Below), ("未达", Bound.Below), ("未满", Bound.Below), ("不满", Bound.Below), ("未到", Bound.Below), ("直逼", Bound.Below),
        ("大约", Bound.About), ("约为", Bound.About), ("约有", Bound.About), ("约达", Bound.About), ("约占", Bound.About), ("大概", Bound.About), ("大致", Bound.About), ("大体", Bound.About), ("约合", Bound.About),
        ("超", Bound.Above), ("逾", Bound.Above), ("破", Bound.Above), ("过", Bound.Above), ("近", Bound.Below), ("约", Bound.About), ("上", Bound.AtLeast), ("≥", Bound.AtLeast), (">", Bound.Above), ("＞", Bound.Above), ("≤", Bound.AtMost), ("<", Bound.Below), ("＜", Bound.Below), ("≈", Bound.About),
    ];

    private static readonly (string Word, Bound Bound)[] s_after =
    [
        ("及以上", Bound.AtLeast), ("或以上", Bound.AtLeast), ("及以下", Bound.AtMost), ("或以下", Bound.AtMost),
        ("以上", Bound.AtLeast), ("以下", Bound.AtMost), ("以内", Bound.AtMost), ("之内", Bound.AtMost), ("左右", Bound.About), ("上下", Bound.About),
        ("有余", Bound.Above), ("出头", Bound.Above), ("开外", Bound.Above), ("之上", Bound.AtLeast), ("之下", Bound.AtMost), ("多", Bound.Above), ("余", Bound.Above),
    ];

    /// <summary>The bound of the words that end at a number's first character, and where they begin.</summary>
    public static (Bound Bound, int Start) Before(ReadOnlySpan<char> text, int start, bool bare)
    {
        var end = SkipBack(text, start);
        foreach (var (word, bound) in s_before)
        {
            if (!EndsAt(text, end, word) || !Stands(text, end - word.Length, word, bare)) continue;
            return (bound, Further(text, end - word.Length, bound));
        }

        return (AcrossVerb(text, end), start);
    }

    /// <summary>The bound of the words that begin behind the unit, and where they end.</summary>
    public static (Bound Bound, int End) After(ReadOnlySpan<char> text, int end, Unit unit)
    {
        foreach (var (word, bound) in s_after)
        {
            if (!StartsAt(text, end, word)) continue;
            var next = At(text, end + word.Length);
            if (word == "多" && (next is '元' or '样' or '种' or '方' or '次' or '层' or '项' or '年' or '个' or '重' or '点' or '领' or '家' or '功' or '边' or '式' or '地' or '为' or '数' || (unit.Dimension is Dimension.Percent or Dimension.Points && unit.Symbol is not "成"))) continue;
            if (word == "余" && next is '额' or '热' or '杭' or '姚') continue;
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
