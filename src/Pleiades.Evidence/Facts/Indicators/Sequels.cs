using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Indicators;

/// <summary>Decides whether the first number of a sentence goes on with what the sentence before it gave.</summary>
internal static class Sequels
{
    private static readonly WordLists Words = WordLists.Default;

    /// <summary>Whether the words before the first number name nothing of their own.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">Its first number.</param>
    public static bool Continues(Sentence sentence, QuantityMark mark)
    {
        const int longestLead = 24;
        if (mark.Start - sentence.Start > longestLead) return false;
        var lead = sentence.Slice(sentence.Start, mark.Start);
        if (lead.StartsWith("其中", StringComparison.Ordinal) || IsLater(sentence, mark)) return true;
        return IsBehindSemicolon(sentence) && (IsListed(sentence, mark, lead) || IsNext(sentence, mark) || IsFirmClass(lead)
            || (mark.Mention.Form == Quantities.QuantityForm.Change && IsIndustry(lead)));
    }

    /// <summary>中型企业为48.4%: nothing but a class of firms, and a word for being at most.</summary>
    /// <param name="words">The words before a number.</param>
    public static bool IsFirmClass(ReadOnlySpan<char> words)
    {
        const int longestVerb = 2;
        words = words.TrimStart("，、；");
        return Words.BeginningOf(words, "firm_class") is > 0 and var length && words.Length - length <= longestVerb;
    }

    /// <summary>钛材产量6万吨、汽车13万辆: nothing but the noun of a product.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="start">Where the noun begins.</param>
    /// <param name="end">Where the number begins.</param>
    public static bool IsProduct(Sentence sentence, int start, int end)
    {
        const int longest = 8;
        var noun = sentence.Slice(start, end);
        return noun.Length is > 1 and <= longest && noun.IndexOfAnyExceptInRange('\u4e00', '\u9fff') < 0 && !Words.Any(noun, "no_product")
            && Array.TrueForAll(sentence.Subjects, s => s.End <= start || s.Start >= end) && Array.TrueForAll(sentence.Cues, c => c.End <= start || c.Start >= end);
    }

    private static bool IsBehindSemicolon(Sentence sentence) => sentence.Start > 0 && sentence.Paragraph.Text[sentence.Start - 1] == '；';

    private static bool IsListed(Sentence sentence, QuantityMark mark, ReadOnlySpan<char> lead) =>
        !lead.IsEmpty && Array.TrueForAll(sentence.Subjects, s => s.Start > mark.Start) && IsProduct(sentence, sentence.Start, mark.Start - Verb(mark, lead));

    /// <summary>集成电路增长16%: length of the verb of growth before a number that tells one.</summary>
    private static int Verb(QuantityMark mark, ReadOnlySpan<char> lead)
    {
        if (mark.Mention.Form != Quantities.QuantityForm.Change) return 0;
        foreach (var verb in (ReadOnlySpan<string>)["同比增长", "同比下降", "增长", "下降"])
        {
            if (lead.EndsWith(verb, StringComparison.Ordinal)) return verb.Length;
        }

        return 0;
    }

    /// <summary>；特步53.97亿元: the next firm or place with nothing but its number.</summary>
    private static bool IsNext(Sentence sentence, QuantityMark mark)
    {
        const int longestGap = 1;
        return Array.Exists(sentence.Subjects, s => s.Start == sentence.Start && s.Role == SubjectRole.Topic && mark.Start >= s.End && mark.Start - s.End <= longestGap);
    }

    /// <summary>；食品产业增长9.3%: nothing but an industry and the verb of growth.</summary>
    private static bool IsIndustry(ReadOnlySpan<char> words)
    {
        const int longest = 12, longestVerb = 4;
        var end = words.LastIndexOf('业') + 1;
        return end > 2 && end <= longest && words.Length - end <= longestVerb && words.IndexOfAny("，、") < 0;
    }

    /// <summary>今年上半年完成486亿元, 6月份当月增长10.6%: a time and a verb, the noun stands in the sentence before.</summary>
    private static bool IsLater(Sentence sentence, QuantityMark mark)
    {
        var at = sentence.Start;
        foreach (var time in sentence.Times)
        {
            if (time.End <= mark.Start && sentence.Slice(at, time.Start).Length <= 1) at = time.End;
        }

        return at > sentence.Start && Words.Has(sentence.Slice(at, mark.Start).Trim("，").ToString(), "goes_on");
    }
}
