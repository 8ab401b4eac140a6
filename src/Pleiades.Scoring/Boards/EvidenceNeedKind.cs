namespace Pleiades.Scoring.Boards;

/// <summary>What is wanting about an indicator.</summary>
public enum EvidenceNeedKind
{
    /// <summary>There is no fact. The default.</summary>
    MissingFact,

    /// <summary>Sources contradict each other.</summary>
    ConflictingSources,

    /// <summary>The fact bounds the value only loosely ("over 180", a proxy, an estimate).</summary>
    WideInterval,
}
