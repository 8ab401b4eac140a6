namespace Pleiades.Scoring.Statistics;

/// <summary>What a correlation says about two elements of a composite indicator.</summary>
public enum CorrelationDoubt
{
    /// <summary>Nothing to look at. The default.</summary>
    None,

    /// <summary>So high that one of the two may say nothing new.</summary>
    Redundant,

    /// <summary>So low that the two hardly belong together.</summary>
    Weak,

    /// <summary>Clearly negative: one takes away what the other gives.</summary>
    Conflicting,

    /// <summary>One of the two has no spread, or they share fewer than two subjects.</summary>
    Undefined,
}
