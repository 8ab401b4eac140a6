namespace Pleiades.Store;

/// <summary>A decision as a log carries it out of a workspace: all that is needed to take it again where the same documents were imported afresh.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Corrected">The fact that took the place, for a correction; else null.</param>
/// <param name="About">The fact in words, for people: a decision whose fact is gone can still be told.</param>
public sealed record LoggedDecision(FactDecision Decision, Fact? Corrected, string About);
