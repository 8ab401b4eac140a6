namespace Pleiades.Scoring.Boards;

/// <summary>The choices behind boards.</summary>
public sealed record BoardRecipe
{
    /// <summary>Benchmark 80, coverage 0.65, three peers for a median.</summary>
    public static BoardRecipe Default { get; } = new();

    /// <summary>Score above which a board is strong; points 0..100. Default: 80, four fifths of the way from floor to world class, a judgement.</summary>
    public double Benchmark { get; init; } = 80;

    /// <summary>
    /// Smallest share of the weight that must have facts before a pillar or the index gets a verdict, and before a subject serves as a
    /// comparator; fraction 0..1. Default: 0.65, the rule of thumb of the European Commission's composite-indicator tool.
    /// </summary>
    public double MinCoverage { get; init; } = 0.65;

    /// <summary>Fewest peers from which a median is taken; ≥ 1. Default: 3.</summary>
    public int MinPeers { get; init; } = 3;

    /// <summary>Checks the choices.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A choice lies outside its range.</exception>
    public void Validate()
    {
        if (Benchmark is not (>= 0 and <= 100))
            throw new ArgumentOutOfRangeException(nameof(Benchmark), Benchmark, "The benchmark is expected between 0 and 100.");
        if (MinCoverage is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(MinCoverage), MinCoverage, "The coverage is expected between 0 and 1.");
        if (MinPeers < 1)
            throw new ArgumentOutOfRangeException(nameof(MinPeers), MinPeers, "At least one peer is expected.");
    }
}
