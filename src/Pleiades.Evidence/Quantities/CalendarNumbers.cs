using static Pleiades.Evidence.Quantities.Characters;

namespace Pleiades.Evidence.Quantities;

/// <summary>Numbers that name a date, an hour or an edition and therefore count nothing.</summary>
internal static class CalendarNumbers
{
    /// <summary>Where the date that begins with this number ends; -1 when it is none.</summary>
    public static int End(ReadOnlySpan<char> text, NumberToken token)
    {
        if (token.Style is NumberStyle.Digits) return token.End;
        if (token.Magnitude != 1 || token.HasPoint || token.Inside is not Bound.Exactly) return -1;
        var at = SkipBlanks(text, token.End);
        if (token.Style is NumberStyle.Arabic && token.Value is >= 1900 and <= 2099 && token.IntegerDigits == 4)
        {
            if (At(text, at) == '年') return at + 1;
            if (YearRange(text, at) is > 0 and var end) return end;
        }

        var last = LastOfRange(text, token, at, out var behind);
        if (last is < 1 or > 31) return -1;
        behind = SkipBlanks(text, behind);
        return At(text, behind) switch
        {
            '月' when last <= 12 => behind + 1,
            '日' when !StartsAt(text, behind, "日均") => behind + 1,
            '号' => behind + 1,
            '时' when last <= 24 && At(text, behind + 1) is not '代' => behind + 1,
            _ => -1,
        };
    }

    // 2020—2022年, 2020至2022年, 2022/2023年度.
    private static int YearRange(ReadOnlySpan<char> text, int at)
    {
        if (!IsDash(At(text, at)) && At(text, at) is not ('至' or '到' or '/' or '、' or '和')) return -1;
        while (IsDash(At(text, at)) || At(text, at) is '至' or '到' or '/' or '、' or '和') at++;
        var start = at;
        while (Arabic(At(text, at)) >= 0) at++;
        return at - start is 2 or 4 && (At(text, at) == '年' || IsDash(At(text, at))) ? at + 1 : -1;
    }

    // 1—11月, 26至28日, 3、4月: the last number decides.
    private static int LastOfRange(ReadOnlySpan<char> text, NumberToken token, int at, out int behind)
    {
        behind = at;
        var last = token.Value <= 31 ? (int)token.Value : -1;
        for (var i = 0; i < 12 && last > 0; i++)
        {
            var next = behind;
            while (IsDash(At(text, next))) next++;
            if (next == behind && At(text, next) is '至' or '到' or '、' or '和') next++;
            if (next == behind || NumberScanner.Read(text, next, out _) is not { Magnitude: 1, HasPoint: false, Inside: Bound.Exactly, Value: <= 31 } other) break;
            (last, behind) = ((int)other.Value, other.End);
        }

        return last;
    }
}
