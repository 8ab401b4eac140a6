using Pleiades.Evidence.Facts.Indicators;
using Pleiades.Evidence.Facts.Periods;

namespace Pleiades.Evidence.Facts;

/// <summary>All that was read of a number, before it is cited.</summary>
/// <param name="Reading">The indicator and value.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Period">The period.</param>
/// <param name="Status">The status.</param>
internal sealed record FactDraft(IndicatorReading Reading, Subject Subject, PeriodReading Period, FactStatus Status)
{
    /// <summary>The time words, before the conventions for levels; null when none govern the number.</summary>
    public PeriodReading? Governing { get; init; }

    /// <summary>The number.</summary>
    public required QuantityMark Mark { get; init; }

    /// <summary>The trade at the end of an industry's name; empty for other subjects.</summary>
    public string Trade { get; init; } = "";

    /// <summary>What narrows the subject.</summary>
    public string Scope { get; init; } = "";

    /// <summary>Who says it; empty when the newspaper does.</summary>
    public string Speaker { get; init; } = "";

    /// <summary>What the reading rests on.</summary>
    public required Grounds Grounds { get; init; }
}
