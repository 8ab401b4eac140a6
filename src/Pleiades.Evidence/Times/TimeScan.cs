using System.Buffers;
using System.Collections.Immutable;
using static Pleiades.Evidence.Quantities.Characters;

namespace Pleiades.Evidence.Times;

/// <summary>The state of one pass over one text: what the expressions met so far say about those to come.</summary>
internal sealed class TimeScan(string text, DateOnly? issued, Period? lastDay)
{
    private const int LongestListed = 62;
    private const int ClauseReach = 20;
    private static readonly string[] s_and = ["、", "和", "及", "与"];
    private static readonly string[] s_soFar = ["已", "累计", "新签", "新引进"];
    private static readonly string[] s_founded =
        ["获批", "批准设立", "设立", "成立", "创立", "创办", "组建", "落户", "建成", "建厂", "建园", "动工", "开工", "投产", "投用", "开业", "开通", "挂牌", "揭牌", "入驻", "起步", "改制", "上市"];

    private static readonly SearchValues<char> s_neverTime = SearchValues.Create(".%万亿元家项人倍吨户亩台辆件米公");
    private readonly ImmutableArray<TimeMention>.Builder _found = ImmutableArray.CreateBuilder<TimeMention>();
    private readonly TimeContext _context = new(text, issued, lastDay);
    private int _floor;

    /// <summary>The last single day, for the text behind this one.</summary>
    public Period? LastDay => _context.LastDay;

    public ImmutableArray<TimeMention> Finish() => _found.DrainToImmutable();

    /// <summary>Reads what begins at a trigger character and returns where to go on.</summary>
    public int Step(int at)
    {
        if (PastNumber(at) is var behind && behind < text.Length && s_neverTime.Contains(text[behind]) && Arabic(text[at]) >= 0) return behind;
        var until = AsOf(at, out var dateAt);
        _context.IsAsOf = until;
        if (Read(dateAt) is not { } spell) return until ? at + 1 : PastNumber(at);
        if (IsDateline(spell))
        {
            _context.SetToday(spell.Period!.Value.End, isHead: _found.Count == 0);
            return spell.End;
        }

        if (until && spell.Period is { } period) spell = spell with { Period = Period.Day(period.End) };
        Add(at, spell);
        return spell.End;
    }

    // 截至, 截止到: the figure holds on the last day of what follows.
    private bool AsOf(int at, out int dateAt)
    {
        dateAt = at;
        if (text[at] != '截' || FirstAt(text, at, ["截至到", "截止到", "截止至", "截至", "截止"]) is not { } word) return false;
        dateAt = SkipBlanks(text, at + word.Length);
        return true;
    }

    private Spell? Read(int at)
    {
        if (at >= text.Length || !StartsClean(at)) return null;
        var spell = Date(at) ?? Words.Read(text, at, _context) ?? LongSpans.Read(text, at, _context) ?? Fairs.Read(text, at, _context);
        return spell is { } found ? Tail(Listed(Joined(found))) : null;
    }

    private Spell? Date(int at)
    {
        if (Years.Read(text, at, _context) is { } year) return OfYear(year);
        // 第二年 behind a year is the one that follows it.
        if (text[at] == '第' && Years.Read(text, at + 1, _context) is { } following) return OfYear(following);
        if (YearParts.Read(text, at, afterYear: false) is not { } part) return BareDay(at);
        var period = StartsAt(text, part.End, "以来") ? _context.Begun(part, at) : _context.Resolve(part, at);
        return Spell.Relative(part.End, period) with { Year = period?.Start.Year };
    }

    // A number inside a longer number or a code is no date; nor is 年底 of 2022年底 read alone.
    private bool StartsClean(int at)
    {
        var before = At(text, at - 1);
        if (Arabic(text[at]) >= 0) return Arabic(before) < 0 && before != '.' && !IsLatin(before) && !(before == ',' && Arabic(At(text, at - 2)) >= 0 && Arabic(At(text, at + 3)) < 0);
        if (IsChineseNumeral(text[at])) return !IsChineseNumeral(before) && before != '第' && Arabic(before) < 0;
        return text[at] != '年' || !(IsChineseNumeral(before) || Arabic(before) >= 0);
    }

    private Spell OfYear(Spell year)
    {
        if (year.Year is null && year.Period is not null) return year;
        var at = SkipBlanks(text, year.End);
        if (At(text, at) == '的' && YearParts.Read(text, at + 1, afterYear: false) is { Grain: not Grain.Day }) at++;
        if (FirstAt(text, at, ["同期", "同月", "同季", "这时候", "这个时候", "此时", "这时"]) is { } same) return Same(year, at + same.Length);
        if (YearParts.Read(text, at, afterYear: true) is { } part)
        {
            var period = year.Year is { } y ? part.In(y) : null;
            return year with { End = part.End, Period = period };
        }

        return year with { Period = year.Year is { } whole ? Period.Year(whole) : null };
    }

    private Spell Same(Spell year, int end)
    {
        var last = _context.LastPeriod;
        var period = last is { } p && year.Year is { } y && Shifted(p, y - p.Start.Year) is { } shifted ? shifted : year.Year is { } whole ? Period.Year(whole) : (Period?)null;
        return year with { End = end, Period = period, Role = TimeRole.Base };
    }

    internal static Period? Shifted(Period period, int years)
    {
        if (period.Start.Year + years < 1 || period.End.Year + years > 9000) return null;
        var end = period.End.AddYears(years);
        var monthEnd = period.End.Day == DateTime.DaysInMonth(period.End.Year, period.End.Month);
        if (monthEnd) end = new DateOnly(end.Year, end.Month, DateTime.DaysInMonth(end.Year, end.Month));
        return Period.Range(period.Start.AddYears(years), end);
    }

    // 27日: the month is that of the sentence, else the latest in which the day lies before the day of issue.
    private Spell? BareDay(int at)
    {
        if (YearParts.Small(text, at) is not var (day, end) || At(text, end) != '日') return null;
        if (At(text, end + 1) is '内' or '均' or '游' or '龄' or '报' or '元' or '本' or '语' or '照' || At(text, at - 1) is '近' or '每' or '第' or '前' or '后') return null;
        return Spell.Relative(end + 1, _context.ResolveDay(day, at, isDateline: At(text, end + 1) is '讯' or '电'));
    }

    // 2012年至2021年, 1月26日至2月3日, 去年9月到今年3月.
    private Spell Joined(Spell first)
    {
        var at = first.End;
        var next = at;
        if (At(text, at) is '至' or '到') next++;
        else while (next - at < 2 && IsDash(At(text, next))) next++;
        if (next == at || first.Role is TimeRole.Base) return first;
        var saved = _context.Enter(first, at);
        var second = next < text.Length ? Date(next) : null;
        _context.Leave(saved);
        if (second is not { } last) return first;
        var period = first.Period is { } a && last.Period is { } b && b.End >= a.Start ? Period.Range(a.Start, b.End) : (Period?)null;
        return first with { End = last.End, Period = period, Year = last.Year };
    }

    // 1月31日、2月2日和2月6日 are one stretch, unless what follows is told of each (分别).
    private Spell Listed(Spell first)
    {
        var all = first;
        while (all.Period is { } from && IsShort(from) && FirstAt(text, all.End, s_and) is { } and)
        {
            var saved = _context.Enter(all, all.End);
            var next = all.End + and.Length < text.Length && StartsDate(all.End + and.Length) ? Date(all.End + and.Length) : null;
            _context.Leave(saved);
            if (next is not { Period: { } to } last || !IsShort(to) || to.End <= from.End) break;
            all = all with { End = last.End, Period = Period.Range(from.Start, to.End), Year = last.Year };
        }

        return all.End == first.End || IsToldOfEach(all.End) ? first : all;
    }

    private static bool IsShort(Period period) => period.Days <= LongestListed;

    private bool StartsDate(int at) => Arabic(text[at]) >= 0 || IsChineseNumeral(text[at]);

    private bool IsToldOfEach(int at)
    {
        var rest = text.AsSpan(at, Math.Min(ClauseReach, text.Length - at));
        var end = rest.IndexOfAny('，', '。', '；');
        return (end < 0 ? rest : rest[..end]).Contains("分别", StringComparison.Ordinal);
    }

    private Spell Tail(Spell spell)
    {
        var end = spell.End;
        if (IsThisYear(spell) && FirstAt(text, end, s_soFar) is not null) return SoFar(spell);
        if (FirstAt(text, end, ["期间", "时期"]) is { } during) return spell with { End = end + during.Length };
        if (FirstAt(text, end, ["以来", "至今"]) is { } since) return Since(spell with { End = end + since.Length });
        if (At(text, end) == '起' && YearsFrom(spell, end + 1) is { } running) return running;
        if (At(text, end) == '起' && At(text, end + 1) is not ('来' or '步' or '点' or '义' or '草')) return Since(spell with { End = end + 1 });
        var before = FirstAt(text, end, ["以前", "之前", "前"]);
        if (before is null || At(text, end + before.Length) is '后' or '夕' or '两' or '半' or '进' or '列' or '沿' or '景' or '期' or '提' or '往' or '者' or '移' || IsChineseNumeral(At(text, end + before.Length)) || Arabic(At(text, end + before.Length)) >= 0) return spell;
        return spell with { End = end + before.Length, Role = TimeRole.Deadline };
    }

    // 今年已签约12个: what was done of a year that is not over.
    private bool IsThisYear(Spell spell) =>
        spell is { Basis: PeriodBasis.Relative, Period: { } period } && _context.Today is { } today && period == Period.Year(today.Year);

    // 截至12月8日，今年累计…: until the day named before it in the sentence.
    private Spell SoFar(Spell spell)
    {
        var asOf = _found.Count > 0 && _found[^1] is { Period: { Days: 1 } day } last && text[last.Start] == '截'
            && text.AsSpan(last.End, Math.Max(0, spell.End - last.End)).IndexOfAny('。', '；') < 0 && day.End >= spell.Period!.Value.Start ? day.End : (DateOnly?)null;
        return asOf is { } until ? spell with { Period = Period.Range(spell.Period!.Value.Start, until) } : Since(spell);
    }

    // 今年起三年内, 2021年起5年内: whole years from the first on.
    private Spell? YearsFrom(Spell spell, int at)
    {
        if (spell.Period is not { } from || YearParts.Small(text, at) is not var (count, end) || FirstAt(text, end, ["年内", "年时间"]) is not { } tail) return null;
        return spell with { End = end + tail.Length, Period = Period.Range(from.Start, new DateOnly(from.Start.Year + count - 1, 12, 31)) };
    }

    private Spell Since(Spell spell) =>
        _context.Today is not { } today ? spell with { Period = null } : spell.Period is { } period && period.Start <= today ? spell with { Period = Period.Range(period.Start, today) } : spell;

    private void Add(int start, Spell spell)
    {
        if (start < _floor) return;
        _floor = spell.End;
        var role = TimeRoles.Of(text, start, spell, issued);
        _found.Add(new TimeMention(start, spell.End, spell.Period, spell.Basis, role));
        if (role is TimeRole.When && !StartsAt(text, start, "连续")) _context.Remember(IsAside(start, spell.End) ? spell with { Year = null } : spell);
    }

    // 由2016年的34家增加到…, 1992年获批的园区, 去年落户的公司: the year of a start or of a founding is not that of the expressions behind it.
    private bool IsAside(int start, int end)
    {
        if (At(text, start - 1) is '由' or '从' && At(text, end) == '的') return true;
        return FirstAt(text, end, s_founded) is { } verb && At(text, end + verb.Length) is '的' or '，' or '、' or '。' or '；' or '于' or '在' or '时' or '后';
    }

    private bool IsDateline(Spell spell) =>
        issued is not null && spell.IsDay && At(text, spell.End) is '讯' or '电' && At(text, spell.End + 1) is not ('子' or '力' or '网' or '话' or '动' or '商' or '影');

    private int PastNumber(int at)
    {
        if (Arabic(text[at]) < 0) return at + 1;
        while (at < text.Length && Arabic(text[at]) >= 0) at++;
        return at;
    }
}
