using Pleiades.Evidence.Quantities;
using static Pleiades.Evidence.Quantities.Characters;

namespace Pleiades.Evidence.Times;

/// <summary>Reads parts of a year: halves, quarters, months, days, seasons and festivals.</summary>
internal static class YearParts
{
    /// <summary>The part that begins at a place, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">First character.</param>
    /// <param name="afterYear">A year stands before: 底, 夏天 and 冬 alone then mean parts of it.</param>
    public static YearPart? Read(ReadOnlySpan<char> text, int at, bool afterYear)
    {
        if (afterYear && Season(text, at) is { } season) return season;
        var c = At(text, at);
        if (Arabic(c) >= 0) return Numbered(text, at);
        if (c is '上' or '下' or '全' or '首' or '年' or '底' or '末' or '初' && Word(text, at, afterYear) is { } word) return word;
        return Festivals.Read(text, at) ?? (IsChineseNumeral(c) || c is '前' or '首' or '头' or '第' ? Numbered(text, at) : null);
    }

    private static YearPart? Word(ReadOnlySpan<char> text, int at, bool afterYear)
    {
        if (StartsAt(text, at, "上半年") && At(text, at + 3) is '末' or '底') return new YearPart(at + 4, (6, 30), (6, 30), Grain.Day);
        if (StartsAt(text, at, "上半年")) return YearPart.Months(at + 3, 1, 6, Grain.Span);
        if (StartsAt(text, at, "下半年")) return YearPart.Months(at + 3, 7, 12, Grain.Span);
        if (StartsAt(text, at, "全年")) return YearPart.Months(at + 2, 1, 12, Grain.Span);
        if (StartsAt(text, at, "首季度")) return YearPart.Months(at + 3, 1, 3, Grain.Span);
        if (StartsAt(text, at, "首季")) return YearPart.Months(at + 2, 1, 3, Grain.Span);
        if (StartsAt(text, at, "年底") || StartsAt(text, at, "年末")) return new YearPart(at + 2, (12, 31), (12, 31), Grain.Day);
        if (StartsAt(text, at, "年初")) return new YearPart(at + 2, (1, 1), (1, 1), Grain.Day);
        if (StartsAt(text, at, "年中") && At(text, at + 2) is not ('国' or '部' or '心' or '小' or '央' or '考')) return new YearPart(at + 2, (6, 30), (6, 30), Grain.Day);
        if (!afterYear) return null;
        return At(text, at) switch
        {
            '底' or '末' => new YearPart(at + 1, (12, 31), (12, 31), Grain.Day),
            '初' => new YearPart(at + 1, (1, 1), (1, 1), Grain.Day),
            _ => null,
        };
    }

    private static YearPart? Season(ReadOnlySpan<char> text, int at)
    {
        if (StartsAt(text, at, "冬航季") || StartsAt(text, at, "夏航季"))
            return new YearPart(at + 3, (text[at] == '夏' ? 3 : 10, 1), (12, 0), Grain.Span) { IsFlightSeason = true };
        var (first, last, crosses) = At(text, at) switch { '春' => (3, 5, false), '夏' => (6, 8, false), '秋' => (9, 11, false), '冬' => (12, 2, true), _ => (0, 0, false) };
        if (first == 0 || At(text, at + 1) is '节' or '运' or '晚') return null;
        var end = At(text, at + 1) is '季' or '天' ? at + 2 : At(text, at + 1) is '收' or '粮' or '播' or '耕' ? -1 : at + 1;
        return end < 0 ? null : YearPart.Months(end, first, last) with { Crosses = crosses };
    }

    // 前三季度, 前5个月, 一季度, 第一季度, 1—11月, 5月, 5月底, 5月上旬, 2月17日.
    private static YearPart? Numbered(ReadOnlySpan<char> text, int at)
    {
        var lead = At(text, at);
        var start = lead is '前' or '首' or '头' or '第' ? at + 1 : at;
        if (Several(text, at) is { } several) return several;
        if (Small(text, start) is not var (number, end)) return null;
        var behind = SkipBlanks(text, end);
        if (At(text, behind) == '季' && number <= 4)
        {
            end = At(text, behind + 1) == '度' ? behind + 2 : behind + 1;
            if (end == behind + 1 && lead is not ('前' or '第') && At(text, end) != '末') return null;
            if (At(text, end) is '末' or '底' && lead is not ('首' or '头')) return new YearPart(end + 1, (number * 3, 0), (number * 3, 0), Grain.Day);
            return YearPart.Months(end, lead is '前' or '首' or '头' ? 1 : (number * 3) - 2, number * 3, Grain.Span);
        }

        if (number > 12) return null;
        if (lead is '前' or '首' or '头') return StartsAt(text, behind, "个月") ? YearPart.Months(behind + 2, 1, number) : At(text, behind) == '月' ? YearPart.Months(behind + 1, 1, number) : null;
        return lead == '第' ? null : MonthRange(text, number, end) ?? (At(text, behind) == '月' ? Month(text, number, behind + 1) : null);
    }

    // 前两个季度, 头两个月, 前两月, 一至三季度, 三、四季度.
    private static YearPart? Several(ReadOnlySpan<char> text, int at)
    {
        if (At(text, at) is '前' or '头')
        {
            if (At(text, at + 1) == '两' && FirstAt(text, at + 2, ["个月", "月"]) is { } months) return YearPart.Months(at + 2 + months.Length, 1, 2);
            if (At(text, at + 2) != '个' || FirstAt(text, at + 3, ["季度"]) is null) return null;
            var count = At(text, at + 1) switch { '两' or '二' or '2' => 2, '三' or '3' => 3, _ => 0 };
            return count == 0 ? null : YearPart.Months(at + 5, 1, count * 3, Grain.Span);
        }

        if (Small(text, at) is not var (first, end) || first > 3) return null;
        var next = end;
        while (IsDash(At(text, next)) && next - end < 2) next++;
        if (next == end && At(text, next) is '至' or '到' or '、' or '和') next++;
        if (next == end || Small(text, next) is not var (last, behind) || last > 4 || last <= first || !StartsAt(text, behind, "季度")) return null;
        if (At(text, end) is '、' or '和' && last != first + 1) return null;
        return YearPart.Months(behind + 2, (first * 3) - 2, last * 3, Grain.Span);
    }

    // 1—11月, 1至11月: months cumulated; 1月—5月 is joined by the reader of ranges.
    private static YearPart? MonthRange(ReadOnlySpan<char> text, int first, int at)
    {
        var next = at;
        while (IsDash(At(text, next)) && next - at < 2) next++;
        if (next == at && At(text, next) is '至' or '到' or '、') next++;
        if (next == at || Small(text, next) is not var (last, end) || last > 12 || last <= first || At(text, end) != '月') return null;
        return YearPart.Months(At(text, end + 1) == '份' ? end + 2 : end + 1, first, last);
    }

    private static YearPart Month(ReadOnlySpan<char> text, int month, int at)
    {
        if (At(text, at) == '份') return YearPart.Months(at + 1, month, month);
        if (At(text, at) is '底' or '末') return new YearPart(at + 1, (month, 0), (month, 0), Grain.Day);
        if (At(text, at) == '初') return new YearPart(at + 1, (month, 1), (month, 1), Grain.Day);
        if (StartsAt(text, at, "上旬")) return new YearPart(at + 2, (month, 1), (month, 10), Grain.Day);
        if (StartsAt(text, at, "中旬")) return new YearPart(at + 2, (month, 11), (month, 20), Grain.Day);
        if (StartsAt(text, at, "下旬")) return new YearPart(at + 2, (month, 21), (month, 0), Grain.Day);
        if (Small(text, SkipBlanks(text, at)) is var (day, end) && day <= 31)
        {
            end = SkipBlanks(text, end);
            if (At(text, end) is '日' or '号' && !StartsAt(text, end, "日均")) return new YearPart(end + 1, (month, day), (month, day), Grain.Day);
            if (DayRange(text, month, day, end) is { } days) return days;
        }

        return YearPart.Months(at, month, month);
    }

    // 2月5—8日, 2月5至8日.
    private static YearPart? DayRange(ReadOnlySpan<char> text, int month, int first, int at)
    {
        var next = at;
        while (IsDash(At(text, next)) && next - at < 2) next++;
        if (next == at && At(text, next) is '至' or '到') next++;
        if (next == at || Small(text, next) is not var (last, end) || last <= first || last > 31 || At(text, end) != '日') return null;
        return new YearPart(end + 1, (month, first), (month, last), Grain.Day);
    }

    /// <summary>A whole number from 1 to 31 in Arabic or Chinese.</summary>
    public static (int Value, int End)? Small(ReadOnlySpan<char> text, int at)
    {
        var c = At(text, at);
        if (Arabic(c) >= 0)
        {
            var (value, end) = (0, at);
            while (end - at < 3 && Arabic(At(text, end)) >= 0) value = (value * 10) + Arabic(text[end++]);
            return end - at <= 2 && value is >= 1 and <= 31 && At(text, end) is not ('.' or '%') ? (value, end) : null;
        }

        if (!IsChineseNumeral(c) || c is '两' or '百' or '千' or '万' or '亿') return null;
        return ChineseNumeral.Read(text, at, out _) is { Magnitude: 1, HasPoint: false, Upper: null, Inside: Bound.Exactly, Style: NumberStyle.Chinese, Value: >= 1 and <= 31 } token
            ? ((int)token.Value, token.End)
            : null;
    }
}
