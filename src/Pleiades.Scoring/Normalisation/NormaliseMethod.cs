namespace Pleiades.Scoring.Normalisation;

/// <summary>How indicators are brought to one scale.</summary>
public enum NormaliseMethod
{
    /// <summary>From the worst to the best subject. The default.</summary>
    MinMax,

    /// <summary>Standard deviations from the mean.</summary>
    ZScore,

    /// <summary>Ascending ranks.</summary>
    Rank,

    /// <summary>Ranks less one.</summary>
    Borda,

    /// <summary>Percentile ranks.</summary>
    PercentRank,

    /// <summary>Distance to the best subject.</summary>
    DistanceToMax,

    /// <summary>Distance to a reference subject.</summary>
    DistanceToReference,

    /// <summary>Distance to the target of each node.</summary>
    DistanceToTarget,

    /// <summary>Fraction of the best subject.</summary>
    FractionOfBest,

    /// <summary>The goalposts of each node.</summary>
    Goalposts,
}
