namespace Pleiades.Store;

/// <summary>A fact with where it stands.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Standing">Whether it was accepted, rejected or superseded.</param>
/// <param name="SupersededBy">The correction that stands in its place; null when there is none.</param>
/// <param name="Supersedes">The fact it corrects; null for a fact read from a document.</param>
public sealed record StoredFact(Fact Fact, FactStanding Standing, FactId? SupersededBy, FactId? Supersedes);
