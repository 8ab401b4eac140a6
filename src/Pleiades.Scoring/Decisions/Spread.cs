namespace Pleiades.Scoring.Decisions;

/// <summary>What the squares of deviations are divided by.</summary>
public enum Spread
{
    /// <summary>The number of values n. The default.</summary>
    Population,

    /// <summary>n − 1.</summary>
    Sample,
}
