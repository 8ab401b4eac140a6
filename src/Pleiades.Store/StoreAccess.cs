namespace Pleiades.Store;

/// <summary>What a workspace is opened for.</summary>
public enum StoreAccess
{
    /// <summary>Reading and writing; an older schema is brought up to date. The default.</summary>
    ReadWrite,

    /// <summary>Reading only; nothing that is stored changes, and a folder that may not be written will do.</summary>
    ReadOnly,
}
