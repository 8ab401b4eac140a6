using static Pleiades.Evidence.Quantities.Characters;

namespace Pleiades.Evidence.Times;

/// <summary>Reads years: 2022年, 二〇二二年, 2020—2022年, 去年, 当年.</summary>
internal static class Years
{
    /// <summary>The year that begins at a place; the period is set only for runs of years.</summary>
    public static Spell? Read(ReadOnlySpan<char> text, int at, TimeContext context) =>
        Written(text, at) is var (year, end) ? Explicit(text, year, end) : Relative(text, at, context);

    private static (int Year, int End)? Written(ReadOnlySpan<char> text, int at)
    {
        var (value, end) = (0, at);
        if (Arabic(At(text, at)) >= 0)
        {
            while (end - at < 5 && Arabic(At(text, end)) >= 0) value = (value * 10) + Arabic(text[end++]);
        }
        else
        {
            while (end - at < 5 && Chinese(At(text, end)) >= 0 && At(text, end) != '两') value = (value * 10) + Chinese(text[end++]);
        }

        return end - at == 4 && value is >= 1900 and <= 2099 ? (value, end) : null;
    }

    private static Spell? Explicit(ReadOnlySpan<char> text, int year, int end)
    {
        var at = SkipBlanks(text, end);
        if (At(text, at) == '年')
            return At(text, at + 1) is '代' or '级' or '版' ? null : new Spell(At(text, at + 1) == '度' ? at + 2 : at + 1, null, PeriodBasis.Explicit) { Year = year };
        return Run(text, year, at);
    }

    // 2012—2021年, 2012至2021年, 2021-22年.
    private static Spell? Run(ReadOnlySpan<char> text, int first, int at)
    {
        var next = at;
        while (next - at < 2 && IsDash(At(text, next))) next++;
        var pair = next == at && At(text, next) is '、' or '和';
        if (next == at && (pair || At(text, next) is '至' or '到' or '/')) next++;
        if (next == at) return null;
        var (last, end) = (0, next);
        while (end - next < 5 && Arabic(At(text, end)) >= 0) last = (last * 10) + Arabic(text[end++]);
        if (end - next == 2) last += first / 100 * 100;
        else if (end - next != 4) return null;
        if (At(text, end) != '年' || At(text, end + 1) == '代' || last <= first || last > 2099 || (pair && last != first + 1)) return null;
        end = FirstAt(text, end + 1, ["度", "间"]) is null ? end + 1 : end + 2;
        return new Spell(end, Period.Range(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31)), PeriodBasis.Explicit);
    }

    private static Spell? Relative(ReadOnlySpan<char> text, int at, TimeContext context)
    {
        if (at + 1 >= text.Length) return null;
        if (text[at + 1] != '年') return SeasonYear(text, at, context);
        var near = context.NearYear(at);
        var today = context.Today?.Year;
        var guarded = At(text, at + 2) is '均' or '龄' or '产' or '级' or '轻' or '会' or '终' or '薪' or '销';
        int? year;
        switch (text[at])
        {
            case '去': year = today - 1; break;
            case '今': year = today; break;
            case '明': year = today + 1; break;
            case '本' when !guarded: year = today; break;
            case '前' when !guarded && At(text, at - 1) is not ('目' or '当' or '以' or '之'): year = today - 2; break;
            case '后' when !guarded && At(text, at - 1) is not ('今' or '此' or '之' or '以' or '然' or '往' or '最') && !IsDone(At(text, at - 1)): year = today + 2; break;
            case '上' when !guarded && At(text, at - 1) != '以': year = (near ?? today) - 1; break;
            case '当' or '同' when !guarded: year = near; break;
            case '次' or '翌' when !guarded: year = near + 1; break;
            case '二' when At(text, at - 1) == '第' && near is not null && FirstBefore(text[..(at - 1)], at - 1, ["连续", "连"]) is null: year = near + 1; break;
            default: return null;
        }

        return new Spell(At(text, at + 2) == '度' ? at + 3 : at + 2, null, PeriodBasis.Relative) { Year = year is >= 1902 and <= 2098 ? year : null };
    }

    // 投产后年可产…, 达产后年新增…: behind a verb 后 and 年 are two words.
    private static bool IsDone(char before) => before is '产' or '成' or '用' or '营' or '工' or '业' or '运' or '放';

    // 今夏, 去冬: the season is read behind the year.
    private static Spell? SeasonYear(ReadOnlySpan<char> text, int at, TimeContext context)
    {
        if (text[at] is not ('今' or '去' or '明') || text[at + 1] is not ('春' or '夏' or '秋' or '冬')) return null;
        var year = context.Today?.Year + (text[at] switch { '去' => -1, '明' => 1, _ => 0 });
        return new Spell(at + 1, null, PeriodBasis.Relative) { Year = year };
    }
}
