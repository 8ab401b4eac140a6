namespace Pleiades.Scoring.Boards;

/// <summary>What a score says against a benchmark.</summary>
public enum Board
{
    /// <summary>The data cannot carry a verdict. The default.</summary>
    Undecided,

    /// <summary>Surely above the benchmark.</summary>
    Strong,

    /// <summary>Surely below the benchmark.</summary>
    Weak,
}
