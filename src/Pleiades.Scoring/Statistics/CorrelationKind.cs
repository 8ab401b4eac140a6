namespace Pleiades.Scoring.Statistics;

/// <summary>How two indicators are held against each other.</summary>
public enum CorrelationKind
{
    /// <summary>Product moment. The default.</summary>
    Pearson,

    /// <summary>Product moment of the ranks within the complete pairs.</summary>
    Spearman,

    /// <summary>Concordant less discordant pairs, corrected for ties: τ-b.</summary>
    Kendall,
}
