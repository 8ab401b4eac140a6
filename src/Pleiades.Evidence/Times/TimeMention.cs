namespace Pleiades.Evidence.Times;

/// <summary>A time expression as it stands in a text. Offsets are UTF-16 units of the text that was searched.</summary>
/// <param name="Start">First unit.</param>
/// <param name="End">Behind the last unit.</param>
/// <param name="Period">The period it means, resolved against the day of issue; null when it needs a day of issue that is not known.</param>
/// <param name="Basis">Explicit when the year is written, relative otherwise.</param>
/// <param name="Role">What the expression does in its sentence.</param>
public sealed record TimeMention(int Start, int End, Period? Period, PeriodBasis Basis, TimeRole Role);
