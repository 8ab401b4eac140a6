using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Indicators;

/// <summary>What part a clause says something has, of a whole that was spoken of before: 外资项目占58%, 反映用工难的占46%, 对欧盟出口占两成, 其中海外业务占34%.</summary>
internal static class PartShares
{
    private const int Score = 22;
    private static readonly WordLists Words = WordLists.Default;

    /// <summary>The share; null when the clause names a whole itself, or not what is shared.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Which of its numbers.</param>
    /// <param name="earlier">What the numbers before it state.</param>
    public static IndicatorReading? Read(Sentence sentence, int index, IReadOnlyList<IndicatorReading?> earlier)
    {
        var mark = sentence.Quantities[index];
        if (mark.Value.Unit.Dimension != Dimension.Percent || mark.Mention.Form == Quantities.QuantityForm.Change) return null;
        var start = sentence.OwnStart(index);
        var own = sentence.Slice(start, mark.Start);
        if (GoesOn(own) && index > 0 && earlier[index - 1] is { } before && Words.Has(before.Indicator, "part_share"))
            return before with { Value = mark.Value };
        if (Words.LastEnd(own, "part_verb") != own.Length) return null;
        var noun = Part(own);
        return noun.IsEmpty ? null : Of(sentence, start, noun, earlier.Take(index)) is { } id ? new IndicatorReading(id, null, IndicatorForm.Level, mark.Value, start, mark.Start) { Score = Score } : null;
    }

    /// <summary>分别占21.8%、9.6%和8.7%: nothing but the mark of a list.</summary>
    private static bool GoesOn(ReadOnlySpan<char> own) => own is "、" or "和" or "与" or "及";

    /// <summary>What the clause says has the share: the words before its verb.</summary>
    private static ReadOnlySpan<char> Part(ReadOnlySpan<char> own)
    {
        var noun = own;
        foreach (var verb in Words["part_verb"])
        {
            if (!own.EndsWith(verb, StringComparison.Ordinal)) continue;
            var rest = own[..^verb.Length];
            if (rest.Length < noun.Length) noun = rest;
        }

        return noun.TrimEnd("分别则均约，");
    }

    private static string? Of(Sentence sentence, int start, ReadOnlySpan<char> noun, IEnumerable<IndicatorReading?> earlier)
    {
        var last = earlier.LastOrDefault(r => r is { IsNamed: true })?.Indicator ?? "";
        if (noun.EndsWith("项目", StringComparison.Ordinal) || (IsClass(noun) && (last.StartsWith("projects_", StringComparison.Ordinal) || sentence.Text.Contains("个项目", StringComparison.Ordinal)))) return "share_of_projects";
        if (IsFirms(noun) && Words.Any(noun, "output_growing") && last == "ind_enterprises") return "share_growing_enterprises";
        if (IsFirms(noun) && IsSurvey(sentence, earlier)) return Words.Any(noun, "output_growing") ? "share_growing_enterprises" : "share_enterprises";
        var sold = earlier.Any(r => r?.Indicator is "revenue");
        if (sold && Words.Any(noun, "abroad") && noun.Length <= LongestBranch) return "international_revenue_share";
        if (noun.EndsWith("进出口", StringComparison.Ordinal) && noun.Length > 3) return "share_of_trade";
        if (noun.EndsWith("出口", StringComparison.Ordinal) && (Names(noun, '对') || last is "exports" or "exports_growth")) return "share_of_exports";
        return noun.EndsWith("投资", StringComparison.Ordinal) && last is "industrial_investment" or "industrial_investment_growth" && start > sentence.Start ? "share_of_industrial_investment" : null;
    }

    /// <summary>其中出口占62%: a branch of a firm's sales is named shortly.</summary>
    private const int LongestBranch = 8;

    /// <summary>产业类, 返乡人士牵头的: a kind of what was counted.</summary>
    private static bool IsClass(ReadOnlySpan<char> noun) => noun.Length > 0 && noun[^1] is '类' or '的' or '型';

    private static bool IsFirms(ReadOnlySpan<char> noun) => noun[^1] == '的' || noun.EndsWith("企业", StringComparison.Ordinal);

    /// <summary>Whether the sentence, or the run it ends, tells of firms that were asked.</summary>
    private static bool IsSurvey(Sentence sentence, IEnumerable<IndicatorReading?> earlier) =>
        earlier.Any(r => r?.Indicator is "survey_enterprises" or "share_enterprises" or "share_growing_enterprises") || Words.Any(sentence.Slice(sentence.Lead, sentence.End), "survey");

    private static bool Names(ReadOnlySpan<char> noun, char lead) => noun.IndexOf(lead) is >= 0 and var at && at < noun.Length - 3;
}
