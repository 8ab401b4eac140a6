namespace Pleiades.Scoring.Trends;

/// <summary>How a gap in a series over time is filled.</summary>
public enum FillMethod
{
    /// <summary>By the last earlier observation. The default.</summary>
    Latest,

    /// <summary>By the last earlier observation, before the first one by the first.</summary>
    Constant,

    /// <summary>On the straight line between the neighbours in time, outside by the nearest; needs two observations.</summary>
    Linear,

    /// <summary>As <see cref="Linear"/>; a single observation holds throughout.</summary>
    LinearOrConstant,
}
