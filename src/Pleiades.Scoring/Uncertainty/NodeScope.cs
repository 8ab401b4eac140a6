namespace Pleiades.Scoring.Uncertainty;

/// <summary>Which nodes are reported.</summary>
public enum NodeScope
{
    /// <summary>Pillars and the index. The default.</summary>
    Aggregates,

    /// <summary>Indicators too; memory grows with them.</summary>
    All,
}
