using Pleiades.Catalog;
using Pleiades.Evidence.Facts;
using Pleiades.Evidence.Facts.Indicators;
using Pleiades.Evidence.Facts.Wording;
using Pleiades.Evidence.Quantities;

namespace Pleiades.Evidence.English;

/// <summary>Chooses the indicator of a number: the longest wording, nearest to it, whose unit fits.</summary>
internal sealed class EnglishIndicators(IndicatorRegister indicators)
{
    private const double LeastScore = 9;

    /// <summary>What English scores lack against Chinese ones for the same sureness: words are counted here, letters there.</summary>
    private const double Surer = 6;
    private IndicatorReading? _last;

    /// <summary>Keeps what the last number of a sentence states, for a sentence that goes on with it.</summary>
    /// <param name="reading">What it states; null when nothing.</param>
    public void Passed(IndicatorReading? reading) => _last = reading;

    /// <summary>It reached 136 billion yuan in 2021; the figure was up 5 percent: the sentence before says what.</summary>
    private IndicatorReading? Continued(EnglishSentence sentence, QuantityMark mark)
    {
        if (_last is null || sentence.Cues.Exists(c => c.Next <= sentence.FirstOf(mark))) return null;
        return sentence.Any(sentence.First, sentence.FirstOf(mark), "pronoun") ? _last : null;
    }

    /// <summary>The indicator of a number, or null when none can be named.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Which of its numbers.</param>
    /// <param name="earlier">What the earlier numbers of the sentence state, null where nothing.</param>
    /// <param name="listed">The wording that a list gives the number; null when there is none.</param>
    public IndicatorReading? Choose(EnglishSentence sentence, int index, IReadOnlyList<IndicatorReading?> earlier, EnglishHit? listed)
    {
        var mark = sentence.Marks.Quantities[index];
        var source = earlier.Take(index).LastOrDefault(r => r is not null) ?? Continued(sentence, mark);
        if (mark.Value.Unit.Dimension == Dimension.Points) return EnglishPoints.Read(sentence, index, source);
        if (mark.Mention.Form == QuantityForm.Level && mark.Value.Unit.Dimension is Dimension.Percent or Dimension.Money && sentence.Text.Is(sentence.FirstOf(mark) - 1, "from") && !HasOwnTime(sentence, index)) return null;
        if (sentence.Cues.Exists(h => h.First < sentence.FirstOf(mark) && h.Next >= sentence.NextOf(mark))) return null;
        var form = EnglishForms.Read(sentence, index);
        var best = listed is { } hitOfList && Fit(sentence, mark, hitOfList, form) is { } fromList ? fromList with { Score = 30 } : null;
        foreach (var hit in sentence.Cues)
        {
            var score = EnglishCueScore.Of(sentence, index, hit, form);
            if (score < LeastScore || score <= best?.Score) continue;
            if ((Fit(sentence, mark, hit, form) ?? Unnamed(sentence, mark, hit, form)) is { } reading) best = reading with { Score = score };
        }

        if (best is not null && listed is null) best = best with { Score = best.Score + Surer };

        if (best is { Indicator: "total_investment" } && earlier.Take(index).Any(r => r?.Indicator == "projects_signed")) best = best with { Indicator = "contract_value" };
        return best ?? OfSource(sentence, mark, form, source) ?? OfCluster(sentence, mark, form);
    }

    /// <summary>from 15 percent in 2020: an earlier level counts when its own time is said.</summary>
    private static bool HasOwnTime(EnglishSentence sentence, int index)
    {
        var mark = sentence.Marks.Quantities[index];
        var to = index + 1 < sentence.Marks.Quantities.Length ? sentence.Marks.Quantities[index + 1].Start : sentence.Marks.End;
        return Array.Exists(sentence.Marks.Times, t => t.Start >= mark.End && t.Start < to && t.Start - mark.End < 8 && t.Mention.Role != Times.TimeRole.Base);
    }

    /// <summary>A growth or share that follows its level: …123.4 billion yuan, up 7.2 percent, accounting for 12 percent of the total.</summary>
    private IndicatorReading? OfSource(EnglishSentence sentence, QuantityMark mark, IndicatorForm form, IndicatorReading? source)
    {
        var goesOn = form is IndicatorForm.Growth or IndicatorForm.AverageGrowth or IndicatorForm.Share or IndicatorForm.Rank;
        var isAgain = form == IndicatorForm.Level && source is not null && source == Continued(sentence, mark) && mark.Value.Unit.Dimension != Dimension.Count;
        if (source?.Family is not { } family || !(goesOn || isAgain)) return null;
        if (form == IndicatorForm.Share && EnglishWords.Any(sentence.Text, sentence.NextOf(mark), sentence.ClauseEnd(sentence.NextOf(mark)), "national_whole")) return null;
        return Member(mark, family, form) is var (id, value) && id.Length > 0
            ? new IndicatorReading(id, family, form, value, source.CueStart, source.CueEnd) { Score = 14, Inherited = true, Base = Base(mark, form) }
            : null;
    }

    /// <summary>The cluster aims to reach 400 billion yuan: money that a cluster or industry as a whole comes to is its scale.</summary>
    private static IndicatorReading? OfCluster(EnglishSentence sentence, QuantityMark mark, IndicatorForm form)
    {
        if (form != IndicatorForm.Level || mark.Value.Unit.Canonical != "CNY") return null;
        var first = sentence.FirstOf(mark);
        var clause = sentence.ClauseStart(first);
        var owner = Array.FindLast(sentence.Marks.Subjects, s => s.End <= mark.Start);
        if (owner?.Subject.Type is not (SubjectType.Cluster or SubjectType.Industry) || owner.Role != SubjectRole.Topic || sentence.Text.At(owner.Start) < clause) return null;
        if (EnglishWords.Before(sentence.Text, first, "reach") == first || sentence.Cues.Exists(c => c.First >= clause && c.Next <= first)) return null;
        return new IndicatorReading("industry_scale", CueLexicon.FamilyOf("industry_scale"), form, mark.Value, sentence.Text[clause].Start, mark.Start) { Score = 9 };
    }

    private IndicatorReading? Fit(EnglishSentence sentence, QuantityMark mark, EnglishHit hit, IndicatorForm form)
    {
        var (id, value) = Member(mark, hit.Cue.Family, form);
        if (id.Length == 0) return null;
        return new IndicatorReading(id, hit.Cue.Family, form, value, sentence.Text[hit.First].Start, sentence.Text[hit.Next - 1].End) { Base = Base(mark, form) };
    }

    /// <summary>An amount of net profit, of which the vocabulary has the growth alone: the number is spoken for, and states no fact.</summary>
    private static IndicatorReading? Unnamed(EnglishSentence sentence, QuantityMark mark, EnglishHit hit, IndicatorForm form)
    {
        var isUnknown = (hit.Cue.Family.Concept == "no_indicator" && form != IndicatorForm.Share) || (form == IndicatorForm.Level && hit.Cue.Family.Member(form).Length == 0 && mark.Value.Unit.Dimension == Dimension.Money);
        return isUnknown ? new IndicatorReading("", null, form, mark.Value, sentence.Text[hit.First].Start, sentence.Text[hit.Next - 1].End) : null;
    }

    private (string Id, Quantity Value) Member(QuantityMark mark, IndicatorFamily family, IndicatorForm form)
    {
        foreach (var candidate in Forms(form))
        {
            var id = family.Member(candidate);
            if (id.Length == 0 || indicators.Find(new IndicatorId(id)) is not { } known) continue;
            if (candidate == IndicatorForm.Level && !IsLevel(known, form)) continue;
            if (UnitFit.Convert(mark, known.Units) is { } value) return (id, value);
        }

        return ("", default);
    }

    /// <summary>A family of one indicator names it as its level, whatever its kind: a share, a growth, a rank. A level that is none of these takes no growth.</summary>
    private static bool IsLevel(Indicator known, IndicatorForm form) => form switch
    {
        IndicatorForm.Growth or IndicatorForm.AverageGrowth => known.Kind is IndicatorKind.Growth,
        IndicatorForm.Rank or IndicatorForm.GrowthRank => known.Kind is IndicatorKind.Rank,
        IndicatorForm.Ratio => known.Kind is IndicatorKind.Ratio,
        IndicatorForm.New => true,
        IndicatorForm.Change or IndicatorForm.NetNew => false,
        _ => known.Kind is not (IndicatorKind.Growth or IndicatorKind.Rank),
    };

    private static IEnumerable<IndicatorForm> Forms(IndicatorForm form) => form switch
    {
        IndicatorForm.Level => [IndicatorForm.Level],
        IndicatorForm.AverageGrowth => [form, IndicatorForm.Growth, IndicatorForm.Level],
        IndicatorForm.GrowthRank => [form, IndicatorForm.Rank, IndicatorForm.Level],
        _ => [form, IndicatorForm.Level],
    };

    private static string Base(QuantityMark mark, IndicatorForm form) => form switch
    {
        IndicatorForm.Growth => mark.Mention.Base.Length > 0 ? mark.Mention.Base : "yoy",
        IndicatorForm.AverageGrowth => "cagr",
        IndicatorForm.Ratio => mark.Mention.Base,
        _ => "",
    };
}
