using System.Collections.Immutable;

namespace Pleiades;

/// <summary>One point of a series.</summary>
/// <param name="Period">The period.</param>
/// <param name="Estimate">The number and its interval, in the indicator's canonical unit.</param>
/// <param name="Facts">The facts that assert it; more than one is corroboration, or a conflict.</param>
public sealed record SeriesPoint(Period Period, Estimate Estimate, ImmutableArray<FactId> Facts);
