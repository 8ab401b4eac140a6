using System.Collections.Immutable;
using Pleiades.Scoring.Models;

namespace Pleiades.Scoring.Weighting;

/// <summary>A model with the weights that judgements led to.</summary>
/// <param name="Model">The model; nodes nobody judged keep their weights.</param>
/// <param name="Nodes">The nodes judged.</param>
/// <param name="Issues">Inconsistent judgements, and for each the single one to look at first; the place is the node.</param>
public sealed record JudgedModel(CompositeModel Model, ImmutableArray<NodePriorities> Nodes, ImmutableArray<Issue> Issues);
