using static Pleiades.Evidence.Quantities.Characters;

namespace Pleiades.Evidence.Quantities;

/// <summary>A share or growth in words: 百分之五, 三分之二, 一半, 翻两番, 减半, 两位数.</summary>
/// <param name="NumberStart">First character of the number words.</param>
/// <param name="End">Behind the last one.</param>
/// <param name="Value">Per cent, unsigned.</param>
/// <param name="Bound">The bound inside the words (翻了近一番).</param>
/// <param name="Growth">The direction the words themselves carry; none for a share.</param>
internal readonly record struct SpokenShare(int NumberStart, int End, decimal Value, Bound Bound, QuantityDirection Growth)
{
    /// <summary>How sure the reading is.</summary>
    public double Certainty { get; init; } = 1;
}

/// <summary>Reads shares and growth in words.</summary>
internal static class SpokenShares
{
    public static SpokenShare? Read(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '百' or '千' or '万' when StartsAt(text, at + 1, "分之") => Parts(text, at),
        '百' when StartsAt(text, at, "百分百") => new SpokenShare(at, at + 3, 100, Bound.Exactly, QuantityDirection.None) { Certainty = 0.6 },
        '一' when At(text, at + 1) == '半' && At(text, at + 2) is not ('天' or '年' or '个') => Half(text, at, at + 2),
        '半' => HalfAlone(text, at),
        '翻' => Doubling(text, at),
        '减' or '折' when At(text, at + 1) == '半' => new SpokenShare(at, at + 2, 50, Bound.Exactly, QuantityDirection.Down) { Certainty = 0.7 },
        '两' or '双' when StartsAt(text, at + 1, "位数") => TwoDigits(text, at),
        '零' when StartsAt(text, at, "零增长") => new SpokenShare(at, at + 3, 0, Bound.Exactly, QuantityDirection.Up),
        _ => null,
    };

    /// <summary>The fraction whose denominator is the number just read: 三分之二, 3/4 is not one.</summary>
    public static SpokenShare? Fraction(ReadOnlySpan<char> text, NumberToken denominator)
    {
        if (!StartsAt(text, denominator.End, "分之") || denominator.Whole <= 0 || denominator.Style is NumberStyle.Digits) return null;
        if (NumberScanner.Read(text, denominator.End + 2, out _) is not { } part) return null;
        return new SpokenShare(denominator.Start, part.End, part.Whole * 100 / denominator.Whole, part.Inside, QuantityDirection.None);
    }

    private static SpokenShare? Parts(ReadOnlySpan<char> text, int at)
    {
        var whole = text[at] switch { '百' => 100m, '千' => 1000m, _ => 10000m };
        if (NumberScanner.Read(text, at + 3, out _) is not { } part) return null;
        return new SpokenShare(at, part.End, part.Whole * 100 / whole, part.Inside, QuantityDirection.None);
    }

    private static SpokenShare? Half(ReadOnlySpan<char> text, int at, int end) =>
        At(text, at - 1) is '另' or '每' ? null : new SpokenShare(at, end, 50, Bound.Exactly, QuantityDirection.None) { Certainty = 0.8 };

    private static SpokenShare? HalfAlone(ReadOnlySpan<char> text, int at)
    {
        if (StartsAt(text, at, "半数")) return new SpokenShare(at, at + 2, 50, Bound.Exactly, QuantityDirection.None) { Certainty = 0.8 };
        var next = At(text, at + 1);
        if (IsHan(next) && next is not ('的' or '以' or '来' or '为' or '企' or '用')) return null;
        return At(text, at - 1) switch
        {
            '过' or '超' or '逾' => new SpokenShare(at, at + 1, 50, Bound.Exactly, QuantityDirection.None) { Certainty = 0.7 },
            '近' => new SpokenShare(at, at + 1, 50, Bound.Exactly, QuantityDirection.None) { Certainty = 0.7 },
            _ => null,
        };
    }

    private static SpokenShare? Doubling(ReadOnlySpan<char> text, int at)
    {
        var start = at + 1;
        if (At(text, start) is '番' or '倍') return new SpokenShare(at, start + 1, 100, Bound.Exactly, QuantityDirection.Up);
        if (At(text, start) == '了') start++;
        var bound = At(text, start) switch { '近' => Bound.Below, '超' or '逾' => Bound.Above, '约' => Bound.About, _ => Bound.Exactly };
        if (bound is not Bound.Exactly) start++;
        if (NumberScanner.Read(text, start, out _) is not { Magnitude: 1, Value: >= 1 and <= 10, HasPoint: false } times) return null;
        var end = times.End;
        if (At(text, end) == '多') (bound, end) = (Bound.Above, end + 1);
        if (At(text, end) == '番' && At(text, end + 1) == '多') (bound, end) = (Bound.Above, end + 1);
        if (At(text, end) == '番' || (At(text, end) == '多' && At(text, end - 1) == '番')) return new SpokenShare(at, end + 1, (decimal)(Math.Pow(2, (double)times.Value) - 1) * 100, bound, QuantityDirection.Up);
        return At(text, end) == '倍' ? new SpokenShare(at, end + 1, times.Value * 100, bound, QuantityDirection.Up) { Certainty = 0.5 } : null;
    }

    private static SpokenShare TwoDigits(ReadOnlySpan<char> text, int at)
    {
        var direction = GrowthWords.Behind(text, at + 3) is QuantityDirection.Down || GrowthWords.Near(text, at, 0).Direction is QuantityDirection.Down
            ? QuantityDirection.Down
            : QuantityDirection.Up;
        return new SpokenShare(at, at + 3, 10, Bound.AtLeast, direction) { Certainty = 0.9 };
    }
}
