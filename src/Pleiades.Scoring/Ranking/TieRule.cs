namespace Pleiades.Scoring.Ranking;

/// <summary>What equal values share.</summary>
public enum TieRule
{
    /// <summary>The smallest of their ranks. The default.</summary>
    Smallest,

    /// <summary>The mean of their ranks.</summary>
    Average,
}
