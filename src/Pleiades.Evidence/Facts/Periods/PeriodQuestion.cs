using Pleiades.Catalog;
using Pleiades.Evidence.Facts.Indicators;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Periods;

/// <summary>What is known of a fact when its period is settled.</summary>
/// <param name="Governing">The time words; null when there are none.</param>
/// <param name="Reading">The indicator.</param>
/// <param name="Kind">Kind of the indicator.</param>
/// <param name="Status">The status.</param>
/// <param name="OfStock">Whether the indicator ranks a stock.</param>
/// <remarks>How an indicator goes with time is data: the classes of <c>data/cues/words.csv</c> that hold identifiers.</remarks>
internal sealed record PeriodQuestion(PeriodReading? Governing, IndicatorReading Reading, IndicatorKind Kind, FactStatus Status, bool OfStock)
{
    private const int LeastDaysOfYears = 360;

    /// <summary>Whether an indicator ranks a stock.</summary>
    /// <param name="reading">The indicator.</param>
    /// <param name="indicators">The vocabulary.</param>
    public static bool RanksStock(IndicatorReading reading, IndicatorRegister indicators) =>
        reading is { Form: IndicatorForm.Rank, Family: { } family } && indicators.Find(new IndicatorId(family.Member(IndicatorForm.Level)))?.Kind == IndicatorKind.Stock;

    /// <summary>Whether the number is a level at a moment.</summary>
    public bool IsLevel => OfStock || IsHeld || Is("balance") || (Kind is IndicatorKind.Stock or IndicatorKind.Count && !IsMeasuredOverTime && !IsOverTheSpan && !IsCountedOverTime);

    /// <summary>Whether the number, a level by its kind, is measured over a stretch of time all the same: officers sent out in a year, the time a product takes to develop.</summary>
    public bool IsMeasuredOverTime => Is("measured_over_time");

    /// <summary>Whether the number belongs to the stretch under review and to no day of it: sectors that grew, firms that traded.</summary>
    public bool IsOverTheSpan => Is("over_the_span");

    /// <summary>Whether the number counts what came about in a stretch of time: new enterprises, projects signed, and, where time words govern them, the countries sold to.</summary>
    public bool IsCountedOverTime =>
        IsFounded || (Governing is null or { Words: not null } or { Period.Days: >= LeastDaysOfYears } && Is("counted_over_time")) || Reading.Indicator.EndsWith("_new", StringComparison.Ordinal);

    /// <summary>Whether the words call what is counted new (新批外商投资项目142个).</summary>
    public bool IsFounded { get; init; }

    /// <summary>Whether the words call rights that are counted held (拥有专利1820件).</summary>
    public bool IsHeld { get; init; }

    /// <summary>Whether the number is what projects cost that were counted before it (开工项目15个，总投资186亿元).</summary>
    public bool IsOfCounted { get; init; }

    /// <summary>Whether the number is a part of the one before it (新签约项目120个，其中百亿级项目3个).</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether the number tells how things stand now unless its own sentence says when: market shares, land, staff, countries sold to.</summary>
    public bool IsStanding => Is("standing");

    /// <summary>Whether the number is an average growth over years.</summary>
    public bool IsAverage => Reading.Form == IndicatorForm.AverageGrowth || Reading.Base == "cagr";

    /// <summary>Whether the number is an age, which is told as of now whatever years stand beside it.</summary>
    public bool IsAge => Is("ages");

    /// <summary>Whether the number belongs to an event the article reports: without time words it happened on the day of the report.</summary>
    public bool IsEvent => Kind == IndicatorKind.Flow && Domain is "social" or "event" or "service" or "governance" or "transport";

    /// <summary>The period of the number before it in the sentence, of which a share may be a part; null when there is none.</summary>
    public PeriodReading? Before { get; init; }

    /// <summary>Whether the number tells what a project is to cost or to yield once it runs: it is planned and has no period of its own.</summary>
    public bool IsProspect { get; init; }

    /// <summary>Domain of the indicator.</summary>
    public string Domain { get; init; } = "";

    /// <summary>Whether the number tells what something costs, how long it takes or how much a works can make: without words of its own it has no period.</summary>
    public bool IsUndated => IsProspect || Is("undated");

    private bool Is(string role) => WordLists.Default.Has(Reading.Indicator, role);
}
