using Pleiades.Catalog;
using Pleiades.Evidence.Facts.Wording;
using Pleiades.Evidence.Quantities;

namespace Pleiades.Evidence.Facts.Indicators;

/// <summary>Chooses the indicator of a number: the longest wording, nearest to it, whose unit fits.</summary>
internal sealed class IndicatorChoice
{
    private const double LeastScore = 4;

    /// <summary>More than what speaks for a reading beside its wording adds to it.</summary>
    private const double AnyBonus = 3;
    private readonly IndicatorRegister _indicators;

    /// <summary>Prepares the choice.</summary>
    /// <param name="indicators">The vocabulary.</param>
    public IndicatorChoice(IndicatorRegister indicators) => _indicators = indicators;

    /// <summary>The indicator of a number, or null when none can be named.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Which of its numbers.</param>
    /// <param name="earlier">What the earlier numbers of the sentence state, null where nothing.</param>
    public IndicatorReading? Choose(Sentence sentence, int index, IReadOnlyList<IndicatorReading?> earlier)
    {
        var mark = sentence.Quantities[index];
        var before = index > 0 ? earlier[index - 1] : null;
        if (mark.Value.Unit.Dimension == Dimension.Points) return PointsIndicator.Read(sentence, index, earlier);
        var special = SpecialPercent.Read(sentence, index, earlier) ?? SalesShares.Read(sentence, index) ?? WholeShare.Next(sentence, index, earlier) ?? PartShares.Read(sentence, index, earlier);
        if (special is not null) return special;
        var form = FormReader.Read(sentence, index, before);
        var best = AttributeBehind(sentence, index, form) ?? Best(sentence, index, form, before);
        if (best is not null) best = IndicatorShifts.Apply(sentence, index, best, earlier.Take(index));
        if (best is { IsNamed: false } && best.CueStart >= (index == 0 ? sentence.Start : sentence.Quantities[index - 1].End)) return best;
        var taken = Inherit(sentence, index, form, earlier);
        if (taken is not null) taken = IndicatorShifts.Apply(sentence, index, taken, earlier.Take(index));
        return (best is null || (taken is not null && taken.Score > best.Score) ? taken : best) ?? WholeShare.Read(sentence, index, earlier);
    }

    /// <summary>The indicator of the first number of a sentence that begins with 其中, or of the next product in a list (汽车13.6万辆；机床9214台), and goes on with what the sentence before it gave.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="before">What the numbers of the sentence before it stated.</param>
    public IndicatorReading? OfPart(Sentence sentence, IReadOnlyList<IndicatorReading?> before)
    {
        var mark = sentence.Quantities[0];
        if (!Sequels.Continues(sentence, mark)) return null;
        var form = mark.Mention.Form == QuantityForm.Change ? FormReader.Read(sentence, 0, null) : IndicatorForm.Level;
        foreach (var whole in before.Reverse())
        {
            if (whole is not { Family: not null, IsNamed: true } || whole.Value.Unit != mark.Value.Unit) continue;
            var hit = new CueHit(sentence.Start, sentence.Start, new Cue("", whole.Family, CueSide.Before, [], []));
            if (Fit(mark, whole.Family, form, sentence, hit) is { } reading) return reading with { Inherited = true, Score = 10 };
        }

        return null;
    }

    /// <summary>The indicator of a number that goes on with an earlier one of the sentence; null when it cannot.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Which of its numbers.</param>
    /// <param name="source">What the earlier number states.</param>
    public IndicatorReading? OfSource(Sentence sentence, int index, IndicatorReading source)
    {
        if (source.Family is null) return null;
        var mark = sentence.Quantities[index];
        var form = FormReader.Read(sentence, index, null);
        var hit = new CueHit(source.CueStart, source.CueEnd, new Cue("", source.Family, CueSide.Before, [], []));
        return (Fit(mark, source.Family, form, sentence, hit) ?? Unnamed(mark, hit, form)) is { } reading ? reading with { Score = 20, Inherited = true } : null;
    }

    /// <summary>The indicator of a number whose family is known from a list, or null when the unit does not fit.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Which of its numbers.</param>
    /// <param name="family">The family.</param>
    public IndicatorReading? OfFamily(Sentence sentence, int index, IndicatorFamily family)
    {
        var mark = sentence.Quantities[index];
        var form = FormReader.Read(sentence, index, null);
        var hit = Array.Find(sentence.Cues, c => c.Cue.Family == family);
        if (hit.Cue is null) hit = new CueHit(mark.Start, mark.Start, new Cue("", family, CueSide.Before, [], []));
        return (Fit(mark, family, form, sentence, hit) ?? Unnamed(mark, hit, form)) is { } reading ? IndicatorShifts.Apply(sentence, index, reading, []) with { Score = 16 } : null;
    }

    private IndicatorReading? Best(Sentence sentence, int index, IndicatorForm form, IndicatorReading? before)
    {
        IndicatorReading? best = null;
        foreach (var hit in sentence.Cues)
        {
            var score = CueScore.Of(sentence, index, hit, (best?.Score ?? LeastScore) - AnyBonus);
            if (double.IsNegativeInfinity(score) || (IsMoveOfRank(sentence.Quantities[index]) && hit.Cue.Family.Member(IndicatorForm.Change).Length == 0)) continue;
            var reading = Fit(sentence.Quantities[index], hit.Cue.Family, form, sentence, hit) ?? Unnamed(sentence.Quantities[index], hit, form);
            if (reading is null) continue;
            score += Bonus(sentence, index, reading, before) - (form == IndicatorForm.GrowthRank && reading.Form != form ? 6 : 0);
            if (score >= LeastScore && (best is null || score > best.Score || (reading.IsNamed && !best.IsNamed && score >= best.Score))) best = reading with { Score = score };
        }

        return best;
    }

    /// <summary>前移6位: places moved, which no wording for a rank can name.</summary>
    private static bool IsMoveOfRank(QuantityMark mark) => mark.Value.Unit.Dimension == Dimension.Rank && mark.Mention.Form == QuantityForm.Change;

    /// <summary>Whether a cue stands between the number before and this one.</summary>
    private static bool OwnCue(Sentence sentence, int index) => index > 0 && Array.Exists(
        sentence.Cues, c => c.Start >= sentence.Quantities[index - 1].End && c.End <= sentence.Quantities[index].Start && c.Cue.Side is CueSide.Before or CueSide.Either);

    /// <summary>The unit as the indicator counts it speaks for it; a noun that the number before it has used up speaks against.</summary>
    private static double Bonus(Sentence sentence, int index, IndicatorReading reading, IndicatorReading? before)
    {
        var mark = sentence.Quantities[index];
        var unit = reading.Value.Unit.Canonical == mark.Value.Unit.Canonical || reading.Value.Unit.Canonical == mark.Mention.Alternative ? 2 : -6;
        var used = before is not null && before.CueStart == reading.CueStart && reading.CueStart >= sentence.Quantities[index - 1].End;
        return used ? unit - 14 : unit;
    }

    /// <summary>1个国家级、11个省级制造业创新中心: the noun behind the last number with the attribute behind this one.</summary>
    private IndicatorReading? AttributeBehind(Sentence sentence, int index, IndicatorForm form)
    {
        if (Continuation.WithNounOfNext(sentence, index) is not { } cue) return null;
        var mark = sentence.Quantities[index];
        return Fit(mark, cue.Family, form, sentence, new CueHit(mark.End, mark.End, cue)) is { } reading ? reading with { Score = 26 } : null;
    }

    /// <summary>同比减少0.42元: a change downwards is negative.</summary>
    private static bool IsFall(QuantityMark mark, Sentence sentence) =>
        mark.Mention.Direction == QuantityDirection.Down || WordLists.Default.Any(sentence.Slice(Math.Max(sentence.ClauseStart(mark.Start), mark.Start - 4), mark.Start), "fall");

    /// <summary>What a wording speaks of although the vocabulary has no indicator for it; null where one of its indicators could be meant.</summary>
    private static IndicatorReading? Unnamed(QuantityMark mark, CueHit hit, IndicatorForm form) =>
        hit.Cue.Side == CueSide.Before && mark.Mention.Form != QuantityForm.Duration && Array.TrueForAll(Variants(form, mark), v => hit.Cue.Family.Member(v).Length == 0)
            ? new IndicatorReading("", hit.Cue.Family, form, mark.Value, hit.Start, hit.End)
            : null;

    private IndicatorReading? Fit(QuantityMark mark, IndicatorFamily family, IndicatorForm form, Sentence sentence, CueHit hit)
    {
        foreach (var variant in Variants(form, mark))
        {
            var id = family.Member(variant);
            if (!_indicators.TryFind(id, out var indicator)) continue;
            if (variant == IndicatorForm.Level && form == IndicatorForm.Change && mark.Value.Unit.Dimension != Dimension.Rank && FormReader.IsMoreThanBefore(sentence.Slice(sentence.ClauseStart(mark.Start), mark.Start))) continue;
            if (variant == IndicatorForm.Level && form is IndicatorForm.New or IndicatorForm.NetNew && (form == IndicatorForm.NetNew || family.Member(form).Length > 0) && indicator.Kind != IndicatorKind.Flow && !hit.Cue.Word.Contains("新增", StringComparison.Ordinal))
                continue;
            if (UnitFit.Convert(mark, indicator.Units) is not { } value || !Classifiers.Suit(sentence.Slice(mark.Start, mark.End), id)) continue;
            // 占全省近半，下降2.6%: no share is below nought; what fell is something else.
            if (variant == IndicatorForm.Level && indicator.Kind == IndicatorKind.Share && value.Value < 0) continue;
            if (variant == IndicatorForm.Change && IsFall(mark, sentence)) value = value with { Value = -Math.Abs(value.Value) };
            var against = BaseWords.Read(mark, form == IndicatorForm.AverageGrowth ? form : variant, sentence);
            return new IndicatorReading(id, family, variant, value, hit.Start, hit.End) { Base = WordLists.Default.Has(id, "reform_indicator") ? BaseWords.OfReform(mark, against) : against, IsAddition = form == IndicatorForm.New && variant == IndicatorForm.Level && indicator.Kind == IndicatorKind.Stock };
        }

        return null;
    }

    /// <summary>A variant the family lacks may be printed with the words of another: a rank is a rank, an addition to a flow is the flow.</summary>
    private static IndicatorForm[] Variants(IndicatorForm form, QuantityMark mark) => form switch
    {
        IndicatorForm.GrowthRank => [IndicatorForm.GrowthRank, IndicatorForm.Rank],
        IndicatorForm.Share => [IndicatorForm.Share, IndicatorForm.Level],
        IndicatorForm.Rank => [IndicatorForm.Rank, IndicatorForm.Level],
        IndicatorForm.NetNew when mark.Value.Unit.Dimension == Dimension.Money => [form, IndicatorForm.New, IndicatorForm.Change, IndicatorForm.Level],
        IndicatorForm.NetNew => [form, IndicatorForm.Change, IndicatorForm.Level],
        IndicatorForm.New => [form, IndicatorForm.Level],
        IndicatorForm.Change => [IndicatorForm.Change, IndicatorForm.Level],
        IndicatorForm.AverageGrowth when mark.Mention.Form == QuantityForm.Change => [form, IndicatorForm.Growth, IndicatorForm.Level],
        IndicatorForm.Growth when mark.Mention.Form == QuantityForm.Change => [form, IndicatorForm.Level],
        _ => [form],
    };

    /// <summary>充电桩1.2万个，增长8%: the growth behind an amount named by its own words is that amount's, though the vocabulary has none for it.</summary>
    private bool IsAmount(IndicatorReading source) =>
        source is { Form: IndicatorForm.Level, Inherited: false, IsNamed: true } && _indicators.TryFind(source.Indicator, out var named) && named.Kind is IndicatorKind.Flow or IndicatorKind.Stock or IndicatorKind.Count;

    /// <summary>A number without words of its own goes on with what the number before it spoke of (产值2068亿元，比上年增长7.2%).</summary>
    private IndicatorReading? Inherit(Sentence sentence, int index, IndicatorForm form, IReadOnlyList<IndicatorReading?> earlier)
    {
        if (form == IndicatorForm.New && OwnCue(sentence, index)) return null;
        for (var i = index - 1; i >= 0 && i >= index - 3; i--)
        {
            if (earlier[i] is not { Family: { } family } source) continue;
            var mark = sentence.Quantities[index];
            if (sentence.Quantities[i].Value.Unit.Canonical == "person" && mark.Value.Unit is { Dimension: Dimension.Count, Canonical: not "person" }) return null;
            if (!Continuation.Allows(sentence, index, i, form))
            {
                if (i > 0 && Continuation.IsPart(sentence, index)) continue;
                if (source.Form is IndicatorForm.Rank or IndicatorForm.GrowthRank && form == IndicatorForm.Level) continue;
                return null;
            }

            var hit = new CueHit(source.CueStart, source.CueEnd, new Cue("", family, CueSide.Before, [], []));
            var attributed = Continuation.WithAttribute(sentence, index, source);
            if (attributed is not null) hit = hit with { Cue = attributed };
            var reading = Fit(mark, hit.Cue.Family, form, sentence, hit) ?? (source.IsNamed ? null : Unnamed(mark, hit, form));
            if (reading is null && form is IndicatorForm.Growth or IndicatorForm.AverageGrowth && IsAmount(source)) return null;
            if (reading is null) continue;
            return reading with { Inherited = true, Score = attributed is not null ? 40 : OwnCue(sentence, index) ? LeastScore + 8 - (2 * (index - i)) : 22 - (2 * (index - i)) };
        }

        return null;
    }
}
