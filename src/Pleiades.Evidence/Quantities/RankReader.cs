using static Pleiades.Evidence.Quantities.Characters;

namespace Pleiades.Evidence.Quantities;

/// <summary>Reads positions: 第6位, 首位, 居首, 前三, 第二大; leaves 第三季度, 第七届, 第一时间 alone.</summary>
internal static class RankReader
{
    /// <summary>How far before an ordinal the words of a ranking may stand.</summary>
    private const int Context = 14;

    private static readonly string[] s_context =
    [
        "居", "列", "排", "名", "位", "占", "成为", "升至", "跃", "全国", "全球", "世界", "全省", "全市", "中部", "西部", "东部", "亚洲", "国内", "行业", "总量", "数量", "规模", "并列", "均", "夺", "获", "省会", "保持", "增速", "总分", "得分",
    ];

    private static readonly string[] s_places = ["全球", "世界", "全国", "国内", "我国", "中国", "亚洲", "全省", "中部", "西部", "省内", "全市", "欧洲", "省", "市", "区"];

    /// <summary>The position written at 第, 首, 前 or 榜; null with <paramref name="next"/> where to go on.</summary>
    public static QuantityMention? Read(ReadOnlySpan<char> text, int at, QuantityMention? previous, out int next)
    {
        next = at + 1;
        return text[at] switch
        {
            '第' => Ordinal(text, at, previous, ref next),
            '首' => First(text, at, ref next),
            '前' => Top(text, at, ref next),
            _ => null,
        };
    }

    private static QuantityMention? Ordinal(ReadOnlySpan<char> text, int at, QuantityMention? previous, ref int next)
    {
        if (NumberScanner.Read(text, SkipBlanks(text, at + 1), out var runEnd) is not { Magnitude: 1, HasPoint: false } token)
        {
            next = runEnd;
            return null;
        }

        next = token.End;
        if (FirstBefore(text[..at], at, ["倒数", "不是", "并非", "绝非", "而非", "不在"]) is not null) return null;
        var behind = At(text, token.End);
        if (behind is '位' or '名') return Position(text, at, token, ref next);
        if (behind == '大' && At(text, token.End + 1) is not ('街' or '道' or '桥')) return Rank(at, next = token.End + 1, at + 1, token.Value, Bound.Exactly, 0.85);
        if (behind is '年' or '天' && EndsAt(text, at, "连续")) return Consecutive(text, at, token, ref next);
        if (StartsAt(text, token.End, "个月") && EndsAt(text, at, "连续")) return Consecutive(text, at, token, ref next);
        if (behind is '个' or '家' or '座' or '条' or '所') return Counting(text, at, token, ref next);
        return IsEnd(behind) ? Alone(text, at, token, previous) : null;
    }

    private static bool IsEnd(char c) => !IsHan(c) && Arabic(c) < 0 && !IsLatin(c) && c != '%' || c is '的' or '和' or '与' or '且' or '并' or '但' or '而' or '以' or '较' or '比' or '，';

    private static QuantityMention Position(ReadOnlySpan<char> text, int at, NumberToken token, ref int next)
    {
        next = token.End + 1;
        var end = At(text, token.End) == '名' || IsEnd(At(text, next)) || At(text, next) is '上' or '前';
        var (bound, start) = Comparators.Before(text, at, bare: false);
        return Rank(start, next, at + 1, token.Value, bound is Bound.Below or Bound.About ? Bound.Exactly : bound, end || HasContext(text, at) ? 0.95 : 0.4) with { NumberEnd = next };
    }

    private static QuantityMention? Alone(ReadOnlySpan<char> text, int at, NumberToken token, QuantityMention? previous)
    {
        var listed = previous is { Form: QuantityForm.Rank } && at - previous.End is 1 && At(text, at - 1) is '和' or '、' or '与' or '及';
        var known = listed || HasContext(text, at);
        if (!known && (At(text, token.End) is '、' or '，' || At(text, at - 1) is '、')) return null;
        return Rank(at, token.End, at + 1, token.Value, Bound.Exactly, known ? 0.9 : 0.35);
    }

    // 连续第3年, 连续第26个月: how long it has lasted.
    private static QuantityMention Consecutive(ReadOnlySpan<char> text, int at, NumberToken token, ref int next)
    {
        var month = text[token.End] == '个';
        next = token.End + (month ? 2 : 1);
        var unit = month ? new Unit("个月", "month", Dimension.Duration, 1) : text[token.End] == '年' ? new Unit("年", "year", Dimension.Duration, 1) : new Unit("天", "day", Dimension.Duration, 1);
        return new QuantityMention(at, next, new Quantity(token.Value, unit), QuantityForm.Duration) { NumberStart = at + 1, NumberEnd = next, Certainty = 0.7 };
    }

    // 全球第2个拥有…的城市 is a position; 打通的第三条通道 counts what there is by now.
    private static QuantityMention? Counting(ReadOnlySpan<char> text, int at, NumberToken token, ref int next)
    {
        next = token.End + 1;
        if (FirstAt(text, next, ["规定", "第", "款", "、", "”", "。", "，", "之"]) is not null) return null;
        if (FirstBefore(text[..at], at, s_places) is not null) return Rank(at, next, at + 1, token.Value, Bound.Exactly, 0.6);
        var unit = new Unit(text[token.End].ToString(), "count", Dimension.Count, 1);
        return new QuantityMention(at, next, new Quantity(token.Value, unit), QuantityForm.Level) { NumberStart = at + 1, NumberEnd = next, Certainty = 0.4 };
    }

    private static QuantityMention? First(ReadOnlySpan<char> text, int at, ref int next)
    {
        var before = At(text, at - 1);
        if (At(text, at + 1) == '位')
        {
            if (At(text, at + 2) == '度' || FirstBefore(text[..at], at, ["放在", "摆在", "置于", "摆到", "放到"]) is not null) return null;
            next = at + 2;
            return Rank(at, next, at, 1, Bound.Exactly, HasContext(text, at) ? 0.95 : 0.5);
        }

        var alone = !IsHan(At(text, at + 1)) || At(text, at + 1) is '的' or '且' or '和';
        if (before is not ('居' or '榜' or '之') || !(alone || before == '榜')) return null;
        var start = before == '居' && At(text, at - 2) == '位' ? at - 2 : at - 1;
        return Rank(start, next, at, 1, Bound.Exactly, 0.9);
    }

    private static QuantityMention? Top(ReadOnlySpan<char> text, int at, ref int next)
    {
        // 目前5家, 提前45天, 年底前150个: the 前 belongs to the word before.
        if (At(text, at - 1) is '目' or '提' or '之' or '以' or '此' or '先' or '当' or '日' or '空' or '跟' or '底' or '末' or '年' or '月' or '节' or '会') return null;
        if (NumberScanner.Read(text, at + 1, out _) is not { Magnitude: 1, HasPoint: false, Upper: null } token || token.Style is NumberStyle.Bare or NumberStyle.Digits) return null;
        var behind = At(text, token.End);
        next = token.End;
        if (behind is '位' or '名' or '强' or '甲') next = token.End + 1;
        else if (!IsEnd(behind) || behind == '%')
        {
            next = behind is '%' or '％' ? at + 1 : token.End + (StartsAt(text, token.End, "个月") ? 2 : behind is '年' or '家' or '个' or '大' or '批' or '届' ? 1 : 0);
            return null;
        }

        var ranked = FirstBefore(text[..at], at, ["居", "列", "入", "进", "身", "排名", "全国", "全球", "世界", "全省", "行业", "位", "保持", "稳", "中部", "西部", "跃升至", "到"]) is not null;
        return Rank(at, next, at + 1, token.Value, Bound.AtMost, ranked ? 0.9 : 0.4);
    }

    private static bool HasContext(ReadOnlySpan<char> text, int at)
    {
        var from = GrowthWords.ClauseStart(text, at, Math.Max(0, at - Context));
        var clause = text[from..at];
        foreach (var word in s_context)
        {
            if (clause.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static QuantityMention Rank(int start, int end, int numberStart, decimal value, Bound bound, double certainty) =>
        new(start, end, new Quantity(value, Unit.Rank, bound), QuantityForm.Rank) { NumberStart = numberStart, NumberEnd = end, Certainty = certainty };
}
