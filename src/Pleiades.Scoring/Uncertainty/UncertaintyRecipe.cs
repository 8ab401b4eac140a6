using System.Collections.Immutable;
using Pleiades.Scoring.Sensitivity;

namespace Pleiades.Scoring.Uncertainty;

/// <summary>The choices behind a joint uncertainty run.</summary>
public sealed record UncertaintyRecipe
{
    /// <summary>10,000 draws, intervals of 90 %, weights and methods held.</summary>
    public static UncertaintyRecipe Default { get; } = new();

    /// <summary>Number of draws; ≥ 1. Default: 10,000.</summary>
    public int Draws { get; init; } = 10_000;

    /// <summary>Seed of the draws. Default: 1.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Share of the draws inside an interval, the same share being left out below and above; fraction above 0 and below 1. Default: 0.9.</summary>
    public double Coverage { get; init; } = 0.9;

    /// <summary>What a filled gap is in a draw. Default: drawn anew.</summary>
    public GapReading Gaps { get; init; }

    /// <summary>
    /// Weights are drawn for the children of each node from the Dirichlet law with the given weights as means; this is its concentration, &gt; 0: a
    /// share w has the standard deviation √(w (1 − w) / (concentration + 1)). Default: null, weights are held.
    /// </summary>
    public double? WeightConcentration { get; init; }

    /// <summary>Choices that are drawn too, each alternative equally likely. Default: none.</summary>
    public ImmutableArray<Factor> Factors { get; init; } = [];

    /// <summary>The world-class score of pillars and the index; points. Default: null, none; indicators are held against the full end of their goalposts.</summary>
    public double? Benchmark { get; init; }

    /// <summary>Which nodes are reported. Default: pillars and the index.</summary>
    public NodeScope Scope { get; init; }

    /// <summary>Most cores to work on; the result does not depend on it. Default: 0, all there are.</summary>
    public int Cores { get; init; }

    /// <summary>Checks the choices.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A choice lies outside its range.</exception>
    public void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Draws, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(Cores);
        if (Coverage is not (> 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(Coverage), Coverage, "Between 0 and 1 is expected.");
        if (WeightConcentration is { } concentration && !(concentration > 0 && double.IsFinite(concentration)))
            throw new ArgumentOutOfRangeException(nameof(WeightConcentration), concentration, "A number above 0 is expected.");
        if (Benchmark is { } benchmark && !double.IsFinite(benchmark))
            throw new ArgumentOutOfRangeException(nameof(Benchmark), benchmark, "A finite number is expected.");
        if (!Enum.IsDefined(Gaps)) throw new ArgumentOutOfRangeException(nameof(Gaps), Gaps, "One of the readings is expected.");
        if (!Enum.IsDefined(Scope)) throw new ArgumentOutOfRangeException(nameof(Scope), Scope, "One of the scopes is expected.");
    }
}
