namespace Pleiades.Scoring.Aggregation;

/// <summary>How the children of a node become one score.</summary>
public enum AggregateMethod
{
    /// <summary>Weighted arithmetic mean. The default.</summary>
    Arithmetic,

    /// <summary>Weighted geometric mean; every value must be above 0.</summary>
    Geometric,

    /// <summary>Weighted harmonic mean; every value must be above 0.</summary>
    Harmonic,

    /// <summary>Weighted power mean; values must be at least 0, above 0 for a negative power.</summary>
    Power,

    /// <summary>Outranking: wins less losses.</summary>
    Copeland,
}
