namespace Pleiades.Scoring.Boards;

/// <summary>Where a subject stands among those with enough facts: 1 is best, ties share the smaller rank.</summary>
/// <param name="Value">Rank by the values.</param>
/// <param name="Best">Best rank the intervals allow.</param>
/// <param name="Worst">Worst rank the intervals allow.</param>
/// <param name="Of">Number of subjects ranked.</param>
public sealed record RankRange(int Value, int Best, int Worst, int Of);
