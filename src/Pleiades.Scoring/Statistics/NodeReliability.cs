using System.Collections.Immutable;

namespace Pleiades.Scoring.Statistics;

/// <summary>Whether the children of a node measure one thing.</summary>
/// <param name="Node">Code of the node.</param>
/// <param name="Items">Number of its children in the table.</param>
/// <param name="Alpha">Cronbach's alpha; NaN below two children or without spread.</param>
public sealed record NodeReliability(string Node, int Items, double Alpha)
{
    /// <summary>Alpha without each child, in their order; NaN below three children.</summary>
    public ImmutableArray<ItemReliability> Without { get; init; } = [];
}

/// <summary>The alpha of a node without one child.</summary>
/// <param name="Item">Code of the child.</param>
/// <param name="Alpha">Cronbach's alpha of the others.</param>
public sealed record ItemReliability(string Item, double Alpha);
