namespace Pleiades.Scoring.Weighting;

/// <summary>The single judgement that fits the rest of its matrix least.</summary>
/// <param name="Row">Position of the one compared.</param>
/// <param name="Column">Position of the other; the judgement is at least what the weights imply in this direction.</param>
/// <param name="Said">How many times the row was said to matter as much as the column.</param>
/// <param name="Implied">The ratio of their weights, which the matrix as a whole implies.</param>
public sealed record JudgementDoubt(int Row, int Column, double Said, double Implied);
