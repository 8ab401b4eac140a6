namespace Pleiades.Scoring.Analysis;

/// <summary>Why one indicator alone does not lift a subject.</summary>
public enum LiftReason
{
    /// <summary>It does. The default.</summary>
    None,

    /// <summary>The subject stands first already.</summary>
    First,

    /// <summary>The subject has no index.</summary>
    NoIndex,

    /// <summary>The subject has no value of its own on the indicator: it is missing, was filled, or the pillar is withheld.</summary>
    NoValue,

    /// <summary>The indicator has no direction or no score, so that no value is better.</summary>
    NoScore,

    /// <summary>Not even the best value observed gains a place.</summary>
    BeyondObserved,
}
