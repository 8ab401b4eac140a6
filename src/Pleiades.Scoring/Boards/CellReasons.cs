namespace Pleiades.Scoring.Boards;

/// <summary>Reasons of panel cells that boards understand.</summary>
public static class CellReasons
{
    /// <summary>The interval spans facts that contradict each other.</summary>
    public const string Conflict = "conflict";
}
