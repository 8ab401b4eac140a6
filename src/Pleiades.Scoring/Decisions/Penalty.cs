namespace Pleiades.Scoring.Decisions;

/// <summary>Which way unevenness moves a Mazziotta-Pareto index.</summary>
public enum Penalty
{
    /// <summary>Down: for phenomena of which more is better. The default.</summary>
    Lowers,

    /// <summary>Up: for phenomena of which more is worse.</summary>
    Raises,
}
