namespace Pleiades;

/// <summary>What a unit measures. Quantities of different dimensions never add or compare.</summary>
public enum Dimension
{
    /// <summary>Nothing known; the default.</summary>
    None,

    /// <summary>Money; currencies are told apart by the canonical unit.</summary>
    Money,

    /// <summary>Share or growth in per cent.</summary>
    Percent,

    /// <summary>Percentage points.</summary>
    Points,

    /// <summary>Times, a plain ratio.</summary>
    Times,

    /// <summary>Position in an order; 1 is first.</summary>
    Rank,

    /// <summary>Things, persons or households, told apart by the canonical unit.</summary>
    Count,

    /// <summary>Mass.</summary>
    Mass,

    /// <summary>Length.</summary>
    Length,

    /// <summary>Area.</summary>
    Area,

    /// <summary>Volume.</summary>
    Volume,

    /// <summary>Energy.</summary>
    Energy,

    /// <summary>Power.</summary>
    Power,

    /// <summary>A span of time.</summary>
    Duration,

    /// <summary>A compound of other dimensions (yuan per person, tonnes of coal per 10,000 yuan), named by the canonical unit.</summary>
    Compound,
}
