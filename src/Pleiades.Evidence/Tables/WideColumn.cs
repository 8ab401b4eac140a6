namespace Pleiades.Evidence.Tables;

/// <summary>What the cells below one header of a wide table are.</summary>
/// <param name="Indicator">Identifier of the indicator.</param>
/// <param name="Unit">The unit as printed; empty for the canonical one.</param>
/// <param name="Period">The period, as in <c>2024</c> or <c>2024-12-31</c>; empty where a column of the row says it.</param>
public sealed record WideColumn(string Indicator, string Unit, string Period);
