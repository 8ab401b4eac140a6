namespace Pleiades;

/// <summary>The calendar form of a <see cref="Period"/>.</summary>
public enum PeriodKind
{
    /// <summary>Any other stretch of days.</summary>
    Range,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>A half-year.</summary>
    Half,

    /// <summary>A quarter.</summary>
    Quarter,

    /// <summary>A month.</summary>
    Month,

    /// <summary>One day.</summary>
    Day,

    /// <summary>January to some month, cumulated, where that is no quarter, half or year.</summary>
    YearToDate,
}
