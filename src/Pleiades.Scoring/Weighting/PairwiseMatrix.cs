using System.Collections.Immutable;

namespace Pleiades.Scoring.Weighting;

/// <summary>The judgements of one judge on the children of one node, complete and reciprocal.</summary>
/// <param name="Node">Code of the node.</param>
/// <param name="Judge">The judge; empty when there is only one.</param>
/// <param name="Items">Codes of the children, in model order.</param>
/// <param name="Values">Row-major: how many times row matters as much as column.</param>
public sealed record PairwiseMatrix(string Node, string Judge, ImmutableArray<string> Items, ImmutableArray<double> Values);
