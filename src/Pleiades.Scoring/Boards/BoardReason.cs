namespace Pleiades.Scoring.Boards;

/// <summary>Why a verdict is what it is, without words.</summary>
/// <param name="Code">The reason; it says what the two numbers are.</param>
/// <param name="Found">What was found; NaN where the reason has no number.</param>
/// <param name="Required">What it was measured against; NaN where the reason has no number.</param>
public sealed record BoardReason(BoardReasonCode Code, double Found = double.NaN, double Required = double.NaN);
