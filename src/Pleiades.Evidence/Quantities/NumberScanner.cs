using static Pleiades.Evidence.Quantities.Characters;

namespace Pleiades.Evidence.Quantities;

/// <summary>Reads the number that begins at a place: Arabic, Chinese or mixed.</summary>
internal static class NumberScanner
{
    /// <summary>More digits than this are a serial number, not an amount, and would not fit a decimal with its magnitude.</summary>
    private const int MostDigits = 15;

    private static readonly (string Word, decimal Factor)[] s_magnitudes =
        [("万亿", 1e12m), ("千亿", 1e11m), ("百亿", 1e10m), ("十亿", 1e9m), ("千万", 1e7m), ("百万", 1e6m), ("十万", 1e5m), ("亿", 1e8m), ("万", 1e4m), ("千", 1e3m), ("百", 1e2m)];

    /// <summary>What follows 千 or 百 when it belongs to a unit (千瓦, 千米, 百分点).</summary>
    private const string UnitOfThousand = "瓦米克伏卡帕焦赫字";

    /// <summary>The number, or null with <paramref name="runEnd"/> behind what cannot be one.</summary>
    public static NumberToken? Read(ReadOnlySpan<char> text, int at, out int runEnd)
    {
        runEnd = at + 1;
        if (Arabic(At(text, at)) >= 0) return ReadArabic(text, at, out runEnd);
        return IsChineseNumeral(At(text, at)) ? ChineseNumeral.Read(text, at, out runEnd) : null;
    }

    private static NumberToken? ReadArabic(ReadOnlySpan<char> text, int at, out int runEnd)
    {
        var leadingZero = At(text, at) == '0' && Arabic(At(text, at + 1)) >= 0;
        var end = Integer(text, at, out var value, out var digits);
        var hasPoint = false;
        if (At(text, end) == '.' && Arabic(At(text, end + 1)) >= 0)
        {
            end = Fraction(text, end + 1, ref value, ref digits, out hasPoint);
            if (At(text, end) == '.' && Arabic(At(text, end + 1)) >= 0) digits = MostDigits + 1;
        }

        runEnd = end;
        if (digits > MostDigits) return null;
        var token = new NumberToken(at, end, value, 1, NumberStyle.Arabic) { HasPoint = hasPoint, IntegerDigits = digits, LeadingZero = leadingZero };
        token = WithTail(text, token);
        runEnd = token.End;
        return token;
    }

    private static int Integer(ReadOnlySpan<char> text, int at, out decimal value, out int digits)
    {
        (value, digits) = (0, 0);
        var end = at;
        for (; ; end++)
        {
            var digit = Arabic(At(text, end));
            if (digit < 0)
            {
                if (!IsThousandsMark(text, at, end)) return end;
                continue;
            }

            if (++digits <= MostDigits) value = (value * 10) + digit;
        }
    }

    private static bool IsThousandsMark(ReadOnlySpan<char> text, int start, int at)
    {
        if (at >= text.Length || at - start is 0 || !(text[at] == ',' || (text[at] == '，' && text[at - 1] >= '０'))) return false;
        var lead = 0;
        while (at - 1 - lead >= start && Arabic(text[at - 1 - lead]) >= 0) lead++;
        var first = at - lead == start;
        if (first ? lead > 3 : lead != 3) return false;
        for (var i = 1; i <= 3; i++)
        {
            if (Arabic(At(text, at + i)) < 0) return false;
        }

        return Arabic(At(text, at + 4)) < 0;
    }

    private static int Fraction(ReadOnlySpan<char> text, int at, ref decimal value, ref int digits, out bool hasPoint)
    {
        var scale = 1m;
        var end = at;
        for (int digit; (digit = Arabic(At(text, end))) >= 0; end++)
        {
            if (++digits > MostDigits) continue;
            value = (value * 10) + digit;
            scale *= 10;
        }

        value /= scale;
        hasPoint = true;
        return end;
    }

    /// <summary>Adds the magnitude and 多, 余, 几 to a number whose digits are read.</summary>
    public static NumberToken WithTail(ReadOnlySpan<char> text, NumberToken token)
    {
        var at = SkipBlanks(text, token.End);
        if (at != token.End && MagnitudeAt(text, at) is null) at = token.End;
        var (inside, behind) = Inside(text, at, token);
        if (MagnitudeAt(text, behind) is not { } magnitude)
            return inside is Bound.Exactly ? token : token with { End = behind, Inside = inside };
        var end = behind + magnitude.Word.Length;
        token = token with { Magnitude = magnitude.Factor, MagnitudeStart = behind, MagnitudeLength = magnitude.Word.Length, End = end, Inside = inside };
        return WithLowerPart(text, WithLateMore(text, token));
    }

    private static NumberToken WithLateMore(ReadOnlySpan<char> text, NumberToken token)
    {
        if (token.Inside is not Bound.Exactly) return token;
        var (inside, behind) = Inside(text, token.End, token);
        return inside is Bound.Exactly ? token : token with { End = behind, Inside = inside };
    }

    // 3亿5000万 is one number; so is 2万3000.
    private static NumberToken WithLowerPart(ReadOnlySpan<char> text, NumberToken token)
    {
        if (token.Inside is not Bound.Exactly || token.HasPoint || Arabic(At(text, token.End)) < 0) return token;
        var end = Integer(text, token.End, out var value, out var digits);
        if (digits > 4) return token;
        var magnitude = MagnitudeAt(text, end);
        var factor = magnitude?.Factor ?? 1;
        if (factor >= token.Magnitude || value * factor >= token.Magnitude) return token;
        var length = magnitude?.Word.Length ?? 0;
        var sum = ((token.Value * token.Magnitude) + (value * factor)) / factor;
        token = new NumberToken(token.Start, end + length, sum, factor, NumberStyle.Arabic) { MagnitudeStart = end, MagnitudeLength = length };
        return WithLateMore(text, token);
    }

    private static (string Word, decimal Factor)? MagnitudeAt(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || text[at] is not ('万' or '亿' or '千' or '百' or '十')) return null;
        foreach (var magnitude in s_magnitudes)
        {
            if (!StartsAt(text, at, magnitude.Word)) continue;
            var next = At(text, at + magnitude.Word.Length);
            // 10万千瓦 is 10万 of 千瓦; 5百分点 and 5千米 have no magnitude.
            if (magnitude.Word[^1] == '千' && UnitOfThousand.Contains(next, StringComparison.Ordinal)) continue;
            if (magnitude.Word[^1] == '百' && next is '分' or '强') continue;
            if (magnitude.Word is "万" && next is '科' or '达' or '向') continue;
            return magnitude;
        }

        return null;
    }

    private static (Bound Bound, int End) Inside(ReadOnlySpan<char> text, int at, NumberToken token)
    {
        var round = token.Magnitude > 1 || (!token.HasPoint && token.Value >= 10 && token.Value % 10 == 0);
        if (!round) return (Bound.Exactly, at);
        var next = At(text, at + 1);
        return At(text, at) switch
        {
            '多' when next is not ('元' or '样' or '边' or '种') || (next is '元' && token.Magnitude > 1) || next is '种' => (Bound.Above, at + 1),
            '余' when next is not ('额' or '热' or '杭' or '姚') => (Bound.Above, at + 1),
            '几' => (Bound.Above, at + 1),
            '来' when next is '个' or '家' or '人' or '名' or '位' or '年' or '天' or '万' or '亿' or '项' or '种' or '次' or '岁' => (Bound.About, at + 1),
            _ => (Bound.Exactly, at),
        };
    }
}
