using System.Collections.Frozen;
using static Pleiades.Evidence.Quantities.Characters;

namespace Pleiades.Evidence.Quantities;

/// <summary>How sure it is that a number with a unit is asserted as a quantity.</summary>
internal static class Certainties
{
    /// <summary>Nouns that are sometimes counted without a classifier (7部委, 3中心), and sometimes numbered.</summary>
    private static readonly FrozenSet<string> s_uncounted = FrozenSet.Create(StringComparer.Ordinal, "城市", "国家", "中心", "办", "队", "省", "市", "县", "区", "国", "镇", "乡", "村", "口", "股");

    private static readonly string[] s_asserting = ["新增", "净增", "达", "共", "仅", "只有", "共有", "增至", "拥有", "有", "等", "为", "超", "了", "的", "成", "出", "用", "设", "破"];

    public static double Of(ReadOnlySpan<char> text, NumberToken token, FoundUnit unit, Bound bound, int begin, int end)
    {
        var certainty = s_uncounted.Contains(unit.Unit.Symbol) ? unit.Certainty * 0.6 : unit.Certainty;
        if (At(text, unit.End) == '级' && unit.Unit.Symbol is not "个") certainty *= 0.4;
        if (unit.Unit.Dimension is Dimension.Duration) certainty *= NamesATime(text, token, end);
        if (token.Style is NumberStyle.Arabic) return unit.Unit.Symbol.EndsWith('大') ? certainty * 0.5 : certainty;
        if (NotQuantities.IsQuotedSlogan(text, begin, end)) return certainty * 0.4;
        var countable = unit.Unit.Dimension is Dimension.Count or Dimension.None;
        if (countable && unit.Unit.Symbol is "大") return token.Value < 10 ? 0.6 : 0.3;
        if (token.Style is NumberStyle.Bare) return bound is Bound.Exactly or Bound.AtLeast && end == unit.End && At(text, begin) is '百' or '千' or '万' or '亿' ? certainty * 0.4 : certainty;
        if (countable && token is { Magnitude: 1, Value: 1 }) return FirstBefore(text[..begin], begin, ["新增", "净增", "仅", "只有", "共有", "仅有"]) is not null ? 0.7 : 0.2;
        if (unit.Unit.Dimension is Dimension.Duration && token.Value + unit.Half == 1) return certainty * 0.4;
        if (countable && token.Magnitude == 1 && token.Value <= 10 && unit.Unit.Canonical is "count")
            return FirstBefore(text[..begin], begin, s_asserting) is not null ? 0.8 : 0.6;
        return certainty;
    }

    // 十年来, 三年前, 40天后, 近三年 say when, not how long.
    private static double NamesATime(ReadOnlySpan<char> text, NumberToken token, int end)
    {
        if (FirstAt(text, end, ["平均", "来", "间", "以来", "前", "后", "以前", "之前", "以后", "之后"]) is { } tail && !(tail == "间" && At(text, end + 1) == '隔')) return 0.3;
        return FirstBefore(text[..token.Start], token.Start, ["最近", "过去", "过去的", "未来", "今后", "近", "这", "前", "后", "头"]) is not { } lead ? 1 : lead is "前" && At(text, token.Start - 2) is '提' or '目' ? 1 : 0.4;
    }
}
