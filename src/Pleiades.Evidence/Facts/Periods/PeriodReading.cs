namespace Pleiades.Evidence.Facts.Periods;

/// <summary>The period of a fact and how it is known.</summary>
/// <param name="Period">The period; null when the page gives none.</param>
/// <param name="Basis">How it is known.</param>
internal sealed record PeriodReading(Period? Period, PeriodBasis Basis)
{
    /// <summary>Whether it is the date a target is set for.</summary>
    public bool IsDeadline { get; init; }

    /// <summary>Whether it is a day as of which levels are told (截至9月底, 年末), which goes on holding for the levels behind it.</summary>
    public bool IsAsOf { get; init; }

    /// <summary>The time words in the paragraph, in places of its plain form; null when inherited.</summary>
    public TimeMark? Words { get; init; }

    /// <summary>The same period where the words stand in an earlier sentence.</summary>
    public PeriodReading Carried() => this with { Basis = PeriodBasis.Inherited, Words = null };
}
