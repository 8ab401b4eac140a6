using Pleiades.Scoring.Aggregation;

namespace Pleiades.Scoring.Weighting;

/// <summary>The choices behind weights that balance correlations.</summary>
public sealed record BalanceRecipe
{
    /// <summary>Pillars (level 2) under weighted arithmetic means.</summary>
    public static BalanceRecipe Default { get; } = new();

    /// <summary>The level whose weights are sought, below the index. Default: 2.</summary>
    public int Level { get; init; } = 2;

    /// <summary>How the levels above are aggregated, the keys of its rules being those of the whole model. Default: weighted arithmetic means.</summary>
    public AggregateRecipe Aggregate { get; init; } = AggregateRecipe.Default;

    /// <summary>Most steps from each starting point. Default: 200.</summary>
    public int MostSteps { get; init; } = 200;

    /// <summary>Most starting points. Default: 24.</summary>
    public int MostStarts { get; init; } = 24;

    /// <summary>Checks the choices.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A choice lies outside its range.</exception>
    public void Validate()
    {
        if (Level < 1) throw new ArgumentOutOfRangeException(nameof(Level), Level, "A level of at least 1 is expected.");
        if (MostSteps < 1) throw new ArgumentOutOfRangeException(nameof(MostSteps), MostSteps, "At least 1 is expected.");
        if (MostStarts < 1) throw new ArgumentOutOfRangeException(nameof(MostStarts), MostStarts, "At least 1 is expected.");
        Aggregate.Validate();
    }
}
