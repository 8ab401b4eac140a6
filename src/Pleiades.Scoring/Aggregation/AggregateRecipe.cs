using System.Collections.Immutable;

namespace Pleiades.Scoring.Aggregation;

/// <summary>The choices behind aggregation. Weights are those of the model.</summary>
public sealed record AggregateRecipe
{
    /// <summary>Weighted arithmetic means at every level, over whatever is there.</summary>
    public static AggregateRecipe Default { get; } = new();

    /// <summary>The method. Default: weighted arithmetic mean.</summary>
    public AggregateMethod Method { get; init; }

    /// <summary>Another method for the nodes of a level (2 = pillars …). Default: none.</summary>
    public ImmutableDictionary<int, AggregateMethod> ByLevel { get; init; } = ImmutableDictionary<int, AggregateMethod>.Empty;

    /// <summary>The power of the power mean; 0 is the geometric mean. Default: 1.</summary>
    public double Power { get; init; } = 1;

    /// <summary>Smallest share of children, unweighted, that must be there; fraction 0..1. Default: 0, so one is enough.</summary>
    public double MinChildren { get; init; }

    /// <summary>Outranking: how far from one half a share of weight must be to count as a win or a loss. Default: 1e-12, which only absorbs rounding.</summary>
    public double TieTolerance { get; init; } = 1e-12;

    /// <summary>The method for a level.</summary>
    /// <param name="level">The level.</param>
    public AggregateMethod MethodAt(int level) => ByLevel.GetValueOrDefault(level, Method);

    /// <summary>Checks the choices.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A choice lies outside its range.</exception>
    public void Validate()
    {
        if (!double.IsFinite(Power)) throw new ArgumentOutOfRangeException(nameof(Power), Power, "A finite number is expected.");
        if (MinChildren is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(MinChildren), MinChildren, "Between 0 and 1 is expected.");
        if (TieTolerance is not (>= 0 and < 0.5))
            throw new ArgumentOutOfRangeException(nameof(TieTolerance), TieTolerance, "At least 0 and below one half is expected.");
    }
}
