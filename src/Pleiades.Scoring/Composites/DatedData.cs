namespace Pleiades.Scoring.Composites;

/// <summary>The data of one point in time.</summary>
/// <param name="Time">The point in time as the table writes it (2024); empty when the table has no such column.</param>
/// <param name="Data">The data.</param>
public sealed record DatedData(string Time, CompositeData Data);
