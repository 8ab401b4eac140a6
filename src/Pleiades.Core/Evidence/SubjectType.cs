namespace Pleiades;

/// <summary>What kind of thing a subject is. In files: the name in lower case.</summary>
public enum SubjectType
{
    /// <summary>Not known; the default.</summary>
    Unknown,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A province or a municipality of the same level.</summary>
    Province,

    /// <summary>A prefecture-level city.</summary>
    City,

    /// <summary>A county, district or town.</summary>
    County,

    /// <summary>A village or community.</summary>
    Village,

    /// <summary>An industrial cluster.</summary>
    Cluster,

    /// <summary>A firm or a group of firms.</summary>
    Enterprise,

    /// <summary>An industry inside a region.</summary>
    Industry,

    /// <summary>A public body, association or school.</summary>
    Organisation,

    /// <summary>An investment or building project.</summary>
    Project,

    /// <summary>A fair, congress or campaign.</summary>
    Event,

    /// <summary>An industrial park or development zone.</summary>
    Park,

    /// <summary>A plant, port, bridge or other works.</summary>
    Facility,

    /// <summary>A plan, programme or rule.</summary>
    Policy,

    /// <summary>A digital or service platform.</summary>
    Platform,
}
