namespace Pleiades.Scoring.Analysis;

/// <summary>What one node gives to the index of one subject.</summary>
/// <param name="Node">Code of the node.</param>
/// <param name="Score">Its score; points.</param>
/// <param name="PerPoint">By how many points the index moves per point of the score, for small moves.</param>
/// <param name="Points">Its part of the index; points.</param>
public sealed record Contribution(string Node, double Score, double PerPoint, double Points)
{
    /// <summary>Its part as a share of the index; fraction, NaN for an index of 0.</summary>
    public double Share { get; init; }
}
