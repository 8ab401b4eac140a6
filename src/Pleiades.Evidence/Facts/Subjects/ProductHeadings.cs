using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Subjects;

/// <summary>The product that a heading gives the volume of (挖掘机全年销量突破20万台), or the trade it speaks of (上半年纺织行业运行平稳).</summary>
internal static class ProductHeadings
{
    private const int Longest = 8;
    private static readonly WordLists Words = WordLists.Default;

    /// <summary>The product; null when the heading names none.</summary>
    /// <param name="heading">The heading.</param>
    public static string? Of(Paragraph heading)
    {
        var text = heading.Text;
        foreach (var noun in Words["volume_noun"].AddRange(Words["trade_noun"]))
        {
            var end = text.IndexOf(noun, StringComparison.Ordinal);
            if (end < 2) continue;
            if (Words.Has(noun, "trade_noun") && end + noun.Length < text.Length && "协园集链".Contains(text[end + noun.Length], StringComparison.Ordinal)) continue;
            var time = heading.Times.Find(t => t.End == end);
            if (time is not null) end = time.Start;
            var start = end;
            while (start > 0 && end - start <= Longest && IsHan(text[start - 1]) && !heading.Times.Exists(t => t.End == start)) start--;
            var name = text[start..end];
            if (name.Length is >= 2 and <= Longest && !Words.Any(name, "no_product") && !Words.Any(name, "whole_economy") && !Words.Any(name, "farm_product")) return name;
        }

        return null;
    }

    /// <summary>The trade that a heading names in full (电子信息制造业, 石化工业); null when it names none.</summary>
    /// <param name="heading">The heading.</param>
    public static string? TradeOf(Paragraph heading)
    {
        const int shortest = 4;
        var text = heading.Text;
        foreach (var tail in (ReadOnlySpan<string>)["制造业", "工业", "行业"])
        {
            var end = text.IndexOf(tail, StringComparison.Ordinal);
            if (end < 2) continue;
            var start = end;
            while (start > 0 && end - start <= Longest && IsHan(text[start - 1]) && !heading.Times.Exists(t => t.End == start)) start--;
            end += tail.Length;
            if (end - start >= shortest && IndustrySubject.IsPlain(text.AsSpan(start, end - start)) && (end == text.Length || !"协园集链企".Contains(text[end], StringComparison.Ordinal))) return text[start..end];
        }

        return null;
    }

    private static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff';
}
