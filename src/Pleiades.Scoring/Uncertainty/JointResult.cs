using System.Collections.Immutable;
using Pleiades.Scoring.Composites;

namespace Pleiades.Scoring.Uncertainty;

/// <summary>What a joint run says, node by node.</summary>
/// <param name="Nominal">The nominal choices.</param>
/// <param name="Recipe">What was drawn, and how often.</param>
/// <param name="Nodes">The nodes reported: indicators if asked for, pillars, the index last.</param>
public sealed record JointResult(CompositeRecipe Nominal, UncertaintyRecipe Recipe, ImmutableArray<NodeUncertainty> Nodes)
{
    /// <summary>What the nominal run could not compute, and which combinations of choices were refused.</summary>
    public ImmutableArray<Issue> Issues { get; init; } = [];

    /// <summary>A node by its code; null when it is not reported.</summary>
    /// <param name="code">The code.</param>
    public NodeUncertainty? Find(string code) => Nodes.FirstOrDefault(n => n.Code == code);
}
