namespace Pleiades.Scoring.Statistics;

/// <summary>Two elements of a composite indicator and how they go together.</summary>
/// <param name="Group">Code of the node to which both belong, or of the higher of the two.</param>
/// <param name="One">Code of the one.</param>
/// <param name="Other">Code of the other; the ancestor where levels are crossed.</param>
/// <param name="Value">The correlation; NaN when undefined.</param>
/// <param name="Doubt">What it says.</param>
public sealed record CorrelatedPair(string Group, string One, string Other, double Value, CorrelationDoubt Doubt)
{
    /// <summary>The two-sided p-value of the Pearson correlation; NaN for other kinds and below three pairs.</summary>
    public double PValue { get; init; } = double.NaN;
}
