using Pleiades.Evidence.Quantities;
using static Pleiades.Evidence.Quantities.Characters;

namespace Pleiades.Evidence.Times;

/// <summary>Tells from the words around it what a time expression does.</summary>
internal static class TimeRoles
{
    private static readonly string[] s_likened = ["相比", "比", "持平", "基本持平", "大体持平", "相当", "一致", "相近"];

    public static TimeRole Of(ReadOnlySpan<char> text, int start, Spell spell, DateOnly? issued)
    {
        if (spell.Role is TimeRole.Base || IsBase(text, start, spell.End)) return TimeRole.Base;
        var future = spell.Period is { } period && issued is { } day ? period.End > day : spell.Basis is PeriodBasis.Explicit && issued is null;
        if (!future) return TimeRole.When;
        if (spell.Role is TimeRole.Deadline) return TimeRole.Deadline;
        return At(text, start - 1) is '到' or '至' ? TimeRole.Deadline : TimeRole.When;
    }

    private static bool IsBase(ReadOnlySpan<char> text, int start, int end)
    {
        if (At(text, start - 1) is '比' or '较') return true;
        if (FirstBefore(text[..start], start, ["高于", "低于", "快于", "慢于", "优于", "好于", "相当于", "超过", "超", "接近", "逼近", "不及", "少于", "多于", "高出"]) is not null) return true;
        if (At(text, start - 1) is '与' or '同' or '和' or '跟' && FirstAt(text, end, s_likened) is not null) return true;
        return At(text, end) == '的' && NumberScanner.Read(text, end + 1, out _) is { } number && At(text, number.End) == '倍';
    }
}
