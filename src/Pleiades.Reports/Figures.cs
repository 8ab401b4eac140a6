using Pleiades.Reports.Dossiers;
using Pleiades.Reports.Languages;
using Pleiades.Scoring.Boards;

namespace Pleiades.Reports;

/// <summary>Figures as readers expect them: rounded, with their unit, their bound and their time in words.</summary>
/// <remarks>The only place of the product that rounds. Facts keep up to four decimals of the unit they are shown in, per cent two; scores are whole numbers, the end of a range that a reason rests on has one decimal.</remarks>
public static partial class Figures
{
    /// <summary>A quantity in words: <c>超过400亿元</c>, <c>more than 40 bn yuan</c>.</summary>
    /// <param name="quantity">The quantity, in any unit.</param>
    /// <param name="language">The reader's language.</param>
    public static string Format(Quantity quantity, Language language)
    {
        var words = Phrasebook.Of(language);
        var canonical = quantity.InCanonical() ?? quantity;
        if (canonical.Unit.Dimension == Dimension.Rank) return Position(canonical, words);
        return Bounded(canonical.Bound, Amount(canonical.Value, canonical.Unit, MeasureWord(quantity.Unit), words), words);
    }

    /// <summary>The figure of a fact: as <see cref="Format(Quantity, Language)"/>, growth with its direction and base: <c>同比增长7.2%</c>, <c>up 7.2% year on year</c>.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="language">The reader's language.</param>
    public static string Format(Fact fact, Language language)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Format(fact.Value, fact.Kind, fact.Base, language);
    }

    /// <summary>The figure of a quantity whose indicator is known to be growth, or not.</summary>
    internal static string Format(Quantity quantity, IndicatorKind kind, string basis, Language language) =>
        kind == IndicatorKind.Growth && quantity.Unit.Dimension is Dimension.Percent or Dimension.Points
            ? Growth(quantity, basis, Phrasebook.Of(language))
            : Format(quantity, language);

    /// <summary>The status of a figure: actual, expected, planned, target.</summary>
    /// <param name="status">The status.</param>
    /// <param name="language">The reader's language.</param>
    public static string Format(FactStatus status, Language language) => Phrasebook.Of(language)[$"status.{status}"];

    /// <summary>Why a verdict is what it is, in a sentence.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="language">The reader's language.</param>
    public static string Reason(BoardReason reason, Language language) => Sentences.Of(reason, Phrasebook.Of(language));

    /// <summary>A score as a whole number with its interval rounded outwards: <c>62（55–70）</c>, <c>62 (55–70)</c>; a dash when missing.</summary>
    /// <param name="score">The score, in points.</param>
    /// <param name="language">The reader's language.</param>
    public static string Score(Estimate score, Language language) => Score(score, "range.around", Phrasebook.Of(language));

    /// <summary>A score as it stands inside brackets: <c>62分，区间55–70</c>, <c>62, range 55–70</c>.</summary>
    internal static string ScoreInline(Estimate score, Phrasebook words) => Score(score, "range.inline", words);

    /// <summary>The score alone, without its interval; a dash when missing.</summary>
    internal static string ScoreValue(Estimate score, Phrasebook words) =>
        score.IsMissing ? words["none"] : Whole(Math.Round(score.Value, MidpointRounding.AwayFromZero));

    /// <summary>The interval of a score, rounded outwards: <c>55–70</c>, <c>90–90</c> where nothing is in doubt, since a score is never a lone number; empty when missing.</summary>
    /// <param name="score">The score, in points.</param>
    internal static string ScoreRange(Estimate score)
    {
        if (score.IsMissing) return "";
        var low = Math.Floor(Math.Round(score.Low, 6));
        var high = Math.Ceiling(Math.Round(score.High, 6));
        return $"{Whole(low)}–{Whole(high)}";
    }

    /// <summary>A number of points that is no score, as a benchmark or a width: <c>80</c>; a dash for NaN.</summary>
    /// <param name="points">The points.</param>
    /// <param name="language">The reader's language.</param>
    internal static string Points(double points, Language language) =>
        double.IsNaN(points) ? Phrasebook.Of(language)["none"] : Whole(Math.Round(points, MidpointRounding.AwayFromZero));

    /// <summary>One end of a range, where a sentence rests on it: with a decimal, so that 79.6 does not read as the 80 it stays below.</summary>
    internal static string End(double points, Phrasebook words) =>
        double.IsNaN(points) ? words["none"] : Digits((decimal)points, 1);

    /// <summary>A fraction as per cent without decimals: 0.65 gives <c>65%</c>; a dash for NaN.</summary>
    /// <param name="fraction">The fraction, 0..1.</param>
    /// <param name="language">The reader's language.</param>
    public static string Share(double fraction, Language language) =>
        double.IsNaN(fraction) ? Phrasebook.Of(language)["none"] : Whole(Math.Round(fraction * 100, MidpointRounding.AwayFromZero)) + "%";

    private static string Score(Estimate score, string key, Phrasebook words)
    {
        var (value, range) = (ScoreValue(score, words), ScoreRange(score));
        return range.Length == 0 ? value : words[key].Replace("{0}", value, StringComparison.Ordinal).Replace("{1}", range, StringComparison.Ordinal);
    }

    private static string Position(Quantity rank, Phrasebook words)
    {
        var place = words.Language == Language.English ? Ordinal(rank.Value) : words.With("rank.place", Digits(rank.Value, 0));
        return rank.Bound switch
        {
            Bound.AtMost => words.With("rank.top", Digits(rank.Value, 0)),
            _ => Bounded(rank.Bound, place, words),
        };
    }

    private static string Growth(Quantity change, string basis, Phrasebook words)
    {
        var falls = change.Value < 0;
        var against = Against(basis, words);
        // Without a base the direction may be in the indicator's own name (time saved, tax cut): only a fall is then worded.
        if (against is null && !falls) return Format(change, words.Language);
        var bound = falls ? change.Bound.Negated() : change.Bound;
        var amount = Bounded(bound, Amount(Math.Abs(change.Value), change.Unit.ToCanonical(), "", words), words);
        var text = change.Value == 0 && bound == Bound.Exactly ? words["growth.none"] : words.With(falls ? "growth.down" : "growth.up", amount);
        return against is null ? text : against.Replace("{0}", text, StringComparison.Ordinal);
    }

    /// <summary>The sentence part that names the base of a growth; null when there is none to name.</summary>
    private static string? Against(string basis, Phrasebook words) =>
        basis.Length == 4 && basis.All(char.IsAsciiDigit) ? words["base.year"].Replace("{1}", basis, StringComparison.Ordinal) : words.Find($"base.{basis}");

    private static string Bounded(Bound bound, string amount, Phrasebook words) =>
        bound == Bound.Exactly ? amount : words.With($"bound.{bound}", amount);
}
