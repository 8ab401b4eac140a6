namespace Pleiades.Evidence.Facts.Indicators;

/// <summary>Which of an indicator's variants a number states.</summary>
internal enum IndicatorForm
{
    /// <summary>The level itself.</summary>
    Level,

    /// <summary>Growth over the same period of the year before, or over the period before.</summary>
    Growth,

    /// <summary>Average growth over several years.</summary>
    AverageGrowth,

    /// <summary>Position by level.</summary>
    Rank,

    /// <summary>Position by growth.</summary>
    GrowthRank,

    /// <summary>Newly added (新增).</summary>
    New,

    /// <summary>Added net of those gone (净增).</summary>
    NetNew,

    /// <summary>Change in units (比上年增加7家).</summary>
    Change,

    /// <summary>Multiple of a base period.</summary>
    Ratio,

    /// <summary>Part of a whole that the clause does not name (占28.8%).</summary>
    Share,
}
