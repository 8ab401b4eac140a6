using System.Collections.Immutable;

namespace Pleiades.Scoring.Sensitivity;

/// <summary>A choice that could have been made otherwise: the method of a step, a threshold, a set of weights.</summary>
/// <param name="Name">A name for readers and results; each factor has its own.</param>
/// <param name="Alternatives">The ways to make it, all equally likely; at least one.</param>
public sealed record Factor(string Name, ImmutableArray<Alternative> Alternatives);
