namespace Pleiades.Store;

/// <summary>What kind of thing went wrong in a workspace.</summary>
public enum StoreProblem
{
    /// <summary>Reading or writing the disk failed for a reason not listed here. The default.</summary>
    Disk,

    /// <summary>There is no workspace in the folder, or the file is not one of ours.</summary>
    NotAWorkspace,

    /// <summary>Something is already where something new was to be written.</summary>
    AlreadyThere,

    /// <summary>The workspace was written by a newer program.</summary>
    NewerSchema,

    /// <summary>The workspace was written by an older program and may not be changed now.</summary>
    OlderSchema,

    /// <summary>The workspace or its folder may not be written.</summary>
    ReadOnly,

    /// <summary>The disk is full.</summary>
    DiskFull,

    /// <summary>Another program is writing and did not finish in time.</summary>
    Busy,

    /// <summary>The workspace is damaged.</summary>
    Damaged,

    /// <summary>The file may not be opened.</summary>
    NoAccess,

    /// <summary>A document is larger than the database can hold.</summary>
    TooLarge,

    /// <summary>The thing named is not in the workspace.</summary>
    NotFound,

    /// <summary>What was asked would change what may not be changed, such as a fact already superseded.</summary>
    Refused,
}
