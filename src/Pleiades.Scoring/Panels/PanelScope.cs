namespace Pleiades.Scoring.Panels;

/// <summary>Which years share one scale.</summary>
public enum PanelScope
{
    /// <summary>Each year alone: scores say where a subject stands among the others of the year. The default.</summary>
    Yearly,

    /// <summary>All years together: scores of different years can be compared.</summary>
    AllYears,
}
