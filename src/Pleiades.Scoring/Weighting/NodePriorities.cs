using System.Collections.Immutable;

namespace Pleiades.Scoring.Weighting;

/// <summary>The weights of a node's children that judgements led to.</summary>
/// <param name="Node">Code of the node.</param>
/// <param name="Items">Codes of the children.</param>
/// <param name="Weights">Their weights, sum 1.</param>
/// <param name="ConsistencyRatio">Of the joint matrix, or the greatest of the judges when their weights were joined; NaN beyond ten children.</param>
/// <param name="Judges">Number of judges.</param>
public sealed record NodePriorities(string Node, ImmutableArray<string> Items, ImmutableArray<double> Weights, double ConsistencyRatio, int Judges);
