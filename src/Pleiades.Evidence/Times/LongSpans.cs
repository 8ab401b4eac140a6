using Pleiades.Evidence.Quantities;
using static Pleiades.Evidence.Quantities.Characters;

namespace Pleiades.Evidence.Times;

/// <summary>Reads stretches of several years: 近三年, 十年来, “十四五”期间, 党的十八大以来, 20世纪90年代.</summary>
internal static class LongSpans
{
    // Month in which each opened: 16th, 17th, 18th, 19th and 20th congress of the party; third plenum of 1978; founding of the republic.
    private static readonly (string Word, DateOnly Day)[] s_since =
    [
        ("党的十六大", new(2002, 11, 1)), ("党的十七大", new(2007, 10, 1)), ("党的十八大", new(2012, 11, 1)), ("党的十九大", new(2017, 10, 1)), ("党的二十大", new(2022, 10, 1)),
        ("十六大", new(2002, 11, 1)), ("十七大", new(2007, 10, 1)), ("十八大", new(2012, 11, 1)), ("十九大", new(2017, 10, 1)), ("二十大", new(2022, 10, 1)),
        ("改革开放", new(1978, 12, 1)), ("新中国成立", new(1949, 10, 1)), ("新时代", new(2012, 11, 1)),
    ];

    private static readonly string[] s_before = ["过去的", "过去", "最近", "连续", "未来", "今后", "近", "这"];

    public static Spell? Read(ReadOnlySpan<char> text, int at, TimeContext context) =>
        Since(text, at, context) ?? Plan(text, at, context) ?? Decade(text, at) ?? Stretch(text, at, context);

    private static Spell? Since(ReadOnlySpan<char> text, int at, TimeContext context)
    {
        if (text[at] is not ('党' or '十' or '二' or '改' or '新')) return null;
        foreach (var (word, day) in s_since)
        {
            if (!StartsAt(text, at, word)) continue;
            var end = at + word.Length;
            if (FirstAt(text, end, ["以来", "召开以来", "后"]) is not { } tail || (tail == "后" && word[0] == '新')) return null;
            return Spell.Relative(end + tail.Length, context.Today is { } today && today >= day ? Period.Range(day, today) : null);
        }

        return null;
    }

    private static Spell? Plan(ReadOnlySpan<char> text, int at, TimeContext context)
    {
        var quoted = text[at] is '“' or '"';
        var start = quoted ? at + 1 : at;
        if (At(text, start) is not ('十' or '六' or '七' or '八' or '九')) return null;
        var (number, end) = (0, start);
        if (text[start] != '十') (number, end) = (Chinese(text[start]), start + 1);
        else if (Chinese(At(text, start + 1)) is > 0 and <= 9 and var ones && At(text, start + 2) == '五') (number, end) = (10 + ones, start + 2);
        else (number, end) = (10, start + 1);
        if (At(text, end) != '五') return null;
        end++;
        if (quoted && At(text, end) is '”' or '"') end++;
        else if (quoted) return null;
        var first = 1966 + (5 * (number - 3));
        return PlanPart(text, end, first, context);
    }

    private static Spell? PlanPart(ReadOnlySpan<char> text, int end, int first, TimeContext context)
    {
        if (FirstYears(text, end, first) is { } part) return part;
        var tail = FirstAt(text, end, ["期间", "时期", "以来", "开局之年", "收官之年", "初期", "中期", "末期", "末"]);
        if (tail is null) return null;
        var (from, to) = tail switch
        {
            "开局之年" or "初期" => (first, first),
            "中期" => (first + 2, first + 2),
            "收官之年" or "末期" or "末" => (first + 4, first + 4),
            _ => (first, first + 4),
        };
        if (tail == "以来") return Spell.Relative(end + 2, context.Today is { } today && today.Year >= first ? Period.Range(new DateOnly(first, 1, 1), today) : null);
        return Spell.Relative(end + tail.Length, Years(from, to));
    }

    // “十四五”前三年.
    private static Spell? FirstYears(ReadOnlySpan<char> text, int end, int first)
    {
        if (At(text, end) is not ('前' or '头')) return null;
        var count = At(text, end + 1) switch { '两' or '二' or '2' => 2, '三' or '3' => 3, '四' or '4' => 4, _ => 0 };
        return count > 0 && At(text, end + 2) == '年' ? Spell.Relative(end + 3, Years(first, first + count - 1)) : null;
    }

    private static Spell? Decade(ReadOnlySpan<char> text, int at)
    {
        var (century, start) = (1900, at);
        if (StartsAt(text, at, "上世纪")) start = at + 3;
        else if (StartsAt(text, at, "上个世纪")) start = at + 4;
        else if (YearParts.Small(text, at) is var (number, behind) && number is 19 or 20 or 21 && StartsAt(text, behind, "世纪")) (century, start) = ((number - 1) * 100, behind + 2);
        else if (Arabic(text[at]) < 0 && !IsChineseNumeral(text[at])) return null;
        if (NumberScanner.Read(text, start, out _) is not { Magnitude: 1, HasPoint: false } tens || tens.Value % 10 != 0 || !StartsAt(text, tens.End, "年代")) return null;
        if (tens.Value is > 90 or < 0) return null;
        var first = century + (int)tens.Value;
        var basis = start > at ? PeriodBasis.Explicit : PeriodBasis.Relative;
        return new Spell(tens.End + 2, Years(first, first + 9), basis);
    }

    private static Spell? Stretch(ReadOnlySpan<char> text, int at, TimeContext context)
    {
        var numeral = IsChineseNumeral(text[at]) || Arabic(text[at]) >= 0;
        if (!numeral && text[at] is not ('过' or '最' or '连' or '未' or '今' or '近' or '这')) return null;
        var lead = numeral ? null : FirstAt(text, at, s_before);
        if (lead is null && !numeral) return null;
        var start = at + (lead?.Length ?? 0);
        if (lead == "近" && At(text, at - 1) is '接' or '将' or '附' or '最' or '靠' or '临' or '逼') return null;
        if (NumberScanner.Read(text, start, out _) is not { Magnitude: 1, HasPoint: false, Value: >= 1 and <= 100, Style: not NumberStyle.Digits } token || token.LeadingZero) return null;
        if (lead is null && (IsChineseNumeral(At(text, at - 1)) || At(text, at - 1) is '第' or '每')) return null;
        var (unit, end) = UnitOf(text, token.End);
        if (unit == '\0') return null;
        if (lead is null && unit == '年' && YearsAgo(text, end, (int)token.Value, context) is { } ago) return ago;
        var tail = FirstAt(text, end, ["以来", "多来", "来", "间", "里"]);
        if (tail == "来" && At(text, end + 1) is '自' or '到' or '临' or '看' or '说') tail = null;
        if (tail is null && (StartsAt(text, end, "平均") || (lead is null && unit == '年' && IsSum(text, at, end)))) tail = "";
        if (tail is "里" or "间" && lead is null && unit != '年') tail = null;
        if (lead is null && tail is not ("来" or "以来" or "多来" or "间" or "")) return null;
        end += tail?.Length ?? 0;
        return Spell.Relative(end, PeriodOf(lead, (int)token.Value, unit, context));
    }

    // 五年累计签约…, 企业三年投入…, 五年净增…: told of the years that are over.
    private static bool IsSum(ReadOnlySpan<char> text, int at, int end) =>
        FirstAt(text, end, ["累计", "净增", "投入", "共投入", "共完成", "共实现", "拿下"]) is not null && At(text, at - 1) is not ('前' or '后' or '满' or '用' or '近' or '期' or '到');

    // 三年前, 十年前: the year so many years before this one.
    private static Spell? YearsAgo(ReadOnlySpan<char> text, int end, int count, TimeContext context)
    {
        if (FirstAt(text, end, ["之前", "前"]) is not { } tail || At(text, end + tail.Length) is not ('的' or '，' or '只' or '仅' or '还' or '增' or '提' or '多' or '少' or '翻' or '下' or '高')) return null;
        var year = context.Today?.Year - count;
        return Spell.Relative(end + tail.Length, year is { } y ? Years(y, y) : null);
    }

    private static (char Unit, int End) UnitOf(ReadOnlySpan<char> text, int at)
    {
        if (At(text, at) == '年' && At(text, at + 1) is not ('级' or '代' or '期' or '龄' or '级')) return ('年', at + 1);
        if (StartsAt(text, at, "个月")) return ('月', at + 2);
        if (StartsAt(text, at, "个季度")) return ('季', at + 3);
        if (StartsAt(text, at, "个星期")) return ('周', at + 3);
        return At(text, at) switch { '天' => ('天', at + 1), '周' when At(text, at + 1) is not ('年' or '岁' or '边') => ('周', at + 1), _ => ('\0', at) };
    }

    // The last years that are complete on the day of issue; in December the year at its end counts.
    private static Period? PeriodOf(string? lead, int count, char unit, TimeContext context)
    {
        if (context.Today is not { } today) return null;
        var ahead = lead is "未来" or "今后";
        switch (unit)
        {
            case '年' when ahead: return Years(today.Year, Math.Min(today.Year + count - 1, 9000));
            case '年':
                var last = today.Month == 12 ? today.Year : today.Year - 1;
                return Years(last - count + 1, last);
            case '月' or '季':
                var months = unit == '季' ? count * 3 : count;
                return ahead ? Period.Range(today, today.AddMonths(months)) : Period.Range(today.AddMonths(-months), today);
            default:
                var days = unit == '周' ? count * 7 : count;
                return ahead ? Period.Range(today, today.AddDays(days)) : Period.Range(today.AddDays(1 - days), today);
        }
    }

    private static Period Years(int first, int last) => Period.Range(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31));
}
