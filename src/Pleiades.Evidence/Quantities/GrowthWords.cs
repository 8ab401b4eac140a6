using static Pleiades.Evidence.Quantities.Characters;

namespace Pleiades.Evidence.Quantities;

/// <summary>The verb a number belongs to.</summary>
/// <param name="Direction">Up, down, or neither.</param>
/// <param name="IsTarget">The number is where the movement ends (提高到35%), not how far it went.</param>
/// <param name="IsSize">The words name the size of a reduction (压缩三分之二, 减幅38.1%), which is printed and kept as a positive number.</param>
internal readonly record struct Movement(QuantityDirection Direction, bool IsTarget, bool IsSize)
{
    public static Movement None => default;

    public bool IsChange => Direction is not QuantityDirection.None && !IsTarget;
}

/// <summary>Finds the verb of growth or decline in front of a number.</summary>
internal static class GrowthWords
{
    /// <summary>How far before the number the verb may stand, in characters.</summary>
    private const int Window = 28;

    private const string UpAlone = "增升涨高多快长";
    private const string DownAlone = "降减跌低少慢";
    private const string Falls = "降幅|跌幅|减幅|逆差|差距|剪刀差";

    /// <summary>Looks for the verb before a percentage, a number of points or of times.</summary>
    public static Movement Near(ReadOnlySpan<char> text, int start, int floor)
    {
        var from = ClauseStart(text, start, floor);
        if (text[from..start].Contains("向下拉动", StringComparison.Ordinal)) return new Movement(QuantityDirection.Down, false, false);
        if (Touching(text, start, from) is { Direction: not QuantityDirection.None } touching) return touching;
        var verbs = QuantityWords.Current.Verbs;
        for (var at = start - 2; at >= from; at--)
        {
            if (verbs.At(text, at) is not { Word: { } word } verb || at + word.Length > start) continue;
            var (direction, size) = verb.Means;
            if (word is "高于" or "低于" or "多于" or "少于" && (at + 2 == start || At(text, at - 1) == '不')) continue;
            if (StartsAt(text, at, "增加值") || StartsAt(text, at, "增长极") || StartsAt(text, at, "提升工程")) continue;
            var between = text[(at + word.Length)..start];
            if (Breaks(between)) return Movement.None;
            return new Movement(Turned(text, at, word, direction, from), IsTarget(word, between), size);
        }

        return Movement.None;
    }

    /// <summary>Looks only at the words that touch an amount, past 了, 约, 近, 超 and the like: 减少15天, 增加了近42万户.</summary>
    public static Movement Touching(ReadOnlySpan<char> text, int start, int floor)
    {
        var end = SkipFillers(text, start, floor);
        var from = Math.Max(floor, 0);
        if (QuantityWords.Current.Verbs.Before(text, end) is { Word: { } word } verb && end - word.Length >= from)
        {
            if (word is "高于" or "低于" or "多于" or "少于" && (end == start || At(text, end - 3) == '不')) return Movement.None;
            return new Movement(Turned(text, end - word.Length, word, verb.Means.Direction, from), IsTarget(word, text[end..start]), verb.Means.IsSize);
        }

        if (end <= from) return Movement.None;
        var last = text[end - 1];
        var before = At(text, end - 2);
        // 降为21%, 增为30%: the number is where the movement ends.
        var becomes = end < start && text[end] == '为';
        if (UpAlone.Contains(last, StringComparison.Ordinal) && before is not ('最' or '成' or '递' or '校' or '市' or '院' or '处' or '部' or '更' or '新' or '净' or '很' or '不' or '至' or '较' or '许' or '众' or '提' or '擅'))
            return last == '长' ? Movement.None : new Movement(QuantityDirection.Up, becomes, false);
        return DownAlone.Contains(last, StringComparison.Ordinal) && before is not ('最' or '不' or '至' or '很' or '更' or '较' or '起' or '升')
            ? new Movement(QuantityDirection.Down, becomes, false)
            : Movement.None;
    }

    /// <summary>Words of growth behind a number: 3倍增长, 7.2%的增速.</summary>
    public static QuantityDirection Behind(ReadOnlySpan<char> text, int end)
    {
        ReadOnlySpan<string> fillers = ["以上", "左右", "的", "高速", "快速", "中高速", "年均", "同比", "较快", "稳定", "稳步", "大幅", "平均", "年", "产值", "营收", "收入"];
        for (var i = 0; i < 4 && FirstAt(text, end, fillers) is { } filler; i++) end += filler.Length;
        // 由21.3%下降到0.8% names two levels.
        if (At(text, end + 2) is '到' or '至' or '为') return QuantityDirection.None;
        if (FirstAt(text, end, ["增长", "增速", "增幅", "提升", "涨幅", "升幅"]) is not null) return StartsAt(text, end, "增长极") ? QuantityDirection.None : QuantityDirection.Up;
        return FirstAt(text, end, ["下降", "降幅", "跌幅", "负增长", "下滑"]) is not null ? QuantityDirection.Down : QuantityDirection.None;
    }

    /// <summary>Where the clause of a place begins, not before <paramref name="floor"/> nor further away than the window.</summary>
    public static int ClauseStart(ReadOnlySpan<char> text, int start, int floor)
    {
        var lowest = Math.Max(floor, start - Window);
        var at = start;
        while (at > lowest && !EndsClause(text[at - 1])) at--;
        return at;
    }

    private static int SkipFillers(ReadOnlySpan<char> text, int end, int floor)
    {
        ReadOnlySpan<string> fillers =
            ["了", "均", "各", "高达", "达到", "达", "超过", "超", "近", "约", "逾", "突破", "不足", "不低于", "不超过", "至少", "接近", "分别", "幅度", "率", "为", "都", "仅", "共", "：", ":", "-", "－", "−", " "];
        for (var i = 0; i < 6 && end > floor && FirstBefore(text[..end], end, fillers) is { } filler && end - filler.Length >= floor; i++) end -= filler.Length;
        return end;
    }

    // A fall that narrows is a rise; a fall that widens is a fall.
    private static QuantityDirection Turned(ReadOnlySpan<char> text, int at, string word, QuantityDirection direction, int from)
    {
        if (word is not ("收窄" or "缩小" or "扩大" or "减少" or "回落" or "放缓")) return direction;
        var before = text[Math.Max(from, at - 14)..at];
        var falling = false;
        foreach (var range in Falls.AsSpan().Split('|')) falling |= before.Contains(Falls.AsSpan()[range], StringComparison.Ordinal);
        if (!falling) return direction;
        var gap = before.Contains("差", StringComparison.Ordinal);
        if (gap) return word == "扩大" ? QuantityDirection.Up : QuantityDirection.Down;
        return word == "扩大" ? QuantityDirection.Down : QuantityDirection.Up;
    }

    private static bool Breaks(ReadOnlySpan<char> between) =>
        between.IndexOfAny("占；") >= 0 || between.Contains("比重", StringComparison.Ordinal) || between.Contains("份额", StringComparison.Ordinal)
        || between.Contains("覆盖", StringComparison.Ordinal) || between.Contains("完成率", StringComparison.Ordinal);

    private static bool IsTarget(string word, ReadOnlySpan<char> between)
    {
        if (word is "增速" or "增幅" or "涨幅" or "降幅" or "跌幅" or "增长率" or "减幅" or "升幅") return false;
        if (between.Length > 0 && between[0] is '为' or '成') return word.Length == 2 && between.Length <= 3 && word is not ("增长" or "下降");
        for (var i = 0; i < between.Length; i++)
        {
            if (between[i] is not ('到' or '至')) continue;
            if (i > 0 && between[i - 1] is '达' or '不' or '未') continue;
            if (between[i] == '至' && i + 1 < between.Length && between[i + 1] == '少') continue;
            return true;
        }

        return between.Contains("达到", StringComparison.Ordinal) && word is "提升" or "提高" or "上升";
    }
}
