using static Pleiades.Evidence.Quantities.Characters;

namespace Pleiades.Evidence.Quantities;

/// <summary>Makes a mention of a number and its unit: bound, form, direction, base and certainty from the words around.</summary>
internal static class QuantityComposer
{
    /// <summary>Nouns for a round sum that has been reached: 站上2000亿元台阶.</summary>
    private static readonly string[] s_steps = ["台阶", "新台阶", "大关", "关口", "门槛", "行列", "俱乐部"];

    /// <summary>How far before a share the word that bounds it may stand, in characters.</summary>
    private const int ShareWindow = 20;

    private static readonly Unit s_growthInTimes = new("倍", "percent", Dimension.Percent, 100);

    /// <summary>The mention of a number with its unit, or null when the unit is none here.</summary>
    public static QuantityMention? Compose(ReadOnlySpan<char> text, NumberToken token, FoundUnit unit, Bound? given, QuantityMention? last, int floor)
    {
        var start = SignStart(text, token, unit.Unit);
        var negative = start < token.Start;
        var (bound, begin) = Comparators.Before(text, start, token.Style is NumberStyle.Bare || (token.Magnitude > 1 && token.Value is 1 or 10 or 100 or 1000) || FirstAt(text, unit.End, s_steps) is not null);
        begin = Math.Max(begin, floor);
        if (bound is Bound.Above && IsBreakthrough(text, begin, start, unit)) (bound, begin) = (Bound.Exactly, start);
        var (after, end) = Comparators.After(text, unit.End, unit.Unit);
        if (unit.Inside is not Bound.Exactly) after = unit.Inside;
        bound = given ?? (bound is not Bound.Exactly ? bound : token.Inside is not Bound.Exactly ? token.Inside : after);
        if (token.Upper is not null && bound is Bound.Exactly && token.Style is NumberStyle.Chinese && !HasSeparator(text, token)) bound = Bound.About;
        if (bound is Bound.Exactly && IsAdjective(token, unit.Unit)) bound = Bound.AtLeast;
        if (bound is Bound.Exactly && unit.Unit.Dimension is Dimension.Percent) bound = Comparators.OfShare(text, begin, begin - ShareWindow);
        var found = unit.Unit is { Canonical: "count", Symbol: "个" } && token.HasPoint && PointsFollow(text, end) ? unit.Unit with { Symbol = "个", Canonical = "pp", Dimension = Dimension.Points } : unit.Unit;
        var alternative = unit.Alternative;
        if (found.Canonical is "household" && HouseholdsAreFirms(text, begin, end)) (found, alternative) = (found with { Canonical = "count" }, "household");
        var mention = new QuantityMention(begin, end, new Quantity(token.Value + unit.Half, found, bound), QuantityForm.Level)
        {
            NumberStart = start,
            NumberEnd = Math.Max(unit.End, token.End),
            RangeEnd = token.Upper,
            Alternative = alternative,
            Certainty = Certainties.Of(text, token, unit, bound, begin, end),
        };
        mention = WithForm(text, mention, last, floor);
        return negative ? mention with { Value = mention.Value with { Value = -Math.Abs(mention.Value.Value), Bound = mention.Value.Bound }, Direction = QuantityDirection.Down } : mention;
    }

    /// <summary>The mention of a share or growth in words.</summary>
    public static QuantityMention Compose(ReadOnlySpan<char> text, SpokenShare share, QuantityMention? last, int floor)
    {
        var (bound, begin) = Comparators.Before(text, share.NumberStart, bare: true);
        begin = Math.Max(begin, floor);
        var (after, end) = Comparators.After(text, share.End, Unit.Percent);
        if (bound is Bound.Exactly) bound = share.Bound is not Bound.Exactly ? share.Bound : after;
        if (bound is Bound.Exactly) bound = Comparators.OfShare(text, begin, begin - ShareWindow);
        var mention = new QuantityMention(begin, end, new Quantity(share.Value, Unit.Percent, bound), QuantityForm.Level)
        {
            NumberStart = share.NumberStart,
            NumberEnd = share.End,
            Certainty = share.Certainty,
        };
        if (share.Growth is QuantityDirection.None) return WithForm(text, mention, last, floor);
        var down = share.Growth is QuantityDirection.Down;
        var value = down ? new Quantity(-share.Value, Unit.Percent, bound.Negated()) : mention.Value;
        return mention with { Value = value, Form = QuantityForm.Change, Direction = share.Growth, Base = BaseOf(text, begin, floor) };
    }

    private static QuantityMention WithForm(ReadOnlySpan<char> text, QuantityMention mention, QuantityMention? last, int floor)
    {
        var unit = mention.Value.Unit;
        if (unit.Dimension is Dimension.Duration) mention = mention with { Form = QuantityForm.Duration };
        // 增速连续三年保持在8%以上: a span of time between verb and number does not part them.
        if (last is { Form: QuantityForm.Duration } && last.End == floor) floor = Math.Max(0, last.Start - 16);
        var relative = unit.Dimension is Dimension.Percent or Dimension.Points or Dimension.Times;
        var movement = relative ? GrowthWords.Near(text, mention.Start, floor) : GrowthWords.Touching(text, mention.Start, Math.Max(floor, mention.Start - 12));
        if (relative && movement.Direction is QuantityDirection.None && last is not null && Continues(text, last, mention)) return Inherit(mention, last) with { Base = BaseWords.Next(text, last) };
        if (relative && !movement.IsTarget && movement.Direction is QuantityDirection.None && GrowthWords.Behind(text, mention.End) is not QuantityDirection.None and var behind)
            movement = new Movement(behind, false, false);
        // 超过规划目标4个百分点: points are always a distance, and this one is upward.
        if (unit.Dimension is Dimension.Points && movement.Direction is QuantityDirection.None && text[GrowthWords.ClauseStart(text, mention.Start, floor)..mention.Start].Contains("超过", StringComparison.Ordinal))
            movement = new Movement(QuantityDirection.Up, false, false);
        if (!relative) return Amount(text, mention, movement, floor);
        if (unit.Dimension is Dimension.Times) return Times(text, mention, movement, floor);
        if (!movement.IsChange && unit.Dimension is Dimension.Percent) return mention;
        var signed = movement is { Direction: QuantityDirection.Down, IsSize: false, IsTarget: false } ? Negated(mention) : mention;
        return signed with { Form = QuantityForm.Change, Direction = movement.Direction, Base = BaseOf(text, mention.Start, floor) };
    }

    private static QuantityMention Amount(ReadOnlySpan<char> text, QuantityMention mention, Movement movement, int floor)
    {
        var unit = mention.Value.Unit;
        if (unit is { Canonical: "person", Symbol: "位" } && (movement.IsChange || Moved(text, mention.Start) is not QuantityDirection.None))
            return mention with { Value = mention.Value with { Unit = Unit.Rank }, Form = QuantityForm.Change, Direction = movement.IsChange ? movement.Direction : Moved(text, mention.Start) };
        if (!movement.IsChange) return mention;
        var form = mention.Form is QuantityForm.Duration ? QuantityForm.Duration : QuantityForm.Change;
        return mention with { Form = form, Direction = movement.Direction, Base = BaseOf(text, mention.Start, floor) };
    }

    // 前移3位, 后退了2位: places in a ranking, not persons.
    private static QuantityDirection Moved(ReadOnlySpan<char> text, int start)
    {
        var end = At(text, start - 1) == '了' ? start - 1 : start;
        if (FirstBefore(text[..end], end, ["前移", "前进", "跃升", "晋升", "提升", "升"]) is not null) return QuantityDirection.Up;
        return FirstBefore(text[..end], end, ["后移", "后退", "倒退", "下滑", "退后", "下移"]) is null ? QuantityDirection.None : QuantityDirection.Down;
    }

    private static QuantityMention Times(ReadOnlySpan<char> text, QuantityMention mention, Movement movement, int floor)
    {
        var ofSomething = EndsAt(text, mention.Start, "的") || StartsAt(text, mention.NumberEnd, "于");
        var lead = BaseOf(text, mention.Start, floor);
        if (!movement.IsChange || ofSomething)
            return mention with { Form = QuantityForm.Multiple, Base = lead };
        var value = new Quantity(mention.Value.Value, s_growthInTimes with { Scale = mention.Value.Unit.Scale * 100, Symbol = mention.Value.Unit.Symbol }, mention.Value.Bound);
        return mention with { Value = value, Form = QuantityForm.Change, Direction = movement.Direction, Base = lead };
    }

    private static QuantityMention Negated(QuantityMention mention) => mention with
    {
        Value = mention.Value with { Value = -mention.Value.Value, Bound = mention.Value.Bound.Negated() },
        RangeEnd = -mention.RangeEnd,
    };

    // 分别增长8.1%、9.4%和7.6%: the later members share verb and base with the first.
    private static QuantityMention Inherit(QuantityMention mention, QuantityMention last)
    {
        var value = mention.Value;
        if (last.Form is QuantityForm.Change && value.Unit.Dimension is Dimension.Times)
            value = value with { Unit = value.Unit with { Canonical = "percent", Dimension = Dimension.Percent, Scale = value.Unit.Scale * 100 } };
        var result = mention with { Value = value, Form = last.Form, Direction = last.Direction, Base = last.Base };
        return last.Value.Value < 0 && value.Value > 0 ? Negated(result) : result;
    }

    private static bool Continues(ReadOnlySpan<char> text, QuantityMention last, QuantityMention mention)
    {
        // 分别增长12.4%和1.6倍: the verb of a rate in per cent holds for one in times.
        var same = last.Value.Unit.Dimension == mention.Value.Unit.Dimension
            || (mention.Value.Unit.Dimension is Dimension.Times && (last.Value.Unit.Symbol.EndsWith('倍') || last is { Form: QuantityForm.Change, Value.Unit.Dimension: Dimension.Percent }));
        if (!same || last.End > mention.Start || mention.Start - last.End > 2) return false;
        foreach (var c in text[last.End..mention.Start])
        {
            if (!IsListMark(c) && c is not (' ' or '以')) return false;
        }

        return true;
    }

    private static string BaseOf(ReadOnlySpan<char> text, int start, int floor) =>
        BaseWords.Of(text, start, GrowthWords.ClauseStart(text, start, floor));

    // 为-3.1%, 负3.1%: a sign only where a percentage or points follow and no range or code can be meant.
    private static int SignStart(ReadOnlySpan<char> text, NumberToken token, Unit unit)
    {
        if (unit.Canonical is "degC" && EndsAt(text, token.Start, "零下")) return token.Start - 2;
        if (unit.Dimension is not (Dimension.Percent or Dimension.Points) && unit.Canonical is not "degC") return token.Start;
        var sign = At(text, token.Start - 1);
        var before = At(text, token.Start - 2);
        if (sign == '负') return token.Start - 1;
        return Narrow(sign) is '-' or '−' && Arabic(before) < 0 && !IsLatin(before) && before is not ('%' or '％') ? token.Start - 1 : token.Start;
    }

    // 攻关突破22项关键技术 solves them; 突破22家 is more than 22.
    private static bool IsBreakthrough(ReadOnlySpan<char> text, int begin, int start, FoundUnit unit)
    {
        if (!StartsAt(text, begin, "突破") && !EndsAt(text, start, "突破")) return false;
        if (unit.Unit.Dimension is not Dimension.Count || unit.Unit.Scale != 1) return false;
        var behind = text[unit.End..Math.Min(text.Length, unit.End + 16)];
        ReadOnlySpan<string> solved = ["技术", "难题", "瓶颈", "产品", "卡脖子", "工艺", "关键", "核心", "短板"];
        foreach (var word in solved)
        {
            if (behind.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool IsAdjective(NumberToken token, Unit unit) =>
        token.Style is NumberStyle.Bare && token.Magnitude > 1 && unit.Dimension is Dimension.Money && token.Inside is Bound.Exactly;

    private static bool HasSeparator(ReadOnlySpan<char> text, NumberToken token)
    {
        foreach (var c in text[token.Start..token.End])
        {
            if (c is '至' or '到' || IsDash(c)) return true;
        }

        return false;
    }

    // 2.2个、1.7个百分点: a fraction counts no things.
    private static bool PointsFollow(ReadOnlySpan<char> text, int end)
    {
        var at = end;
        for (var i = 0; i < 3; i++)
        {
            if (!IsListMark(At(text, at)) || NumberScanner.Read(text, at + 1, out _) is not { } next) return false;
            if (StartsAt(text, next.End, "个百分点")) return true;
            if (At(text, next.End) != '个') return StartsAt(text, next.End, "百分点");
            at = next.End + 1;
        }

        return false;
    }

    private static bool HouseholdsAreFirms(ReadOnlySpan<char> text, int begin, int end)
    {
        ReadOnlySpan<string> firms = ["企业", "市场主体", "经营主体", "个体", "商户", "纳税人", "厂", "公司", "单位", "商家", "法人"];
        if (FirstAt(text, end, firms) is not null) return true;
        var before = text[GrowthWords.ClauseStart(text, begin, Math.Max(0, begin - 16))..begin];
        foreach (var word in firms)
        {
            if (before.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
