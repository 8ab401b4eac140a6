namespace Pleiades.Scoring.Decisions;

/// <summary>How TOPSIS makes criteria comparable.</summary>
public enum TopsisScaling
{
    /// <summary>Each value over the root of the sum of squares of its column. The default.</summary>
    Vector,

    /// <summary>From 0 (worst) to 1 (best) by the column's least and greatest value.</summary>
    MinMax,
}
