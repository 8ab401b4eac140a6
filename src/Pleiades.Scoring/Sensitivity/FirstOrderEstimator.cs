namespace Pleiades.Scoring.Sensitivity;

/// <summary>How first-order indices are estimated from rows A, B and AB.</summary>
public enum FirstOrderEstimator
{
    /// <summary>
    /// The variance of the means per alternative over all runs, less what chance puts there: (B − (k − 1) W / (n − k)) / (B + W). The default, and
    /// the nearest to the truth where alternatives are few against runs. Source: Kelley (1935), PNAS 21, an unbiased correlation ratio.
    /// </summary>
    ConditionalMeans,

    /// <summary>mean(y_B (y_AB − y_A)) / V: Saltelli et al. (2010). It moves with a constant added to y.</summary>
    Saltelli,

    /// <summary>1 − Σ (y_B − y_AB)² / (2 n V): Jansen (1999).</summary>
    Jansen,

    /// <summary>The correlation of y_B and y_AB about their common mean: Janon et al. (2014).</summary>
    Janon,
}
