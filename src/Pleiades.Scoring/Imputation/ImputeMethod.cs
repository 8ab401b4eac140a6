namespace Pleiades.Scoring.Imputation;

/// <summary>How a gap is filled.</summary>
public enum ImputeMethod
{
    /// <summary>It is not. The default.</summary>
    None,

    /// <summary>The mean of the indicator.</summary>
    Mean,

    /// <summary>The median of the indicator.</summary>
    Median,

    /// <summary>The mean of the indicator within the subject's group.</summary>
    GroupMean,

    /// <summary>The median of the indicator within the subject's group.</summary>
    GroupMedian,

    /// <summary>The subject's own mean over the indicators of the same pillar, each scaled to 0..1, scaled back.</summary>
    RowMeanInParent,

    /// <summary>The subject's own median over all indicators, each scaled to 0..1, scaled back.</summary>
    RowMedian,

    /// <summary>One constant for every gap.</summary>
    Constant,

    /// <summary>The value to be expected from the subject's other indicators of the same pillar under a multivariate normal distribution.</summary>
    Regression,

    /// <summary>The mean of the subjects that are most like it.</summary>
    NearestNeighbours,
}
