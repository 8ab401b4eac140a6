using static Pleiades.Evidence.Quantities.Characters;

namespace Pleiades.Evidence.Quantities;

/// <summary>Reads numbers written in Chinese characters.</summary>
internal static class ChineseNumeral
{
    /// <summary>Longest run of numerals that is read; 九千九百九十九万亿 with all its parts is shorter.</summary>
    private const int LongestRun = 32;

    /// <summary>The number at a place, or null with <paramref name="runEnd"/> behind the run of numerals.</summary>
    public static NumberToken? Read(ReadOnlySpan<char> text, int at, out int runEnd)
    {
        var end = at;
        while (end < text.Length && IsChineseNumeral(text[end])) end++;
        runEnd = end;
        if (end - at > LongestRun) return null;
        var run = text[at..end];
        if (end < text.Length && text[end] == '几' && run is "十" or "二十" or "三十") return Teens(text, at, end, out runEnd);
        var token = Parse(run, at);
        if (token is null) return null;
        var read = Decimals(text, token.Value);
        if (read.Style is NumberStyle.Digits) return read;
        read = read.MagnitudeLength > 0 || read.Style is NumberStyle.Bare ? More(text, read) : NumberScanner.WithTail(text, read);
        runEnd = read.End;
        return read;
    }

    private static NumberToken Teens(ReadOnlySpan<char> text, int at, int end, out int runEnd)
    {
        var value = text[at] == '十' ? 10 : Chinese(text[at]) * 10;
        var token = new NumberToken(at, end, value, 1, NumberStyle.Chinese) { IntegerDigits = 2 };
        token = NumberScanner.WithTail(text, token);
        runEnd = token.End;
        return token;
    }

    private static NumberToken More(ReadOnlySpan<char> text, NumberToken token)
    {
        var next = At(text, token.End);
        var behind = At(text, token.End + 1);
        return next is '余' && behind is not '额' || (next is '多' && behind is not '样')
            ? token with { End = token.End + 1, Inside = Bound.Above }
            : token;
    }

    private static NumberToken Decimals(ReadOnlySpan<char> text, NumberToken token)
    {
        if (At(text, token.End) != '点' || token.Magnitude != 1 || token.Style is NumberStyle.Bare) return token;
        var (value, scale, end) = (token.Value, 1m, token.End + 1);
        while (end < text.Length && Chinese(text[end]) is >= 0 and var digit && text[end] != '两' && end - token.End < 12)
        {
            value = (value * 10) + digit;
            scale *= 10;
            end++;
        }

        if (scale == 1 || At(text, end) is '刻' or '半') return token;
        return token with { Value = value / scale, End = end, MagnitudeStart = end, HasPoint = true, Style = NumberStyle.Chinese };
    }

    private static NumberToken? Parse(ReadOnlySpan<char> run, int start)
    {
        if (run.IndexOfAny("十百千万亿") < 0) return Digits(run, start);
        if (run.IndexOfAnyExcept("百千万亿") < 0) return Bare(run, start);
        if (Approximate(run, start) is { } pair) return pair;
        return Whole(run) is { } total ? Split(run, start, total) : null;
    }

    private static NumberToken? Digits(ReadOnlySpan<char> run, int start)
    {
        if (run.Length == 1) return new NumberToken(start, start + 1, Chinese(run[0]), 1, NumberStyle.Chinese) { IntegerDigits = 1 };
        if (run.Length > 9) return null;
        var value = 0m;
        foreach (var c in run) value = (value * 10) + Chinese(c);
        var token = new NumberToken(start, start + run.Length, value, 1, NumberStyle.Digits) { IntegerDigits = run.Length };
        if (run.Length != 2 || !IsPair(run[0], run[1])) return token;
        return token with { Value = Chinese(run[0]), Upper = Chinese(run[1]), Style = NumberStyle.Chinese };
    }

    private static bool IsPair(char low, char high) => Chinese(low) > 0 && (Chinese(high) == Chinese(low) + 1 || (low == '三' && high == '五'));

    private static NumberToken? Bare(ReadOnlySpan<char> run, int start)
    {
        decimal value = run switch
        {
            "百" => 100,
            "千" => 1000,
            "万" or "百万" or "千万" or "百亿" or "千亿" or "万亿" or "亿" => 1,
            _ => 0,
        };
        if (value == 0) return null;
        var lead = run.Length == 2 ? Math.Max(1, Power(run[0])) : 1m;
        var unit = lead > 1 ? run[1..] : run;
        var factor = unit switch { "亿" => 1e8m, "万" => 1e4m, "万亿" => 1e12m, _ => 1m };
        var end = start + run.Length;
        if (factor == 1) return new NumberToken(start, end, value, 1, NumberStyle.Bare);
        return new NumberToken(start, end, lead, factor, NumberStyle.Bare) { MagnitudeStart = end - unit.Length, MagnitudeLength = unit.Length };
    }

    // 七八十, 三四百, 十七八, 二三十万: the writer names a range.
    private static NumberToken? Approximate(ReadOnlySpan<char> run, int start)
    {
        var magnitude = run[^1] switch { '万' => 1e4m, '亿' => 1e8m, _ => 1m };
        var body = magnitude > 1 ? run[..^1] : run;
        var end = start + run.Length;
        (decimal Low, decimal High)? pair = body switch
        {
            [var a, var b, var p] when IsPair(a, b) && Power(p) > 0 => (Chinese(a) * Power(p), Chinese(b) * Power(p)),
            ['十', var a, var b] when IsPair(a, b) => (10 + Chinese(a), 10 + Chinese(b)),
            [var a, var b] when magnitude > 1 && IsPair(a, b) => (Chinese(a), Chinese(b)),
            _ => null,
        };
        if (pair is not { } range) return null;
        var length = magnitude > 1 ? 1 : 0;
        return new NumberToken(start, end, range.Low, magnitude, NumberStyle.Chinese) { Upper = range.High, MagnitudeStart = end - length, MagnitudeLength = length };
    }

    private static NumberToken Split(ReadOnlySpan<char> run, int start, decimal total)
    {
        var (length, factor) = run switch
        {
            [.., '万', '亿'] => (2, 1e12m),
            [.., '亿'] => (1, 1e8m),
            [.., '万'] => (1, 1e4m),
            _ => (0, 1m),
        };
        var end = start + run.Length;
        return new NumberToken(start, end, total / factor, factor, NumberStyle.Chinese) { MagnitudeStart = end - length, MagnitudeLength = length, IntegerDigits = 2 };
    }

    /// <summary>The value of a well-formed numeral, or null: powers fall inside a section, sections fall from 亿 to 万 to ones.</summary>
    private static decimal? Whole(ReadOnlySpan<char> run)
    {
        var (total, section, digit, lastPower, lastSection) = (0m, 0m, -1, 10000, decimal.MaxValue);
        for (var i = 0; i < run.Length; i++)
        {
            var c = run[i];
            if (Chinese(c) is >= 0 and var d)
            {
                if (digit > 0 || (d == 0 && i == run.Length - 1)) return null;
                digit = d;
            }
            else if (Power(c) is > 0 and var power)
            {
                if (power >= lastPower || (digit <= 0 && power != 10)) return null;
                section += (digit <= 0 ? 1 : digit) * power;
                (digit, lastPower) = (-1, power);
            }
            else if (!Close(c, ref total, ref section, ref digit, ref lastSection, i + 1 < run.Length && run[i + 1] == '亿')) return null;
            else lastPower = 10000;
        }

        return total + section + Last(run, digit, lastPower);
    }

    private static bool Close(char c, ref decimal total, ref decimal section, ref int digit, ref decimal lastSection, bool beforeYi)
    {
        section += digit > 0 ? digit : 0;
        digit = -1;
        if (c == '亿' && section == 0 && lastSection == 1e4m && total > 0)
        {
            (total, lastSection) = (total * 1e8m, 1e8m);
            return true;
        }

        var factor = c == '亿' ? 1e8m : 1e4m;
        if (section == 0 || (factor >= lastSection && !(beforeYi && total == 0))) return false;
        (total, section, lastSection) = (total + (section * factor), 0, factor);
        return true;
    }

    // 三千五 is 3500 and 一万二 is 12000, but 三千零五 is 3005.
    private static decimal Last(ReadOnlySpan<char> run, int digit, int lastPower)
    {
        if (digit <= 0) return 0;
        if (run.Length < 2) return digit;
        var before = run[^2];
        if (before is '百' or '千') return digit * (lastPower / 10m);
        if (before == '万') return digit * 1000m;
        return before == '亿' ? digit * 1e7m : digit;
    }
}
