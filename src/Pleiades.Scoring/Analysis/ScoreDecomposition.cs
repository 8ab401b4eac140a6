using System.Collections.Immutable;

namespace Pleiades.Scoring.Analysis;

/// <summary>The index of a subject and what each node gives to it.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Index">Its index; NaN when it has none.</param>
/// <param name="Nodes">One per node that has a score, in the order of the model.</param>
/// <param name="Issues">Nodes whose score cannot be shared out; the place is the node.</param>
public sealed record ScoreDecomposition(SubjectId Subject, double Index, ImmutableArray<Contribution> Nodes, ImmutableArray<Issue> Issues);
