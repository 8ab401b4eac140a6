namespace Pleiades.Scoring.Uncertainty;

/// <summary>What a filled gap is in a draw.</summary>
public enum GapReading
{
    /// <summary>Drawn anew: from the donors' values, or the filled value plus an error the method made elsewhere. The default.</summary>
    Sampled,

    /// <summary>The filled value, as if it were known.</summary>
    Fixed,
}
