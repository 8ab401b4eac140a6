using static Pleiades.Evidence.Quantities.Characters;

namespace Pleiades.Evidence.Times;

/// <summary>Reads festivals and dates of the Chinese calendar: 正月初一, 除夕, 春节期间, 国庆假期.</summary>
internal static class Festivals
{
    private static readonly string[] s_holiday = ["黄金周假期", "黄金周", "小长假", "假期", "假日", "长假", "期间", "节日", "劳动节", "国际劳动节"];

    public static YearPart? Read(ReadOnlySpan<char> text, int at) => At(text, at) switch
    {
        '正' or '大' or '农' or '腊' or '除' or '元' or '端' or '中' or '重' => Lunar(text, at),
        '春' => Spring(text, at),
        '国' or '五' or '双' or '“' => Solar(text, at),
        '清' => Qingming(text, at),
        _ => null,
    };

    private static YearPart? Lunar(ReadOnlySpan<char> text, int at)
    {
        if (StartsAt(text, at, "农历")) return Lunar(text, at + 2) ?? MonthDay(text, at + 2);
        if (StartsAt(text, at, "除夕")) return Eve(At(text, at + 2) is '夜' or '日' ? at + 3 : at + 2);
        if (StartsAt(text, at, "大年三十") || StartsAt(text, at, "大年卅")) return Eve(at + (text[at + 2] == '三' ? 4 : 3));
        if (StartsAt(text, at, "大年初") || StartsAt(text, at, "正月")) return InFirstMonth(text, text[at] == '大' ? at + 2 : at + 2);
        if (StartsAt(text, at, "腊月")) return DayOf(text, at + 2, 12);
        if (StartsAt(text, at, "元宵")) return Fixed(text, at + 2, 1, 15, 1);
        if (StartsAt(text, at, "端午")) return Fixed(text, at + 2, 5, 5, 3);
        if (StartsAt(text, at, "中秋")) return Fixed(text, at + 2, 8, 15, 3);
        if (StartsAt(text, at, "重阳节")) return Fixed(text, at + 2, 9, 9, 1);
        return StartsAt(text, at, "元旦") ? Of(text, at + 2, (1, 1), (1, 1), (1, 3)) : null;
    }

    private static YearPart? InFirstMonth(ReadOnlySpan<char> text, int at) =>
        DayOf(text, at, 1) ?? (EndsAt(text, at, "正月") ? new YearPart(at, (1, 1), (1, 29), Grain.Month) { IsLunar = true } : null);

    // 初一, 十五, 廿三; also in Arabic digits.
    private static YearPart? DayOf(ReadOnlySpan<char> text, int at, int month)
    {
        var start = At(text, at) == '初' ? at + 1 : at;
        if (At(text, at) == '廿' && Chinese(At(text, at + 1)) is > 0 and var ones) return Day(at + 2, month, 20 + ones);
        if (YearParts.Small(text, start) is not var (day, end) || day > 30) return null;
        return Day(end, month, day);
    }

    private static YearPart? MonthDay(ReadOnlySpan<char> text, int at) =>
        YearParts.Small(text, at) is var (month, end) && month <= 12 && At(text, end) == '月' ? DayOf(text, end + 1, month) : null;

    private static YearPart Day(int end, int month, int day) => new(end, (month, day), (month, day), Grain.Day) { IsLunar = true };

    private static YearPart Eve(int end) => new(end, (1, 1), (1, 1), Grain.Day) { IsLunar = true, Before = 1 };

    private static YearPart Fixed(ReadOnlySpan<char> text, int at, int month, int day, int days)
    {
        var end = At(text, at) == '节' ? at + 1 : at;
        var long_ = FirstAt(text, end, s_holiday);
        return new YearPart(end + (long_?.Length ?? 0), (month, day), (month, long_ is null ? day : day + days - 1), Grain.Day) { IsLunar = true };
    }

    private static YearPart? Spring(ReadOnlySpan<char> text, int at)
    {
        if (StartsAt(text, at, "春运")) return new YearPart(FirstAt(text, at + 2, ["期间"]) is null ? at + 2 : at + 4, (1, 1), (1, 25), Grain.Day) { IsLunar = true, Before = 15 };
        if (!StartsAt(text, at, "春节")) return null;
        var holiday = FirstAt(text, at + 2, s_holiday);
        return holiday is null
            ? new YearPart(at + 2, (1, 1), (1, 1), Grain.Day) { IsLunar = true }
            : new YearPart(at + 2 + holiday.Length, (1, 1), (1, 6), Grain.Day) { IsLunar = true, Before = 1 };
    }

    private static YearPart? Solar(ReadOnlySpan<char> text, int at)
    {
        if (StartsAt(text, at, "国庆")) return Of(text, At(text, at + 2) == '节' ? at + 3 : at + 2, (10, 1), (10, 1), (10, 7));
        if (StartsAt(text, at, "双十一") || StartsAt(text, at, "双11")) return new YearPart(at + 3, (11, 11), (11, 11), Grain.Day);
        var quoted = text[at] == '“';
        var start = quoted ? at + 1 : at;
        if (!StartsAt(text, start, "五一")) return null;
        var end = At(text, start + 2) is '”' or '"' ? start + 3 : start + 2;
        if (quoted && end == start + 2) return null;
        return FirstAt(text, end, s_holiday) is null && (quoted || end == start + 2) ? null : Of(text, end, (5, 1), (5, 1), (5, 5));
    }

    // The day moves between 4 and 6 April; the holiday has three days from it on.
    private static YearPart? Qingming(ReadOnlySpan<char> text, int at)
    {
        if (!StartsAt(text, at, "清明")) return null;
        var end = At(text, at + 2) == '节' ? at + 3 : at + 2;
        var holiday = FirstAt(text, end, s_holiday);
        if (holiday is null && end == at + 2) return null;
        return new YearPart(end + (holiday?.Length ?? 0), (4, 0), (4, holiday is null ? 0 : 2), Grain.Day) { IsQingming = true };
    }

    private static YearPart Of(ReadOnlySpan<char> text, int end, (int, int) first, (int, int) day, (int, int) last)
    {
        var holiday = FirstAt(text, end, s_holiday);
        return new YearPart(end + (holiday?.Length ?? 0), first, holiday is null ? day : last, Grain.Day);
    }
}
