namespace Pleiades.Scoring.Models;

/// <summary>What happens beyond a target.</summary>
public enum TargetCap
{
    /// <summary>The score goes on rising. The default.</summary>
    Open,

    /// <summary>The score ends at the target.</summary>
    Capped,
}
