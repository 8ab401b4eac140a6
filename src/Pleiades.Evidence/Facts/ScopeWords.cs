using Pleiades.Evidence.Facts.Indicators;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts;

/// <summary>What narrows a number: the set a rank is taken in, the product before a volume.</summary>
internal static class ScopeWords
{
    private static readonly WordLists Words = WordLists.Default;

    /// <summary>The scope in the words of the page; empty when nothing narrows.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">The number.</param>
    /// <param name="reading">What it states.</param>
    public static string Read(Sentence sentence, QuantityMark mark, IndicatorReading reading)
    {
        if (reading.Scope.Length > 0) return reading.Scope;
        if (reading is { Form: IndicatorForm.Level, Family: { } family } && Words.Has(family.Concept, "scope_is_wording")) return sentence.Slice(reading.CueStart, reading.CueEnd).ToString();
        if (reading.Form is IndicatorForm.Rank or IndicatorForm.GrowthRank) return Set(sentence, mark);
        var scope = reading.Inherited ? Part(sentence, mark, reading) : Product(sentence, mark, reading);
        if (scope.Length == 0 && reading.IsAddition) return Words["new"][0];
        return scope.Length > 0 ? scope : FirmClass(sentence, mark);
    }

    /// <summary>国有控股企业实现利润512亿元，增长18.9%: what an amount is narrowed to, its growth is.</summary>
    /// <param name="reading">What the number states.</param>
    /// <param name="last">The fact before it in the sentence; null when there is none.</param>
    public static string Carried(IndicatorReading reading, FactDraft? last) =>
        last is not null && reading is { Inherited: true, Form: IndicatorForm.Growth or IndicatorForm.AverageGrowth } && reading.Family == last.Reading.Family && last.Reading.Form == IndicatorForm.Level ? last.Scope : "";

    /// <summary>私营企业实现利润…, 民营企业进出口…: the class of firms that the clause counts.</summary>
    private static string FirmClass(Sentence sentence, QuantityMark mark)
    {
        var clause = sentence.Slice(sentence.ClauseStart(mark.Start), mark.Start);
        foreach (var word in Words["firm_class"])
        {
            if (clause.Contains(word, StringComparison.Ordinal)) return word;
        }

        return "";
    }

    /// <summary>配件出口额, 对欧盟出口: the noun right before the wording narrows it to a product or a partner.</summary>
    private static string Product(Sentence sentence, QuantityMark mark, IndicatorReading reading)
    {
        const int longest = 12;
        if (reading.Family is null || reading.CueEnd > mark.Start || !Words.Has(reading.Family.Concept, "scoped_concept")) return "";
        var noun = sentence.Slice(NounStart(sentence, reading.CueStart), reading.CueStart);
        foreach (var lead in Words["scope_lead"])
        {
            if (Words.StartsWith(noun, "scope_whole")) break;
            if (noun.StartsWith(lead, StringComparison.Ordinal)) noun = noun[lead.Length..];
        }

        return noun.Length is < 2 or > longest || Words.Any(noun, "no_scope") ? "" : noun.ToString();
    }

    /// <summary>Where the words before a wording begin that are no name, time, number or other member of a list.</summary>
    private static int NounStart(Sentence sentence, int cue)
    {
        var start = sentence.ClauseStart(cue);
        start += sentence.Slice(start, cue).LastIndexOfAny('、', '的') + 1;
        foreach (var subject in sentence.Subjects) start = subject.End <= cue && subject.Role == SubjectRole.Topic ? Math.Max(start, subject.End) : start;
        foreach (var time in sentence.Times) start = time.End <= cue ? Math.Max(start, time.End) : start;
        foreach (var number in sentence.Quantities) start = number.End <= cue ? Math.Max(start, number.End) : start;
        return start;
    }

    /// <summary>Among whom somebody is ranked: 居全国第一位和第二位 names it once, before the first of its numbers.</summary>
    private static string Set(Sentence sentence, QuantityMark mark)
    {
        var start = sentence.ClauseStart(mark.Start);
        var clause = sentence.Slice(start, mark.NumberPlace());
        var at = Words.LastEnd(clause, "rank_verb");
        if (at >= 0 && Array.Find(sentence.Quantities, q => q.Start >= start + at && q.End <= mark.Start) is { } first) clause = sentence.Slice(start, first.NumberPlace());
        var set = at >= 0 ? clause[at..].TrimStart("分别均在于为第、的").TrimEnd("在于为第、的") : clause.Length <= 8 ? clause.Trim("、的") : [];
        return set.Length is 0 or > 20 || Words.Any(set, "no_rank_set") ? "" : set is "中部" ? "中部地区" : set.ToString();
    }

    /// <summary>其中…: a part of what the number before it spoke of.</summary>
    private static string Part(Sentence sentence, QuantityMark mark, IndicatorReading reading)
    {
        var clause = sentence.Slice(Math.Max(sentence.ClauseStart(mark.Start), reading.CueEnd), mark.Start);
        if (!clause.StartsWith("其中", StringComparison.Ordinal)) return "";
        var part = clause[2..].Trim("：，、的有");
        return part.Length is 0 or > 16 ? "" : part.ToString();
    }

    private static int NumberPlace(this QuantityMark mark) => mark.Start;
}
