using static Pleiades.Evidence.Quantities.Characters;

namespace Pleiades.Evidence.Times;

/// <summary>Reads words that point to a day, week, month or quarter beside the day of issue.</summary>
internal static class Words
{
    private static readonly string[] s_behindShortDay = ["在", "从", "起", "举行", "召开", "开幕", "闭幕", "开工", "启动", "揭牌", "签约", "发布"];
    private static readonly string[] s_now = ["截至目前", "目前", "当前", "如今", "现如今", "现在", "迄今为止", "迄今", "至今", "现阶段", "眼下"];

    public static Spell? Read(ReadOnlySpan<char> text, int at, TimeContext context)
    {
        if (text[at] is '截' or '目' or '当' or '如' or '现' or '迄' or '至' or '眼' && FirstAt(text, at, s_now) is { } now && !(now == "目前" && At(text, at + 2) == '沿')) return Spell.Relative(at + now.Length, Day(context.Issued));
        if (text[at] is '年' or '新' or '同' && YearWords(text, at, context) is { } year) return year;
        if (text[at] is '上' or '下' or '本' or '这' or '当' && (Weeks(text, at, context) ?? Months(text, at, context)) is { } found) return found;
        return EventDay(text, at, context) ?? Days(text, at, context) ?? Headlined(text, at, context);
    }

    // 昨在长沙闭幕, 今起施行: the short forms of headlines.
    private static Spell? Headlined(ReadOnlySpan<char> text, int at, TimeContext context)
    {
        if (text[at] is not ('昨' or '今') || FirstAt(text, at + 1, s_behindShortDay) is null) return null;
        if (text[at] == '今' && At(text, at - 1) is '当' or '如' or '现' or '至' or '迄' or '而' or '古') return null;
        return Spell.Relative(at + 1, Day(context.Today, text[at] == '昨' ? -1 : 0));
    }

    // 这一天; 开幕当天 of a stretch of days is its first.
    private static Spell? EventDay(ReadOnlySpan<char> text, int at, TimeContext context)
    {
        if (text[at] == '这' && FirstAt(text, at, ["这一天", "这天"]) is { } that) return Spell.Relative(at + that.Length, context.LastDay);
        return text[at] == '当' && StartsAt(text, at, "当天") && FirstBefore(text[..at], at, ["开幕", "开展", "启幕"]) is not null && context.LastPeriod is { Days: > 1 and <= 31 } days
            ? Spell.Relative(at + 2, Day(days.Start))
            : null;
    }

    private static Period? Day(DateOnly? day, int plus = 0) => day is { } d ? Period.Day(d.AddDays(plus)) : null;

    private static Spell? Days(ReadOnlySpan<char> text, int at, TimeContext context)
    {
        if (at + 1 >= text.Length || text[at + 1] is not ('天' or '日' or '晚' or '晨' or '早')) return null;
        var end = at + 2;
        if (text[at + 1] == '天' && At(text, end) is '津' or '然' or '气' or '空' || (text[at] == '今' && At(text, end) == '头')) return null;
        if (text[at] is '前' or '后' or '次' or '上' or '当' or '同' or '翌' && text[at + 1] is '早' or '晨') return null;
        return text[at] switch
        {
            '昨' => Spell.Relative(end, Day(context.Today, -1)),
            '今' => Spell.Relative(end, Day(context.Today)),
            '明' when At(text, end) != '之' => Spell.Relative(end, Day(context.Today, 1)),
            '前' when text[at + 1] == '天' => Spell.Relative(end, Day(context.Today, -2)),
            '当' or '同' when text[at + 1] != '早' => Spell.Relative(end, context.LastDay),
            '次' or '翌' => Spell.Relative(end, Day(context.LastDay?.End, 1)),
            _ => null,
        };
    }

    private static Spell? Weeks(ReadOnlySpan<char> text, int at, TimeContext context)
    {
        var word = FirstAt(text, at, ["上个周", "下个周", "本周", "这周", "上周", "下周"]);
        if (word is null || At(text, at + word.Length) is '边' or '期' or '岁' or '年') return null;
        var end = at + word.Length;
        var shift = word[0] switch { '上' => -7, '下' => 7, _ => 0 };
        var monday = context.Today is { } today ? today.AddDays(shift - (((int)today.DayOfWeek + 6) % 7)) : (DateOnly?)null;
        var day = At(text, end) switch { '一' => 0, '二' => 1, '三' => 2, '四' => 3, '五' => 4, '六' => 5, '日' or '天' => 6, _ => -1 };
        if (day >= 0) return Spell.Relative(end + 1, Day(monday, day));
        return Spell.Relative(end, monday is { } m ? Period.Range(m, m.AddDays(6)) : null);
    }

    private static Spell? Months(ReadOnlySpan<char> text, int at, TimeContext context)
    {
        var quarter = FirstAt(text, at, ["本季度", "上季度", "上个季度", "当季"]);
        if (quarter is not null) return Quarter(at, quarter, context);
        var word = FirstAt(text, at, ["上个月", "下个月", "这个月", "本月", "上月", "下月", "当月"]);
        if (word is null || At(text, at - 1) is '以' or '单') return null;
        var end = at + word.Length;
        var first = At(text, at - 1) is '比' or '较' or '与' or '同' or '和' && word[0] == '上' && context.NearMonth(at) is not null && context.LastPeriod is { } reported
            ? new DateOnly(reported.End.Year, reported.End.Month, 1).AddMonths(-1)
            : MonthOf(word, context);
        if (YearParts.Small(text, end) is var (day, behind) && At(text, behind) == '日' && first is { } month && day <= DateTime.DaysInMonth(month.Year, month.Month))
            return Spell.Relative(behind + 1, Day(month, day - 1));
        if (first is not { } start) return Spell.Relative(end, null);
        if (At(text, end) is '底' or '末') return Spell.Relative(end + 1, Day(start.AddMonths(1), -1));
        return Spell.Relative(end, Period.Month(start.Year, start.Month));
    }

    private static DateOnly? MonthOf(string word, TimeContext context)
    {
        if (word == "当月" && context.LastPeriod is { Days: <= 31 } last) return new DateOnly(last.End.Year, last.End.Month, 1);
        if (context.Today is not { } today) return null;
        return new DateOnly(today.Year, today.Month, 1).AddMonths(word[0] switch { '上' => -1, '下' => 1, _ => 0 });
    }

    private static Spell Quarter(int at, string word, TimeContext context)
    {
        if (context.Today is not { } today) return Spell.Relative(at + word.Length, null);
        var of = word[0] == '上' ? today.AddMonths(-3) : today;
        return Spell.Relative(at + word.Length, Period.Quarter(of.Year, ((of.Month - 1) / 3) + 1));
    }

    private static Spell? YearWords(ReadOnlySpan<char> text, int at, TimeContext context)
    {
        if (StartsAt(text, at, "年内") && At(text, at - 1) is var before && Chinese(before) < 0 && Power(before) == 0 && Arabic(before) < 0 && before is not ('多' or '几' or '余'))
            return Whole(at + 2, context.Today?.Year);
        if (FirstAt(text, at, ["新的一年", "新一年"]) is { } coming)
            return Whole(at + coming.Length, context.Today is { } day ? (day.Month >= 11 ? day.Year + 1 : day.Year) : null);
        if (StartsAt(text, at, "同比")) return Shift(at + 2, context);
        if (StartsAt(text, at, "同期")) return Spell.Relative(at + 2, context.LastPeriod);
        return null;
    }

    private static Spell Whole(int end, int? year) => Spell.Relative(end, year is { } y ? Period.Year(y) : null) with { Year = year };

    private static Spell Shift(int end, TimeContext context) =>
        Spell.Relative(end, context.LastPeriod is { } last ? TimeScan.Shifted(last, -1) : null) with { Role = TimeRole.Base };
}
