namespace Pleiades.Scoring.Analysis;

/// <summary>The smallest change of one indicator that gains a subject a place, said in two ways.</summary>
/// <param name="Indicator">Code of the indicator.</param>
/// <param name="Current">The value now, after division by the denominator.</param>
/// <param name="Best">The best value observed, which is as far as was looked.</param>
public sealed record Lift(string Indicator, double Current, double Best)
{
    /// <summary>The value that gains a place with everything held that comes from the column (ends, mean, cuts) and with all other scores; NaN when none does.</summary>
    public double Held { get; init; } = double.NaN;

    /// <summary>The normalised score at <see cref="Held"/>; points.</summary>
    public double HeldScore { get; init; } = double.NaN;

    /// <summary>The rank at <see cref="Held"/>, all held.</summary>
    public double HeldRank { get; init; } = double.NaN;

    /// <summary>The rank when every step is run again with the value <see cref="Held"/>; it may differ, as the value moves ends, cuts and filled cells.</summary>
    public double RankRunAgain { get; init; } = double.NaN;

    /// <summary>The value that gains a place when every step is run again; NaN when none does.</summary>
    public double RunAgain { get; init; } = double.NaN;

    /// <summary>Why no value gains a place with everything held.</summary>
    public LiftReason HeldReason { get; init; }

    /// <summary>Why no value gains a place when every step is run again.</summary>
    public LiftReason RunAgainReason { get; init; }
}
