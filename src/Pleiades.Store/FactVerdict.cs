namespace Pleiades.Store;

/// <summary>What a person decides about a fact. In files: the name in lower case.</summary>
public enum FactVerdict
{
    /// <summary>The fact is right. The default.</summary>
    Accept,

    /// <summary>The fact is wrong and nothing takes its place.</summary>
    Reject,

    /// <summary>The fact is wrong and another takes its place.</summary>
    Correct,

    /// <summary>An earlier decision is taken back: the fact stands as if nobody had decided.</summary>
    Reopen,
}
