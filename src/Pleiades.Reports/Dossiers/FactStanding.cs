namespace Pleiades.Reports.Dossiers;

/// <summary>Whether a person has looked at a fact.</summary>
public enum FactStanding
{
    /// <summary>Read by the program, not yet looked at. The default.</summary>
    Read,

    /// <summary>Accepted by a person.</summary>
    Accepted,

    /// <summary>Corrected by a person.</summary>
    Corrected,
}
