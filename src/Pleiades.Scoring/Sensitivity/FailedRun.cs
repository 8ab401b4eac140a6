using System.Collections.Immutable;

namespace Pleiades.Scoring.Sensitivity;

/// <summary>A run that gave nothing to count.</summary>
/// <param name="Run">The run, from 0.</param>
/// <param name="Alternatives">Name of the alternative of each factor.</param>
/// <param name="Reason">Why.</param>
public sealed record FailedRun(int Run, ImmutableArray<string> Alternatives, string Reason);
