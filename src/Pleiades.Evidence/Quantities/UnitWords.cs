using Pleiades.Catalog;
using static Pleiades.Evidence.Quantities.Characters;

namespace Pleiades.Evidence.Quantities;

/// <summary>A unit that stands behind a number.</summary>
/// <param name="Unit">The unit, the number's magnitude included (万辆).</param>
/// <param name="End">Behind the unit.</param>
/// <param name="Alternative">Code of another canonical unit it may mean; empty when there is none.</param>
/// <param name="Certainty">How sure it is that the word is a unit here.</param>
internal readonly record struct FoundUnit(Unit Unit, int End, string Alternative, double Certainty)
{
    /// <summary>多 stands inside the unit (三个多月).</summary>
    public Bound Inside { get; init; } = Bound.Exactly;

    /// <summary>One half where 半 stands inside the unit or behind it (两个半小时, 三年半, 八成半), tenths behind 成 (五成五), twelfths behind 年 (一年零三个月); else nought.</summary>
    public decimal Half { get; init; }
}

/// <summary>Finds the unit behind a number: the lexicon's words, compounds of them, and what the text says where no unit is written.</summary>
internal sealed class UnitWords(UnitLexicon lexicon)
{
    /// <summary>How far behind a bare 万 the counted noun is looked for.</summary>
    private const int NounWindow = 12;

    private static readonly (string Word, string Code)[] s_nouns =
    [
        ("贫困户", "household"), ("农户", "household"), ("居民户", "household"), ("住户", "household"), ("家庭", "household"), ("脱贫户", "household"), ("搬迁户", "household"),
        ("人口", "person"), ("群众", "person"), ("居民", "person"), ("农民", "person"), ("职工", "person"), ("学生", "person"), ("消费者", "person"), ("游客", "person"), ("市民", "person"), ("观众", "person"),
        ("党员", "person"), ("干部", "person"), ("人才", "person"), ("劳动力", "person"), ("员工", "person"), ("老人", "person"), ("儿童", "person"), ("工人", "person"), ("教师", "person"), ("旅客", "person"), ("网民", "person"), ("用户", "person"), ("粉丝", "person"), ("人", "person"),
        ("户", "household"),
    ];

    private static readonly string[] s_moneyNouns =
    [
        "投资", "资金", "产值", "收入", "利润", "总额", "金额", "税收", "规模", "营收", "总量", "GDP", "增加值", "贷款", "存款", "资产", "销售额", "出口额", "进出口", "交易额", "成交额", "市值", "销售", "预算", "支出", "签约", "融资", "外贸", "财政", "经济", "额", "产业", "集群", "园区", "企业",
    ];

    /// <summary>The unit behind a number, or null when none is written or implied.</summary>
    public FoundUnit? Behind(ReadOnlySpan<char> text, NumberToken token)
    {
        var at = SkipBlanks(text, token.End);
        if (At(text, at) == '个' && At(text, at + 1) is '多' or '半' && Split(text, token, at) is { } split) return split;
        if (at < text.Length && Match(text, at) is { } match) return WithHalf(text, token, Compose(text, token, at, match));
        return Symbol(text, token) ?? Index(text, token) ?? (token.Magnitude >= 1e4m ? Implied(text, token) : null);
    }

    /// <summary>The same unit without or with another magnitude, for the numbers of a list that share it.</summary>
    public static Unit Rescale(Unit unit, NumberToken from, NumberToken to, ReadOnlySpan<char> text)
    {
        if (to.Magnitude == 1 || to.Magnitude == from.Magnitude) return unit;
        var word = text.Slice(to.MagnitudeStart, to.MagnitudeLength).ToString() + unit.Symbol[from.MagnitudeLength..];
        return unit with { Symbol = word, Scale = unit.Scale / from.Magnitude * to.Magnitude };
    }

    // 三个多月, 两个半小时, 一个多百分点: 多 and 半 part the classifier from its unit of time.
    private FoundUnit? Split(ReadOnlySpan<char> text, NumberToken token, int at)
    {
        if (token.HasPoint || FirstAt(text, at + 2, ["小时", "月", "星期", "季度", "工作日", "百分点"]) is not { } word) return null;
        if (lexicon.Find(word is "月" or "季度" or "百分点" ? "个" + word : word) is not { } unit) return null;
        var found = new FoundUnit(Scaled(text, token, unit), at + 2 + word.Length, "", 1);
        return text[at + 1] == '多' ? found with { Inside = Bound.Above } : found with { Half = 0.5m };
    }

    // 三年半, 一倍半, 八成半, 五成五.
    private static FoundUnit WithHalf(ReadOnlySpan<char> text, NumberToken token, FoundUnit found)
    {
        if (token is not { Magnitude: 1, HasPoint: false }) return found;
        if (found.Unit.Canonical == "year" && MonthsBehind(text, found.End) is { } months) return found with { End = months.End, Half = months.Value / 12m };
        var tenths = found.Unit.Symbol == "成";
        if (At(text, found.End) == '半' && (tenths || found.Unit.Canonical is "year" or "times")) return found with { End = found.End + 1, Half = 0.5m };
        var digit = tenths ? "一二三四五六七八九".IndexOf(At(text, found.End), StringComparison.Ordinal) + 1 : 0;
        return digit > 0 && !IsHan(At(text, found.End + 1)) ? found with { End = found.End + 1, Half = digit / 10m } : found;
    }

    // 一年零三个月, 1年3个月: the months are twelfths of a year.
    private static (decimal Value, int End)? MonthsBehind(ReadOnlySpan<char> text, int at)
    {
        if (At(text, at) is '零' or '又') at++;
        return NumberScanner.Read(text, at, out _) is { Magnitude: 1, HasPoint: false, Value: > 0 and < 12 } months && StartsAt(text, months.End, "个月") ? (months.Value, months.End + 2) : null;
    }

    private UnitMatch? Match(ReadOnlySpan<char> text, int at)
    {
        var match = lexicon.MatchAt(text[at..]);
        if (match is null) return null;
        if (!UnitGuards.Stands(text, at, match.Length)) match = null;
        // 三个人工智能项目 counts projects, not persons.
        if (text[at] == '个' && match is { Length: 2 } && At(text, at + 2) is '工' or '口' or '均' or '性' or '所') match = null;
        if (match is null && text[at] == '个') match = lexicon.MatchAt("个");
        return match;
    }

    private FoundUnit Compose(ReadOnlySpan<char> text, NumberToken token, int at, UnitMatch match)
    {
        var end = at + match.Length;
        var unit = match.Unit;
        if (unit.Dimension is Dimension.Money && StartsAt(text, end, "人民币")) end += 3;
        if (At(text, end) == '/' && lexicon.MatchAt(text[(end + 1)..]) is { } per && UnitGuards.Stands(text, end + 1, per.Length) && per.Unit.Scale > 0)
        {
            unit = new Unit(unit.Symbol + "/" + per.Unit.Symbol, unit.Canonical + "/" + per.Unit.Canonical, Dimension.Compound, unit.Scale / per.Unit.Scale);
            end += 1 + per.Length;
        }

        return new FoundUnit(Scaled(text, token, unit), end, match.Also.IsDefaultOrEmpty ? "" : match.Also[0], 1);
    }

    private static Unit Scaled(ReadOnlySpan<char> text, NumberToken token, Unit unit) => token.Magnitude == 1
        ? unit
        : unit with { Symbol = text.Slice(token.MagnitudeStart, token.MagnitudeLength).ToString() + unit.Symbol, Scale = unit.Scale * token.Magnitude };

    // ¥100, $3.5亿, RMB 20万: the currency stands before the number.
    private static FoundUnit? Symbol(ReadOnlySpan<char> text, NumberToken token)
    {
        var before = token.Start;
        while (before > 0 && text[before - 1] == ' ') before--;
        Unit? unit = Narrow(At(text, before - 1)) switch { '¥' or '￥' => Unit.Yuan, '$' => Unit.Dollar, _ => null };
        if (unit is null && (EndsAt(text, before, "RMB") || EndsAt(text, before, "CNY") || EndsAt(text, before, "人民币"))) unit = Unit.Yuan;
        if (unit is null && EndsAt(text, before, "USD")) unit = Unit.Dollar;
        if (unit is not { } money) return null;
        return new FoundUnit(Scaled(text, token, money with { Symbol = "" }), token.End, "", 0.9);
    }

    // 区位商为6.2, 指数升至103.5: index numbers carry no unit.
    private FoundUnit? Index(ReadOnlySpan<char> text, NumberToken token)
    {
        if (token.Style is not NumberStyle.Arabic || token.Magnitude != 1 || lexicon.UnitOf("index") is not { } unit) return null;
        ReadOnlySpan<string> links = ["上升至", "上升到", "下降至", "回升至", "回落至", "升至", "降至", "达到", "分别为", "为", "达", "是", "报"];
        if (FirstBefore(text[..token.Start], token.Start, links) is not { } link) return null;
        var noun = FirstBefore(text[..token.Start], token.Start - link.Length, ["指数", "区位商", "系数", "得分", "评分", "PMI"]);
        return noun is null ? null : new FoundUnit(unit with { Symbol = "" }, token.End, "", 0.7);
    }

    // 682万建档立卡贫困户 counts households; 产值超千亿 is money.
    private FoundUnit? Implied(ReadOnlySpan<char> text, NumberToken token)
    {
        if (At(text, token.End) is '级' or '强') return null;
        var from = GrowthWords.ClauseStart(text, token.Start, Math.Max(0, token.Start - 14));
        var money = Nearest(text[from..token.Start], s_moneyNouns);
        if (NounBehind(text, token.End) is { } noun && lexicon.UnitOf(noun) is { } counted)
            return new FoundUnit(Scaled(text, token, counted with { Symbol = "" }), token.End, "count", 0.7);
        var behindMoney = token.Style is NumberStyle.Bare && FirstAt(text, token.End, ["园区", "产业", "集群", "俱乐部", "企业", "大关", "台阶", "门槛", "元", "规模", "市场", "大区", "县", "城市", "GDP"]) is not null;
        if (token.Magnitude >= 1e8m) return new FoundUnit(Scaled(text, token, Unit.Yuan with { Symbol = "" }), token.End, "count", money || behindMoney ? 0.7 : 0.4);
        if (token.Style is NumberStyle.Bare) return null;
        return new FoundUnit(Scaled(text, token, Unit.Count with { Symbol = "" }), token.End, "", 0.4);
    }

    private static bool Nearest(ReadOnlySpan<char> clause, string[] words)
    {
        foreach (var word in words)
        {
            if (clause.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static string? NounBehind(ReadOnlySpan<char> text, int at)
    {
        var end = Math.Min(text.Length, at + NounWindow);
        for (var i = at; i < end; i++)
        {
            if (!IsHan(text[i]) || IsChineseNumeral(text[i])) return null;
            foreach (var (word, code) in s_nouns)
            {
                if (!StartsAt(text, i, word)) continue;
                if (word is "户" && At(text, i + 1) is '外' or '籍' or '均' or '型') continue;
                if (word is "人" && (At(text, i + 1) is '民' or '工' or '均' or '才' or '大' or '社' || i > at + 3)) continue;
                return code;
            }
        }

        return null;
    }
}
