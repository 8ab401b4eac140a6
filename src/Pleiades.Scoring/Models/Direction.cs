namespace Pleiades.Scoring.Models;

/// <summary>Which way an indicator points.</summary>
public enum Direction
{
    /// <summary>Shown but not judged. The default.</summary>
    Context = 0,

    /// <summary>More is better (+1).</summary>
    More = 1,

    /// <summary>Less is better (−1).</summary>
    Less = -1,
}
