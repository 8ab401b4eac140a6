using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Indicators;

/// <summary>Decides whether a number goes on with what an earlier number of the sentence spoke of.</summary>
internal static class Continuation
{
    private static readonly WordLists Words = WordLists.Default;

    /// <summary>Whether the words between two numbers leave room for the same indicator.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">The later number.</param>
    /// <param name="source">The earlier number.</param>
    /// <param name="form">The variant the later number states.</param>
    public static bool Allows(Sentence sentence, int index, int source, IndicatorForm form)
    {
        var mark = sentence.Quantities[index];
        var between = sentence.Slice(sentence.Quantities[source].End, mark.Start);
        if (form is IndicatorForm.Growth or IndicatorForm.AverageGrowth or IndicatorForm.Ratio or IndicatorForm.Share) return between.Length <= 40;
        if (form is IndicatorForm.Rank or IndicatorForm.GrowthRank) return between.Length <= 40;
        if (IsOfClass(sentence, index, source) || IsProductOfList(sentence, index, source)) return true;
        if (mark.Value.Unit.Dimension == Dimension.Percent) return between.Length <= 14 && mark.Value.Unit == sentence.Quantities[source].Value.Unit && Words.Any(between, "raised_to");
        var own = sentence.Slice(sentence.OwnStart(index), mark.Start);
        if (FollowedByOtherNoun(sentence, mark) || CountsOther(sentence, mark, sentence.Quantities[source])) return false;
        own = WithoutTime(own, sentence, mark);
        if (own.StartsWith("其中", StringComparison.Ordinal) && mark.Mention.Value.Unit == sentence.Quantities[source].Mention.Value.Unit) return true;
        return Words.Any(own, "reset") || Words.Any(own, "net_new") || Words.Any(own, "new") || Words.Any(own, "change")
            || own.Length <= 4 || OnlyFiller(own.Length, sentence, mark);
    }

    /// <summary>大型企业PMI为51.2%，中型企业48.6%，小型企业下降2个百分点至47.3%: the index of the next class of firms.</summary>
    private static bool IsOfClass(Sentence sentence, int index, int source)
    {
        var (mark, before) = (sentence.Quantities[index], sentence.Quantities[source]);
        if (source != index - 1 || mark.Value.Unit.Dimension != Dimension.Percent) return false;
        var between = sentence.Slice(before.End, mark.Start);
        return (before.Value.Unit.Dimension == Dimension.Points && between is "至" or "到") || (before.Value.Unit == mark.Value.Unit && Sequels.IsFirmClass(between));
    }

    /// <summary>手机产量7316万台、电视机120万台: the next member of a list of products.</summary>
    private static bool IsProductOfList(Sentence sentence, int index, int source)
    {
        var (mark, before) = (sentence.Quantities[index], sentence.Quantities[source]);
        return source == index - 1 && mark.Value.Unit.Canonical == before.Value.Unit.Canonical && mark.Mention.Form == before.Mention.Form && mark.Start > before.End + 1
            && sentence.Slice(before.End, before.End + 1) is "、" && Sequels.IsProduct(sentence, before.End + 1, mark.Start);
    }

    /// <summary>客车3101辆，增长24.6%，其中新能源客车856辆: the part goes on with the whole, not with its growth.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">The later number.</param>
    public static bool IsPart(Sentence sentence, int index)
    {
        var mark = sentence.Quantities[index];
        return sentence.Slice(sentence.OwnStart(index), mark.Start).StartsWith("其中", StringComparison.Ordinal);
    }

    /// <summary>新增国家级“小巨人”企业200家、省级500家: the noun of the first with the attribute of the second.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">The later number.</param>
    /// <param name="source">What an earlier number states.</param>
    /// <returns>The cue of the combined wording, or null.</returns>
    public static Cue? WithAttribute(Sentence sentence, int index, IndicatorReading source)
    {
        var own = sentence.Slice(sentence.Quantities[index - 1].End, sentence.Quantities[index].Start);
        if (own.Length > 6) return null;
        var word = sentence.Slice(source.CueStart, source.CueEnd);
        foreach (var attribute in Words["attribute"])
        {
            if (own.EndsWith(attribute, StringComparison.Ordinal)) return Named(attribute, NounOf(word));
        }

        return null;
    }

    /// <summary>The noun without the attribute it bears; the longest is taken off.</summary>
    private static ReadOnlySpan<char> NounOf(ReadOnlySpan<char> word)
    {
        var length = 0;
        foreach (var old in Words["attribute"])
        {
            if (word.StartsWith(old, StringComparison.Ordinal)) length = Math.Max(length, old.Length);
        }

        return word[length..];
    }

    /// <summary>The cue that the whole of attribute and noun is; null when there is none.</summary>
    private static Cue? Named(string attribute, ReadOnlySpan<char> noun)
    {
        var whole = string.Concat(attribute, noun);
        return CueLexicon.Default.Find(whole).Find(h => h.Start == 0 && h.End == whole.Length).Cue;
    }

    /// <summary>1个国家级+11个省级制造业创新中心: the wording of the first number, put together from its attribute and the noun of the next.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Which of its numbers.</param>
    public static Cue? WithNounOfNext(Sentence sentence, int index)
    {
        if (index + 1 >= sentence.Quantities.Length) return null;
        var next = sentence.Quantities[index + 1];
        var attribute = sentence.Slice(sentence.Quantities[index].End, next.Start).Trim("+、和与及").ToString();
        if (!Words.Has(attribute, "attribute")) return null;
        var noun = sentence.Slice(next.End, sentence.ClauseEnd(next.End));
        foreach (var other in Words["attribute"])
        {
            if (noun.StartsWith(other, StringComparison.Ordinal))
            {
                noun = noun[other.Length..];
                break;
            }
        }

        return CueLexicon.Default.Find(string.Concat(attribute, noun)).FirstOrDefault(h => h.Start == 0).Cue;
    }

    private static ReadOnlySpan<char> WithoutTime(ReadOnlySpan<char> own, Sentence sentence, QuantityMark mark)
    {
        foreach (var time in sentence.Times)
        {
            if (time.Start >= mark.Start - own.Length && time.End <= mark.Start) return sentence.Slice(time.End, mark.Start);
        }

        return own;
    }

    private static bool FollowedByOtherNoun(Sentence sentence, QuantityMark mark) =>
        sentence.Cues.Any(c => c.Start >= mark.End && c.Start - mark.End <= 8 && sentence.Boundaries(mark.End, c.Start) == 0
            && c.Cue.Side is CueSide.Behind or CueSide.Either);

    /// <summary>生产汽车12万辆，产品销往20个省份: of two counts the later has another classifier and a noun of its own.</summary>
    private static bool CountsOther(Sentence sentence, QuantityMark mark, QuantityMark before)
    {
        if (mark.Value.Unit != Unit.Count && before.Value.Unit != Unit.Count) return false;
        var isOther = sentence.Slice(mark.Start, mark.End).EndsWith("个", StringComparison.Ordinal) && !sentence.Slice(before.Start, before.End).EndsWith("个", StringComparison.Ordinal);
        return isOther && mark.End < sentence.End && char.IsLetter(sentence.Text[mark.End - sentence.Start]);
    }

    private static bool OnlyFiller(int length, Sentence sentence, QuantityMark mark) =>
        sentence.Subjects.Any(s => s.Start >= mark.Start - length && s.End <= mark.Start && length - (s.End - s.Start) <= 4);
}
