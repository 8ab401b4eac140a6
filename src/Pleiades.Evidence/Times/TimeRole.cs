namespace Pleiades.Evidence.Times;

/// <summary>What a time expression does in its sentence.</summary>
public enum TimeRole
{
    /// <summary>Says when the figure holds. The default.</summary>
    When,

    /// <summary>The base of a comparison: 比2012年, 同比, 比上年.</summary>
    Base,

    /// <summary>The date a target is set for: 到2025年.</summary>
    Deadline,
}
