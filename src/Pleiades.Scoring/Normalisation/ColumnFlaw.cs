namespace Pleiades.Scoring.Normalisation;

/// <summary>Why a whole column cannot be normalised.</summary>
public enum ColumnFlaw
{
    /// <summary>Nothing is wrong. The default.</summary>
    None,

    /// <summary>No value is there.</summary>
    Empty,

    /// <summary>All values are equal, so nothing tells the subjects apart.</summary>
    ZeroRange,

    /// <summary>The reference subject has no value.</summary>
    ReferenceMissing,

    /// <summary>The reference subject holds the minimum, so distances to it have no unit.</summary>
    ReferenceAtMinimum,

    /// <summary>The target equals the worst value, or there is none.</summary>
    TargetAtMinimum,

    /// <summary>A fraction of the best needs positive values.</summary>
    NotPositive,

    /// <summary>There are no goalposts.</summary>
    NoGoalposts,

    /// <summary>The indicator has no direction, so nothing is better or worse.</summary>
    NoDirection,
}
