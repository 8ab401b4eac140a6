using System.Collections.Immutable;

namespace Pleiades;

/// <summary>One estimate of a result.</summary>
/// <param name="Subject">The subject scored.</param>
/// <param name="Item">What of it: an indicator, a pillar, the index.</param>
/// <param name="Estimate">The number, its interval, or why it is missing.</param>
/// <param name="Facts">The facts it rests on.</param>
public sealed record ResultRow(SubjectId Subject, string Item, Estimate Estimate, ImmutableArray<FactId> Facts);
