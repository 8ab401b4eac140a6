using Pleiades.Evidence.Facts.Wording;
using Pleiades.Evidence.Quantities;

namespace Pleiades.Evidence.Facts.Indicators;

/// <summary>Weighs a cue against a number: long and near is good, across a clause or another number is bad, on the wrong side or without its company is nothing.</summary>
internal static class CueScore
{
    private const double Impossible = double.NegativeInfinity;
    private const double OwnClassifier = 40;
    private const double InCompany = 4;

    /// <summary>No wording is so long that it would still weigh anything this far from its number.</summary>
    private const int Farthest = 160;

    private const string Enders = "，。；：、）（！？…—\n";

    /// <summary>The weight; negative infinity when the cue cannot name the number, or cannot weigh enough to be asked further.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Which of its numbers.</param>
    /// <param name="hit">The cue.</param>
    /// <param name="least">What it must weigh.</param>
    public static double Of(Sentence sentence, int index, CueHit hit, double least)
    {
        var mark = sentence.Quantities[index];
        if (Math.Max(mark.Start - hit.End, hit.Start - mark.End) > Farthest) return Impossible;
        var place = Place(sentence, index, hit, mark);
        var alone = (3 * hit.Cue.Word.Length) + place;
        return alone + InCompany < least ? Impossible : alone + Company(sentence, mark, hit);
    }

    private static double Place(Sentence sentence, int index, CueHit hit, QuantityMark mark)
    {
        if (hit.End <= mark.Start) return BeforeNumber(sentence, index, hit, mark);
        if (hit.Start >= mark.End) return BehindNumber(sentence, index, hit, mark);
        return hit.Cue.Side switch { CueSide.Touching => OwnClassifier, CueSide.Around => 0, _ => Impossible };
    }

    private static double BeforeNumber(Sentence sentence, int index, CueHit hit, QuantityMark mark)
    {
        var side = hit.Cue.Side;
        if (side == CueSide.Behind) return Impossible;
        var gap = mark.Start - hit.End;
        if (side == CueSide.Touching) return gap <= 2 ? 6 : Impossible;
        var crossed = NumbersBetween(sentence, hit.End, mark.Start, index);
        var clauses = sentence.Boundaries(hit.End, mark.Start);
        if (side == CueSide.Around) return clauses > 2 ? Impossible : 5 - (0.3 * gap) - (2 * clauses);
        if (crossed > 0 && NamesOther(sentence, index, mark)) return Impossible;
        var score = 8 - (0.7 * gap) - ((clauses == 1 && crossed == 0 && IsBareChange(sentence, mark) ? 4 : 9) * clauses) - (14 * crossed);
        if (mark.Value.Unit.Dimension == Dimension.Count) score += FollowedByNoun(sentence, mark) ? -10 : 4;
        return score;
    }

    /// <summary>出口由负转正，增长3.2%: a clause of a verb and a rate says what the clause before it spoke of.</summary>
    private static bool IsBareChange(Sentence sentence, QuantityMark mark)
    {
        if (mark.Mention.Form != QuantityForm.Change || mark.Value.Unit.Dimension != Dimension.Percent) return false;
        var own = sentence.Slice(sentence.ClauseStart(mark.Start), mark.Start);
        return own.IsEmpty || WordLists.Default.BeginningOf(own, "bare_change") == own.Length;
    }

    /// <summary>专精特新企业274家、瞪羚企业61家: the number has a noun of its own, no wording beyond the number before it is meant.</summary>
    private static bool NamesOther(Sentence sentence, int index, QuantityMark mark) =>
        index > 0 && WordLists.Default.EndsWith(sentence.Slice(sentence.Quantities[index - 1].End, mark.Start), "counted_noun");

    private static double BehindNumber(Sentence sentence, int index, CueHit hit, QuantityMark mark)
    {
        var side = hit.Cue.Side;
        if (side == CueSide.Before) return Impossible;
        var gap = hit.Start - mark.End;
        if (side == CueSide.Touching) return gap == 0 ? 6 : Impossible;
        var clauses = sentence.Boundaries(mark.End, hit.Start);
        var crossed = NumbersBetween(sentence, mark.End, hit.Start, index);
        if (side == CueSide.Around) return clauses > 2 ? Impossible : 4 - (0.3 * gap) - (2 * clauses);
        if (clauses > 0 || (crossed > 0 && !SharesNoun(sentence, mark, hit)) || sentence.Slice(mark.End, hit.Start).StartsWith("、", StringComparison.Ordinal)) return Impossible;
        var between = sentence.Slice(mark.End, hit.Start);
        var listed = between.Contains('、') ? 5 : 0;
        var counted = crossed == 0 && WordLists.Default.Any(between, "counted_noun") && !WordLists.Default.Any(between, "enters") ? 24 : 0;
        return 14 - (0.9 * gap) - listed - (crossed * 2) - counted;
    }

    /// <summary>1个国家级、11个省级制造业创新中心, 200户500名群众: the noun stands once, behind the last number.</summary>
    private static bool SharesNoun(Sentence sentence, QuantityMark mark, CueHit hit)
    {
        var between = sentence.Slice(mark.End, hit.Start);
        if (Array.Exists(sentence.Quantities, q => q.Start == mark.End && q.End == hit.Start)) return true;
        return between.Length <= 10 && (between.StartsWith("国家级", StringComparison.Ordinal) || between.StartsWith("省级", StringComparison.Ordinal));
    }

    private static int NumbersBetween(Sentence sentence, int from, int to, int index)
    {
        var count = 0;
        for (var i = 0; i < sentence.Quantities.Length; i++)
        {
            var other = sentence.Quantities[i];
            if (i != index && other.Start >= from && other.End <= to && other.Mention.Form != QuantityForm.Duration) count++;
        }

        return count;
    }

    private static bool FollowedByNoun(Sentence sentence, QuantityMark mark)
    {
        if (mark.End >= sentence.End) return false;
        var next = sentence.Paragraph.Text[mark.End];
        return !Enders.Contains(next, StringComparison.Ordinal) && !WordLists.Default.StartsWith(sentence.Slice(mark.End, sentence.End), "not_noun");
    }

    /// <summary>The member of a list that number and cue stand in: between 、 and 、 of their clause.</summary>
    private static (int Start, int End) Item(Sentence sentence, int from, int to)
    {
        var before = sentence.Slice(sentence.ClauseStart(from), from);
        var behind = sentence.Slice(to, sentence.ClauseEnd(to));
        var end = behind.IndexOf('、');
        return (from - before.Length + before.LastIndexOf('、') + 1, to + (end < 0 ? behind.Length : end));
    }

    private static double Company(Sentence sentence, QuantityMark mark, CueHit hit)
    {
        var from = Math.Min(mark.Start, hit.Start);
        var to = Math.Max(mark.End, hit.End);
        foreach (var word in hit.Cue.Not)
        {
            if (Says(sentence, Item(sentence, from, to), word)) return Impossible;
        }

        if (hit.Cue.Needs.IsEmpty) return 0;
        var clause = sentence.Slice(sentence.ClauseStart(from), sentence.ClauseEnd(to));
        foreach (var word in hit.Cue.Needs)
        {
            if (clause.Contains(word, StringComparison.Ordinal)) return InCompany;
        }

        // 铺排重点项目216个；上半年新开工96个: what is counted is said at the head of the run; a share has its whole near by.
        var start = mark.Value.Unit.Dimension != Dimension.Percent ? Math.Min(sentence.Lead, sentence.Start) : sentence.Start;
        foreach (var word in hit.Cue.Needs)
        {
            if (sentence.Slice(start, sentence.End).Contains(word, StringComparison.Ordinal)) return -2;
        }

        return Impossible;
    }

    /// <summary>Whether a stretch holds a word outside the names of parks: the 高新 of 共青城高新区 says nothing of the firms in it.</summary>
    private static bool Says(Sentence sentence, (int Start, int End) item, string word)
    {
        for (var at = item.Start; at < item.End;)
        {
            var found = sentence.Slice(at, item.End).IndexOf(word, StringComparison.Ordinal);
            if (found < 0) return false;
            at += found;
            if (!Array.Exists(sentence.Subjects, s => s.Subject.Type == SubjectType.Park && s.Start <= at && at + word.Length <= s.End)) return true;
            at++;
        }

        return false;
    }
}
