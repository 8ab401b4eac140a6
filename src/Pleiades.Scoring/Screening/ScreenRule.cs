namespace Pleiades.Scoring.Screening;

/// <summary>What a subject is left out for.</summary>
public enum ScreenRule
{
    /// <summary>Too many missing values. The default.</summary>
    ByAvailability,

    /// <summary>Too many zeros.</summary>
    ByNonZero,

    /// <summary>Either.</summary>
    ByBoth,
}
