using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Subjects;

/// <summary>The trade that a short first sentence of a paragraph puts up as its topic: 钢铁仍然挑大梁。 陶瓷是另一根支柱。 动力电池是长兴的当家产业。</summary>
internal static class LeadTopics
{
    private const int LongestSentence = 16;
    private const int LongestTrade = 6;
    private static readonly WordLists Words = WordLists.Default;

    /// <summary>The trade; null when the sentence is none of this kind.</summary>
    /// <param name="sentence">The sentence.</param>
    public static string? Of(Sentence sentence)
    {
        var text = Behind(sentence.Text, "讯（");
        if (sentence.Start != 0 || text.Length > LongestSentence || sentence.Quantities.Length > 0) return null;
        var end = -1;
        foreach (var predicate in Words["lead_predicate"])
        {
            var at = text.IndexOf(predicate, StringComparison.Ordinal);
            if (at > 0 && (end < 0 || at < end)) end = at;
        }

        if (end < 0) end = Industry(text);
        if (text.IndexOf('是') is var copula and > 0 && copula < end) end = copula;
        if (end is < 2 or > LongestTrade || IsNamed(sentence, sentence.End - text.Length + end)) return null;
        var trade = text[..end];
        var isTrade = trade.IndexOfAnyExceptInRange('\u4e00', '\u9fff') < 0 && !Words.Has(trade.ToString(), "common")
            && !Words.Any(trade, "no_product") && !Words.Any(trade, "whole_economy") && !Words.Any(trade, "farm_product") && !Words.Any(trade, "no_topic");
        return isTrade ? trade.ToString() : null;
    }

    /// <summary>汽车产业一马当先: an industry called one needs no predicate of the list.</summary>
    private static int Industry(ReadOnlySpan<char> text)
    {
        foreach (var tail in (ReadOnlySpan<string>)["产业", "制造业", "行业"])
        {
            if (text.IndexOf(tail, StringComparison.Ordinal) is > 1 and var at && !Words.Any(text[..at], "no_trade")) return at;
        }

        return -1;
    }

    private static bool IsNamed(Sentence sentence, int end) => Array.Exists(sentence.Subjects, s => s.Start < end);

    /// <summary>What stands behind the dateline, in whose brackets the reporters are named.</summary>
    private static ReadOnlySpan<char> Behind(ReadOnlySpan<char> text, string dateline) =>
        text.Contains(dateline, StringComparison.Ordinal) ? text[(text.IndexOf('）') + 1)..] : text;
}
