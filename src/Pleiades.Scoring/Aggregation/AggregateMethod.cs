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

    /// <summary>TOPSIS: closeness to the ideal, 0..1.</summary>
    Topsis,

    /// <summary>VIKOR turned round: 1 − Q, so that more is better; 0..1.</summary>
    Vikor,

    /// <summary>PROMETHEE II: net flow, −1..1.</summary>
    Promethee,

    /// <summary>Mazziotta-Pareto index: mean of standard scores around 100, with a penalty for unevenness.</summary>
    MazziottaPareto,

    /// <summary>Adjusted Mazziotta-Pareto index: the same on goalposts 70 and 130.</summary>
    AdjustedMazziottaPareto,

    /// <summary>Benefit of the doubt: each subject with the weights that suit it best, 0..1; values must be at least 0.</summary>
    BenefitOfDoubt,
}
