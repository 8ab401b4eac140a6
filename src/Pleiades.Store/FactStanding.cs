namespace Pleiades.Store;

/// <summary>Where a stored fact stands after what people decided about it. In files: the name in lower case.</summary>
public enum FactStanding
{
    /// <summary>As read; nobody has decided. The default.</summary>
    Unreviewed,

    /// <summary>A person accepted it, or wrote it as a correction.</summary>
    Accepted,

    /// <summary>A person rejected it.</summary>
    Rejected,

    /// <summary>A correction stands in its place.</summary>
    Superseded,
}
