using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts;

/// <summary>Numbers that a sentence does not assert: denied (并非6%, 未达到8%), supposed (如果增长10%), asked (真有1000亿元吗), called untrue, or said of a part of the country that is no subject (其中东部地区30个).</summary>
internal static class Denials
{
    private static readonly WordLists Words = WordLists.Default;

    /// <summary>Whether the number is denied, asked for or only supposed.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">The number.</param>
    public static bool Covers(Sentence sentence, QuantityMark mark) =>
        Words.Any(sentence.Slice(sentence.ClauseStart(mark.Start), mark.Start), "denial")
        || Words.Any(sentence.Slice(sentence.Start, mark.Start), "supposition")
        || IsAsked(sentence, mark)
        || IsOfNobody(sentence, mark)
        || Words.Any(sentence.Text, "untrue")
        || (mark.Value.Unit.Dimension == Dimension.Count && Words.Any(sentence.Slice(sentence.ClauseStart(mark.Start), mark.Start), "area_part"));

    /// <summary>荆门市一家化工企业去年投资2亿元: a firm that opens the sentence and is not named owns its figures, and nobody can be told them of.</summary>
    private static bool IsOfNobody(Sentence sentence, QuantityMark mark)
    {
        const int longest = 10;
        var start = sentence.Subjects is [{ Start: var first } place, ..] && first == sentence.Start ? place.End : sentence.Start;
        if (start >= mark.Start || !sentence.Slice(start, mark.Start).StartsWith("一家", StringComparison.Ordinal)) return false;
        var end = Words.LastEnd(sentence.Slice(start, Math.Min(start + longest, Math.Min(sentence.ClauseEnd(start), mark.Start))), "unnamed_firm");
        return end > 0 && !Array.Exists(sentence.Subjects, s => s.Start >= start + end && s.End <= mark.Start && s.Role == SubjectRole.Topic);
    }

    /// <summary>A clause that asks whether something is so; a question why or how behind another clause takes the number for granted.</summary>
    private static bool IsAsked(Sentence sentence, QuantityMark mark) =>
        sentence.Slice(mark.End, sentence.ClauseEnd(mark.End)).EndsWith("吗") || Words.Any(sentence.Slice(sentence.ClauseStart(mark.Start), mark.Start), "asked");
}
