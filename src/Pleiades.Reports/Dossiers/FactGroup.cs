using System.Collections.Immutable;

namespace Pleiades.Reports.Dossiers;

/// <summary>Facts that belong together: a pillar of the framework, or a domain.</summary>
/// <param name="Id">Identifier of the pillar or domain.</param>
/// <param name="Name">Its name.</param>
/// <param name="Facts">The facts.</param>
public sealed record FactGroup(string Id, Wording Name, ImmutableArray<DossierFact> Facts);
