namespace Pleiades.Scoring.Treatment;

/// <summary>How winsorising changed a value.</summary>
public enum PointMark
{
    /// <summary>Not at all. The default.</summary>
    None,

    /// <summary>It was brought down to the next lower value.</summary>
    High,

    /// <summary>It was brought up to the next higher value.</summary>
    Low,
}
