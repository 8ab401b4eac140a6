using System.Collections.Immutable;
using Pleiades.Scoring.Composites;

namespace Pleiades.Scoring.Sensitivity;

/// <summary>One way in which a choice could have been made.</summary>
/// <param name="Name">A name for readers and results.</param>
public sealed record Alternative(string Name)
{
    /// <summary>What it changes in the recipe; must be a pure function. Default: nothing.</summary>
    public Func<CompositeRecipe, CompositeRecipe> Change { get; init; } = static recipe => recipe;

    /// <summary>Weights in its stead, one per node in the order of the model; <c>default</c> leaves the weights alone, which is the default.</summary>
    public ImmutableArray<double> Weights { get; init; }
}
