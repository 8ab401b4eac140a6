namespace Pleiades.Store;

/// <summary>How far a job is. In files: the name in lower case.</summary>
public enum JobState
{
    /// <summary>Nobody has taken it. The default.</summary>
    Waiting,

    /// <summary>Someone works on it until the lease ends.</summary>
    Taken,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Given up.</summary>
    Failed,
}
