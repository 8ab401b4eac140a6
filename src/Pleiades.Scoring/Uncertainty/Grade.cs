namespace Pleiades.Scoring.Uncertainty;

/// <summary>How good a source is.</summary>
public enum Grade
{
    /// <summary>Counted and audited. The default.</summary>
    A,

    /// <summary>Official statistics.</summary>
    B,

    /// <summary>A figure of the organisation itself.</summary>
    C,

    /// <summary>A figure of the press.</summary>
    D,

    /// <summary>A guess.</summary>
    E,
}
