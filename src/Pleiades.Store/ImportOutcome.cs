namespace Pleiades.Store;

/// <summary>What became of a document offered to a workspace.</summary>
public enum ImportOutcome
{
    /// <summary>It is new and is now stored whole, safe against a power cut.</summary>
    Added,

    /// <summary>A document with the same bytes was there already; nothing changed.</summary>
    AlreadyThere,
}
