namespace Pleiades.Scoring.Composites;

/// <summary>Whether subjects are screened before or after gaps are filled.</summary>
public enum StepOrder
{
    /// <summary>Screened by what is really there. The default.</summary>
    ScreenFirst,

    /// <summary>Filled first, so that the gaps of subjects that are then left out have helped to fill those of others.</summary>
    ImputeFirst,
}
