namespace Pleiades.Scoring.Treatment;

/// <summary>What a transform works on when winsorising has not been enough.</summary>
public enum TreatmentBase
{
    /// <summary>The values as they came. The default.</summary>
    Original,

    /// <summary>The winsorised values.</summary>
    Winsorised,
}
