namespace Pleiades.Scoring.Models;

/// <summary>What happens to a score outside the goalposts.</summary>
public enum GoalpostCut
{
    /// <summary>It is cut to the nearer goalpost. The default.</summary>
    Cut,

    /// <summary>It stays outside.</summary>
    Open,
}
