namespace Pleiades;

/// <summary>How an indicator behaves in time and sum. In files: the name in lower case.</summary>
public enum IndicatorKind
{
    /// <summary>Not known; the default.</summary>
    Unknown,

    /// <summary>A level at a moment.</summary>
    Stock,

    /// <summary>An amount over a period.</summary>
    Flow,

    /// <summary>A change against a base.</summary>
    Growth,

    /// <summary>A part of a whole.</summary>
    Share,

    /// <summary>A number of things named together.</summary>
    Count,

    /// <summary>A position in an order.</summary>
    Rank,

    /// <summary>A quotient of two quantities.</summary>
    Ratio,

    /// <summary>An index number.</summary>
    Index,
}
