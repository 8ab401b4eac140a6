using static Pleiades.Evidence.Quantities.Characters;

namespace Pleiades.Evidence.Quantities;

/// <summary>How sure it is that a number with a unit is asserted as a quantity.</summary>
internal static class Certainties
{
    private static readonly string[] s_asserting = ["新增", "净增", "达", "共", "仅", "只有", "共有", "增至", "拥有", "有", "等", "为", "超", "了", "的", "成", "出", "用", "设", "破"];

    public static double Of(ReadOnlySpan<char> text, NumberToken token, FoundUnit unit, Bound bound, int begin, int end)
    {
        var certainty = unit.Certainty;
        if (token.Style is NumberStyle.Arabic) return unit.Unit.Symbol.EndsWith('大') ? certainty * 0.5 : certainty;
        if (NotQuantities.IsQuotedSlogan(text, begin, end)) return certainty * 0.4;
        var countable = unit.Unit.Dimension is Dimension.Count or Dimension.None;
        if (countable && unit.Unit.Symbol is "大") return token.Value < 10 ? 0.6 : 0.3;
        if (token.Style is NumberStyle.Bare) return bound is Bound.Exactly or Bound.AtLeast && At(text, begin) is '百' or '千' or '万' or '亿' ? certainty * 0.4 : certainty;
        if (countable && token is { Magnitude: 1, Value: 1 }) return FirstBefore(text[..begin], begin, ["新增", "净增", "仅", "只有", "共有", "仅有"]) is not null ? 0.7 : 0.2;
        if (unit.Unit.Dimension is Dimension.Duration && token.Value == 1) return certainty * 0.4;
        if (countable && token.Magnitude == 1 && token.Value <= 10 && unit.Unit.Canonical is "count")
            return FirstBefore(text[..begin], begin, s_asserting) is not null ? 0.8 : 0.6;
        return certainty;
    }
}
