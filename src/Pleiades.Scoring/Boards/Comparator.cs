namespace Pleiades.Scoring.Boards;

/// <summary>Whom a subject is compared with.</summary>
public enum Comparator
{
    /// <summary>The best of the peers. The default.</summary>
    BestPeer,

    /// <summary>The middle of the peers.</summary>
    PeerMedian,

    /// <summary>Itself at an earlier time.</summary>
    OwnPast,
}
