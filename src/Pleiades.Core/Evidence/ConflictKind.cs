namespace Pleiades;

/// <summary>What is wrong between facts.</summary>
public enum ConflictKind
{
    /// <summary>Two sources give different numbers for the same definition and period.</summary>
    Contradiction,

    /// <summary>The printed numbers do not fit each other's arithmetic.</summary>
    Arithmetic,

    /// <summary>A printed number lacks what it is measured against, or stands in a unit that its words do not allow.</summary>
    Reference,
}
