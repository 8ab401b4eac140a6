using System.Collections.Immutable;
using Pleiades.Store;

namespace Pleiades.Workbench.Reviewing;

/// <summary>What came of taking decisions again.</summary>
/// <param name="Taken">Number taken.</param>
/// <param name="AlreadyThere">Number that the workspace held already.</param>
/// <param name="Left">Those that could not be taken, with the reason: told, never lost.</param>
public sealed record ReplaySummary(int Taken, int AlreadyThere, ImmutableArray<(LoggedDecision Decision, string Reason)> Left);
