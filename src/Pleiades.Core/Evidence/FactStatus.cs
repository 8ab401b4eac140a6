namespace Pleiades;

/// <summary>What the page claims about the number. In files: the name in lower case.</summary>
public enum FactStatus
{
    /// <summary>It is so. The default.</summary>
    Actual,

    /// <summary>Expected for a period that is over or running (预计), not yet final.</summary>
    Estimate,

    /// <summary>A plan, a capacity or a programme not yet there.</summary>
    Planned,

    /// <summary>An aim (力争, 目标, 到2025年).</summary>
    Target,
}
