namespace Pleiades;

/// <summary>A number that was computed from facts and that no source prints; always shown as derived.</summary>
/// <param name="Value">The number; never NaN.</param>
/// <param name="Unit">Its canonical unit, as in <c>percent</c>.</param>
/// <param name="Formula">How it came about, in figures: <c>8 / (10 + 8)</c>.</param>
public sealed record DerivedValue(double Value, string Unit, string Formula);
