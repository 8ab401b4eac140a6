using System.Collections.Frozen;
using static Pleiades.Evidence.Quantities.Characters;

namespace Pleiades.Evidence.Quantities;

/// <summary>Numerals that are part of a name, an idiom or a code.</summary>
internal static class NotQuantities
{
    private static readonly string[] s_idioms =
    [
        "一对一", "一带一路", "一件事", "一站式", "一条龙", "一体化", "一次性", "一方面", "一部分", "一年一度", "百年大计", "百年未有", "百年变局", "百年奋斗", "百年老店", "百年品牌",
        "一年四季", "十年树木", "百年树人", "十年磨一剑", "十年春风", "千家万户", "万家灯火", "千方百计", "千军万马", "千山万水", "千言万语", "千头万绪", "千丝万缕", "成千上万", "千千万万",
        "万元GDP", "万元地区", "万元国内", "万元工业", "万元产值", "万元单位", "八项规定", "五个一工程", "五个一", "两个一百年", "三个代表", "一国两制", "一个中国",
        "一张网", "一张图", "一盘棋", "一张蓝图", "一条心", "一家人", "一代人", "一把手", "一本书", "一杯羹", "一步到位", "一次分配", "二次分配", "三次分配", "三次产业", "四季", "一类", "二类", "三类",
        "百家争鸣", "百花齐放", "一线", "二线", "三线", "一户一", "一村一", "一县一", "一镇一", "一人一", "一企一", "一事一", "一品一", "一园一", "一市一", "一省一", "一区一", "一业一", "一块一", "一条条", "一个个", "一家家", "一项项", "一件件", "一次次", "一批批", "一座座", "一张张", "一台台", "一辆辆", "一幅幅", "一排排", "一片片", "一代代", "一天天", "一年年",
        "一级", "二级", "三级", "二手", "一手", "四海", "五一", "六一", "七一", "八一", "十一", "十分", "万分", "百姓", "千里", "万里", "百科", "一些", "一直", "一定", "一样", "一般", "一起", "一切", "一致", "一系列", "一大批", "一点", "一度", "一旦", "一边", "一面", "一时",
        "三一", "三亚", "三峡", "三明", "三门", "六安", "四川", "九江", "九龙", "五指", "千山", "百度", "百色", "八面", "四面", "五常", "七彩", "两岸", "两会", "两院", "三农", "万科", "万达", "万向", "千岛", "十堰", "一汽", "二汽", "一拖", "百强", "三甲", "一流", "三军", "四方股", "一二三",
    ];

    private static readonly FrozenDictionary<char, string[]> s_byFirst =
        s_idioms.GroupBy(w => w[0]).ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(w => w.Length).ToArray());

    /// <summary>How far back a code is followed to its first letter, in characters.</summary>
    private const int LongestCode = 24;

    /// <summary>Words before 一 with which it makes another word: 之一, 统一, 唯一.</summary>
    private const string BeforeOne = "之统唯同任某每单第逐划不万专进另其合归惟这那下上新又首";

    /// <summary>Length of the idiom that begins here; 0 when there is none.</summary>
    public static int Idiom(ReadOnlySpan<char> text, int at)
    {
        var word = s_byFirst.TryGetValue(text[at], out var words) ? FirstAt(text, at, words) : null;
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

    /// <summary>Whether a Latin letter touches the number from the left, as in AG600, C919, K6066/7.</summary>
    public static bool FollowsLatin(ReadOnlySpan<char> text, int at)
    {
        var before = at;
        while (before > 0 && at - before < LongestCode && (text[before - 1] is '-' or '/' or '.' or '_' || Arabic(text[before - 1]) >= 0)) before--;
        return before > 0 && IsLatin(text[before - 1]);
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
