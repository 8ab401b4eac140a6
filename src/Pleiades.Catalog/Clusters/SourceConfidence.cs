namespace Pleiades.Catalog;

/// <summary>How far a figure or entry of the catalogue can be trusted. In files: the name in lower case.</summary>
public enum SourceConfidence
{
    /// <summary>Nothing said; the default.</summary>
    Unknown,

    /// <summary>One secondary source, or own judgement.</summary>
    Low,

    /// <summary>One detailed page, or a press report of an official text.</summary>
    Medium,

    /// <summary>Two or more independent pages that agree, or the rule-maker's own.</summary>
    High,
}
