namespace Pleiades.Catalog;

/// <summary>A subject that a name may mean.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Score">How well the name fits; 0..1, comparable within one answer only; no probability.</param>
/// <param name="Why">Why it may be meant.</param>
/// <param name="Detail">The registered name that the reason compares with; empty where the reason says all.</param>
public sealed record NameCandidate(SubjectEntry Subject, double Score, MatchReason Why = MatchReason.Registered, string Detail = "");
