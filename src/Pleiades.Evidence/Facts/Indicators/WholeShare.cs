using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Indicators;

/// <summary>What part of the nation or the world a region's output is: 占全国家电总产值的15%, 约占全国四成、全球两成.</summary>
internal static class WholeShare
{
    private static readonly WordLists Words = WordLists.Default;

    /// <summary>The share; null when the words say no whole or not what is shared.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Which of its numbers.</param>
    /// <param name="earlier">What the numbers before it state.</param>
    public static IndicatorReading? Read(Sentence sentence, int index, IReadOnlyList<IndicatorReading?> earlier)
    {
        var mark = sentence.Quantities[index];
        if (mark.Value.Unit.Dimension != Dimension.Percent || mark.Mention.Form == Quantities.QuantityForm.Change) return null;
        var start = sentence.OwnStart(index);
        var own = sentence.Slice(start, mark.Start);
        var before = index == 0 ? null : earlier[index - 1];
        var goesOn = before is not null && own.Length <= 6 && own.IndexOfAny('、', '和') == 0 && IsShare(before.Indicator);
        if (!own.Contains('占') && !goesOn) return null;
        var id = Words.Any(own, "world") ? "global_market_share" : Words.Any(own, "nation") ? OfNation(own, sentence.Slice(sentence.Start, mark.Start)) : null;
        return id is null ? null : new IndicatorReading(id, null, IndicatorForm.Level, mark.Value, start, mark.Start) { Score = 10 };
    }

    /// <summary>占全国的44%、全球的18%: the next whole of a list; null when the words name none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Which of its numbers.</param>
    /// <param name="earlier">What the numbers before it state.</param>
    public static IndicatorReading? Next(Sentence sentence, int index, IReadOnlyList<IndicatorReading?> earlier)
    {
        const int longest = 7;
        var mark = sentence.Quantities[index];
        if (index == 0 || mark.Value.Unit.Dimension != Dimension.Percent || sentence.Quantities[index - 1].Value.Unit.Dimension != Dimension.Percent) return null;
        var before = sentence.Quantities[index - 1];
        var own = sentence.Slice(before.End, mark.Start);
        if (own.Length is < 3 or > longest || own[0] is not ('、' or '和' or '，') || !sentence.Slice(sentence.ClauseStart(before.Start), before.Start).Contains('占')) return null;
        var id = Words.Any(own, "world") ? "global_market_share"
            : !Words.Any(own, "nation") ? null
            : own.Contains("市场", StringComparison.Ordinal) ? "domestic_market_share" : OfNation(own, sentence.Slice(sentence.Start, mark.Start));
        return id is null ? null : new IndicatorReading(id, null, IndicatorForm.Level, mark.Value, before.End, mark.Start) { Score = 20 };
    }

    private static bool IsShare(string indicator) =>
        indicator is "national_share_output_volume" or "national_share_output_value" or "global_market_share" or "domestic_market_share";

    private static string? OfNation(ReadOnlySpan<char> own, ReadOnlySpan<char> before)
    {
        if (Words.Any(own, "output_noun")) return "national_share_output_value";
        if (Words.Any(own, "volume_noun")) return "national_share_output_volume";
        var (value, volume) = (Words.LastEnd(before, "output_noun"), Words.LastEnd(before, "make_noun"));
        return value < 0 && volume < 0 ? null : value > volume ? "national_share_output_value" : "national_share_output_volume";
    }
}
