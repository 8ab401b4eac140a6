namespace Pleiades.Catalog;

/// <summary>Why a name may mean a subject.</summary>
public enum MatchReason
{
    /// <summary>The name is registered for the subject, or follows from a registered name by rule. The default.</summary>
    Registered,

    /// <summary>The level word was left off (芙蓉 for 芙蓉区).</summary>
    LevelWordLeftOff,

    /// <summary>The level word is another one (新化市 for 新化县).</summary>
    LevelWordDiffers,

    /// <summary>The legal form, or the word 集团 or Group, is another one or missing.</summary>
    LegalFormDiffers,

    /// <summary>A region in which the subject lies stands before its name (长沙中联重科).</summary>
    PlaceBeforeName,

    /// <summary>A short form in daily use that others may share.</summary>
    Colloquial,

    /// <summary>One or two characters differ.</summary>
    Misspelt,
}
