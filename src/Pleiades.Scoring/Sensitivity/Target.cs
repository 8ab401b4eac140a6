namespace Pleiades.Scoring.Sensitivity;

/// <summary>The number of a run whose variation is explained.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Unit">The unit, where one is meant.</param>
public sealed record Target(TargetKind Kind, SubjectId Unit = default)
{
    /// <summary>The mean of |rank − nominal rank| over the units.</summary>
    public static Target MeanRankShift { get; } = new(TargetKind.MeanRankShift);

    /// <summary>The score of one unit.</summary>
    /// <param name="unit">The unit.</param>
    public static Target ScoreOf(SubjectId unit) => new(TargetKind.UnitScore, unit);

    /// <summary>The rank of one unit.</summary>
    /// <param name="unit">The unit.</param>
    public static Target RankOf(SubjectId unit) => new(TargetKind.UnitRank, unit);
}
