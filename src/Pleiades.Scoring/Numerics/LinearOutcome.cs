namespace Pleiades.Scoring.Numerics;

/// <summary>How a linear program ended.</summary>
internal enum LinearOutcome
{
    /// <summary>A best point was found.</summary>
    Optimal,

    /// <summary>No point fulfils every condition.</summary>
    Infeasible,

    /// <summary>The objective can grow without end.</summary>
    Unbounded,

    /// <summary>The limit of steps was reached, which rounding alone could bring about.</summary>
    GaveUp,
}
