namespace Pleiades.Scoring.Ranking;

/// <summary>Where a subject stands on one indicator.</summary>
/// <param name="Indicator">Code of the indicator.</param>
/// <param name="Pillar">Code of the pillar it belongs to.</param>
/// <param name="Rank">Rank among the subjects, 1 best, ties share the smallest.</param>
/// <param name="Value">The value in its own unit.</param>
public sealed record StandingRow(string Indicator, string Pillar, int Rank, double Value);
