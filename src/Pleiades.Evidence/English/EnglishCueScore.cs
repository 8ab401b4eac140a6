using Pleiades.Evidence.Facts;
using Pleiades.Evidence.Facts.Indicators;
using Pleiades.Evidence.Facts.Wording;
using Pleiades.Evidence.Quantities;

namespace Pleiades.Evidence.English;

/// <summary>Weighs a wording against a number: long and near is good; across a clause or another number is bad; on the wrong side or without its company it is nothing.</summary>
internal static class EnglishCueScore
{
    private const double Impossible = double.NegativeInfinity;
    private const int LongestNoun = 7;
    private const int Farthest = 40;

    /// <summary>The weight; negative infinity when the wording cannot name the number.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Which of its numbers.</param>
    /// <param name="hit">The wording.</param>
    /// <param name="form">The variant that the number states.</param>
    public static double Of(EnglishSentence sentence, int index, EnglishHit hit, IndicatorForm form)
    {
        var mark = sentence.Marks.Quantities[index];
        var (first, next) = (sentence.FirstOf(mark), sentence.NextOf(mark));
        var place = hit.Next <= first ? Before(sentence, index, hit, form)
            : hit.First >= next ? Behind(sentence, (first, next), hit, mark)
            : hit.First >= first && hit.Cue.Side == CueSide.Touching ? 20 : Impossible;
        return double.IsNegativeInfinity(place) || !HasCompany(sentence, (first, next), hit) ? Impossible : place + (2 * (hit.Next - hit.First));
    }

    private static double Before(EnglishSentence sentence, int index, EnglishHit hit, IndicatorForm form)
    {
        if (hit.Cue.Side is CueSide.Behind or CueSide.Touching) return Impossible;
        var mark = sentence.Marks.Quantities[index];
        var first = sentence.FirstOf(mark);
        if (first - hit.Next > Farthest) return Impossible;
        var follows = form is IndicatorForm.Growth or IndicatorForm.Rank or IndicatorForm.Share;
        var crossed = Crossed(sentence, hit.Next, index);
        var counted = mark.Value.Unit.Symbol.Length == 0 && IsFollowedByNoun(sentence.Text, sentence.NextOf(mark)) ? 7 : 0;
        return 16 - (0.35 * (first - hit.Next)) - ((follows ? 2 : 4) * sentence.Boundaries(hit.Next, first)) - ((follows ? 1 : 4) * crossed) - counted;
    }

    private static double Behind(EnglishSentence sentence, (int First, int Next) at, EnglishHit hit, QuantityMark mark)
    {
        if (hit.First - at.Next > LongestNoun || sentence.Boundaries(at.Next, hit.First) > 0 || Blocked(sentence, at.Next, hit.First)) return Impossible;
        if (hit.Cue.Side is CueSide.Behind or CueSide.Either) return 20 - (hit.First - at.Next);
        if (hit.Cue.Side != CueSide.Before) return Impossible;
        // a 7.2 percent increase in exports; 123.4 billion yuan in exports; 30 billion yuan of output value
        return EnglishWords.Behind(sentence.Text, at.Next, "worth_of") > at.Next || sentence.Any(at.Next, hit.First, "change_in") ? 17 - (0.5 * (hit.First - at.Next))
            : hit.First == at.Next && mark.Value.Unit.Dimension is Dimension.Percent ? 14 : Impossible;
    }

    /// <summary>The noun of a number does not stand behind a verb or another number.</summary>
    private static bool Blocked(EnglishSentence sentence, int from, int to) =>
        sentence.Any(from, to, "verb") || Array.Exists(sentence.Marks.Quantities, q => sentence.FirstOf(q) >= from && sentence.FirstOf(q) < to);

    private static int Crossed(EnglishSentence sentence, int from, int index)
    {
        var count = 0;
        for (var i = 0; i < index; i++)
        {
            if (sentence.Marks.Quantities[i].Mention.Form != QuantityForm.Duration && sentence.FirstOf(sentence.Marks.Quantities[i]) >= from) count++;
        }

        return count;
    }

    private static bool IsFollowedByNoun(EnglishText text, int next) => text[next].Kind == LexemeKind.Word && !EnglishWords.At(text, next, "function");

    private static bool HasCompany(EnglishSentence sentence, (int First, int Next) at, EnglishHit hit)
    {
        var (from, to) = (sentence.ClauseStart(Math.Min(at.First, hit.First)), sentence.ClauseEnd(Math.Max(at.Next, hit.Next)));
        if (Stands(sentence.Text, from, to, hit.Cue.Not)) return false;
        return hit.Cue.Needs is null || Stands(sentence.Text, sentence.First, sentence.Next, hit.Cue.Needs);
    }

    private static bool Stands(EnglishText text, int from, int to, EnglishPhrases<bool> phrases)
    {
        for (var i = from; i < to; i++)
        {
            if (phrases.Behind(text, i) > i) return true;
        }

        return false;
    }
}
