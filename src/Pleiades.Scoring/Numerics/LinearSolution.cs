namespace Pleiades.Scoring.Numerics;

/// <summary>The end of a linear program.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Value">The greatest value of the objective; NaN unless optimal.</param>
/// <param name="Point">The best point; empty unless optimal.</param>
/// <param name="Prices">What one more unit of each bound is worth, in the order of the conditions, ≥ 0 for "at most"; empty unless optimal.</param>
internal sealed record LinearSolution(LinearOutcome Outcome, double Value, double[] Point, double[] Prices);
