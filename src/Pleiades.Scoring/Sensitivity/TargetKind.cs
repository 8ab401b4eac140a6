namespace Pleiades.Scoring.Sensitivity;

/// <summary>Kinds of numbers whose variation is explained.</summary>
public enum TargetKind
{
    /// <summary>The mean of |rank − nominal rank| over the units. The default.</summary>
    MeanRankShift,

    /// <summary>The score of one unit.</summary>
    UnitScore,

    /// <summary>The rank of one unit.</summary>
    UnitRank,
}
