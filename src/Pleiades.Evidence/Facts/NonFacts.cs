using System.Buffers;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts;

/// <summary>Numbers that assert nothing: inside a quoted slogan or name, part of a name, an edition, a clock.</summary>
internal static class NonFacts
{
    /// <summary>How far before a sum the 每 of its share may stand.</summary>
    private const int LongestOfOne = 12;

    private static readonly SearchValues<char> s_marks = SearchValues.Create("，、；。：（");

    /// <summary>Whether a number is none that a fact can rest on.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="mark">The number.</param>
    /// <param name="original">The paragraph with its quotation marks.</param>
    /// <param name="start">First character of the number there.</param>
    /// <param name="end">Behind its last character.</param>
    public static bool Is(Paragraph paragraph, QuantityMark mark, string original, int start, int end)
    {
        var next = mark.End < paragraph.Text.Length ? paragraph.Text[mark.End] : '\0';
        if (next is '届' or '版' or '期' or '号' or '时' && mark.Value.Unit.Dimension != Dimension.Money) return true;
        if (next == '规' && paragraph.Text.AsSpan(mark.End).StartsWith("规定", StringComparison.Ordinal)) return true;
        if (mark.Value.Value == 0 && paragraph.Text[mark.Start] == '零') return true;
        if (mark.Start > 0 && paragraph.Text[mark.Start - 1] == '每') return true;
        if (mark.Value.Unit.Dimension == Dimension.Money && IsOfOne(paragraph.Text.AsSpan(Math.Max(0, mark.Start - LongestOfOne), Math.Min(LongestOfOne, mark.Start)))) return true;
        if (mark.Value is { Unit.Dimension: Dimension.Rank, Bound: Bound.AtMost } && (next == '的' || WordLists.Default.StartsWith(paragraph.Text.AsSpan(mark.End), "names_ranked"))) return true;
        if (IsNameNumber(paragraph.Text, mark)) return true;
        if (IsCongressOrGroup(paragraph.Text.AsSpan(mark.Start, mark.End - mark.Start), mark)) return true;
        if (IsArticle(paragraph.Text, mark) || Thresholds.Is(paragraph.Text, mark)) return true;
        return InShortQuotation(original, start, end, mark.Value.Value);
    }

    /// <summary>每亩增收300元, 每户可贷10万元: money for one of many is no total; 每年 counts it by time, 每百元 by what it cost.</summary>
    private static bool IsOfOne(ReadOnlySpan<char> before)
    {
        before = before[(before.LastIndexOfAny(s_marks) + 1)..];
        var each = before.LastIndexOf('每');
        return each >= 0 && each + 1 < before.Length && before[each + 1] is not ('年' or '月' or '天' or '日' or '季' or '周' or '百' or '千' or '万');
    }

    /// <summary>十大产业项目 is a programme, 万名干部联万企 a campaign: a round number without a multiplier before its classifier. 上万名 and 近千家 count.</summary>
    private static bool IsNameNumber(string text, QuantityMark mark)
    {
        var written = text.AsSpan(mark.Start, mark.End - mark.Start);
        if (written is "十大") return true;
        if (written.Length is < 2 or > 3 || written[0] is not ('万' or '千' or '百') || mark.Value.Unit.Dimension != Dimension.Count) return false;
        return mark.Value.Bound == Bound.Exactly && (mark.Start == 0 || !"上近超数约过破成逾达几".Contains(text[mark.Start - 1], StringComparison.Ordinal));
    }

    /// <summary>党的二十大 is a congress, 二组 the name of a group.</summary>
    private static bool IsCongressOrGroup(ReadOnlySpan<char> written, QuantityMark mark)
    {
        const int leastCongress = 16;
        if (written.EndsWith("大", StringComparison.Ordinal)) return mark.Value.Value >= leastCongress;
        return written.EndsWith("组", StringComparison.Ordinal) && !char.IsAsciiDigit(written[0]);
    }

    /// <summary>一台, 一批, 一个: the generic "a", not a count.</summary>
    private static bool IsArticle(string text, QuantityMark mark) =>
        mark.Value.Value == 1 && mark.Value.Unit.Dimension is Dimension.Count or Dimension.None && text[mark.Start] == '一';

    /// <summary>“三高四新”, “万千百”工程: a number inside a short quotation is a name. A quotation that counts something with a classifier is not short.</summary>
    private static bool InShortQuotation(string text, int start, int end, decimal value)
    {
        const int longest = 8;
        var open = -1;
        for (var i = start - 1; i >= 0 && start - i <= longest; i--)
        {
            if (text[i] is '”' or '》' or '』') return false;
            if (text[i] is not ('“' or '《' or '『')) continue;
            open = i;
            break;
        }

        if (open < 0) return false;
        for (var i = end; i < text.Length && i - open <= longest + 2; i++)
        {
            if (text[i] is '”' && IsListed(text.AsSpan(i + 1), value)) return false;
            if (text[i] is '”' or '》' or '』') return i > end || open < start - 1 || end - start <= 3;
            if (text[i] is '，' or '。' or ',') return false;
        }

        return false;
    }

    /// <summary>“三个展会”（A、B、C）: a bracket that lists just as many things as the quotation counts makes it a count.</summary>
    private static bool IsListed(ReadOnlySpan<char> behind, decimal value)
    {
        if (value <= 1 || behind is not ['（' or '(', ..]) return false;
        var end = behind.IndexOfAny('）', ')');
        return end > 0 && behind[..end].Count('、') == value - 1;
    }
}
