namespace Pleiades.Catalog;

/// <summary>What may differ between two versions of a framework.</summary>
public enum FrameworkChangeKind
{
    /// <summary>A dimension is new. The default.</summary>
    DimensionAdded,

    /// <summary>A dimension is gone.</summary>
    DimensionRemoved,

    /// <summary>A dimension weighs more or less.</summary>
    DimensionWeight,

    /// <summary>An indicator is new.</summary>
    IndicatorAdded,

    /// <summary>An indicator is gone.</summary>
    IndicatorRemoved,

    /// <summary>An indicator stands in another dimension.</summary>
    IndicatorMoved,

    /// <summary>An indicator weighs more or less.</summary>
    IndicatorWeight,

    /// <summary>An indicator points the other way, or is now only shown.</summary>
    Direction,

    /// <summary>An indicator has another unit.</summary>
    Unit,

    /// <summary>Other values score 0 and 100.</summary>
    Goalposts,

    /// <summary>Other facts, or facts of other regions, supply the value.</summary>
    Sources,

    /// <summary>More or less of a dimension must be known for it to be scored.</summary>
    MinimumCoverage,

    /// <summary>Older facts count, or count no more.</summary>
    Window,
}
