namespace Pleiades.Scoring.Uncertainty;

/// <summary>How sure the score and the rank of a unit at a node are.</summary>
/// <remarks>Shares are over the draws in which the unit has a score; NaN when it has none in any.</remarks>
public sealed record UnitUncertainty
{
    /// <summary>The unit.</summary>
    public SubjectId Subject { get; init; }

    /// <summary>Score from the nominal data and choices; NaN when there is none.</summary>
    public double NominalScore { get; init; }

    /// <summary>Rank from the nominal data and choices, 1 best; NaN when there is none.</summary>
    public double NominalRank { get; init; }

    /// <summary>Number of draws with a score.</summary>
    public int Scored { get; init; }

    /// <summary>Number of draws without one.</summary>
    public int Unscored { get; init; }

    /// <summary>Mean score.</summary>
    public double Mean { get; init; }

    /// <summary>Lower end of the score interval.</summary>
    public double Low { get; init; }

    /// <summary>Median score.</summary>
    public double Median { get; init; }

    /// <summary>Upper end of the score interval.</summary>
    public double High { get; init; }

    /// <summary>Best rank in any draw; 0 when there is none.</summary>
    public int BestRank { get; init; }

    /// <summary>Worst rank in any draw; 0 when there is none.</summary>
    public int WorstRank { get; init; }

    /// <summary>Better end of the rank interval.</summary>
    public double RankLow { get; init; }

    /// <summary>Median rank.</summary>
    public double RankMedian { get; init; }

    /// <summary>Worse end of the rank interval.</summary>
    public double RankHigh { get; init; }

    /// <summary>Probability of scoring more than the median of the other units that have a score; fraction, 0 without others.</summary>
    public double AbovePeerMedian { get; init; }

    /// <summary>Probability of being at or beyond world class; fraction, NaN where neither goalposts nor a benchmark say what that is.</summary>
    public double AtWorldClass { get; init; }
}
