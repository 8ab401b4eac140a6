namespace Pleiades.Scoring.Weighting;

/// <summary>How a matrix of judgements becomes weights.</summary>
public enum PriorityMethod
{
    /// <summary>The principal eigenvector. The default.</summary>
    Eigenvector,

    /// <summary>The geometric means of the rows.</summary>
    GeometricMean,
}
