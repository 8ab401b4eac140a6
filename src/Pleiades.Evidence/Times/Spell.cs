namespace Pleiades.Evidence.Times;

/// <summary>A time expression before its role is known.</summary>
/// <param name="End">Behind its last character.</param>
/// <param name="Period">The days it means; null when they cannot be known.</param>
/// <param name="Basis">Explicit when the year is written.</param>
internal readonly record struct Spell(int End, Period? Period, PeriodBasis Basis)
{
    /// <summary>The year the expression names, for the expressions behind it; null when it names none.</summary>
    public int? Year { get; init; }

    /// <summary>The role the expression has by itself.</summary>
    public TimeRole Role { get; init; }

    /// <summary>The expression is a day, so that 当天 can point to it.</summary>
    public bool IsDay => Period is { } p && p.Start == p.End;

    public static Spell Relative(int end, Period? period) => new(end, period, PeriodBasis.Relative);
}
