namespace Pleiades.Scoring.Weighting;

/// <summary>What several judges are joined by.</summary>
public enum GroupRule
{
    /// <summary>Geometric mean of each judgement, then weights: the group as one judge. The default.</summary>
    Judgements,

    /// <summary>Weights of each judge, then their geometric mean: judges as individuals.</summary>
    Priorities,
}
