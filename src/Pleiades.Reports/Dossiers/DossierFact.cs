namespace Pleiades.Reports.Dossiers;

/// <summary>A fact with the names readers need.</summary>
/// <param name="Fact">The fact. Its citation's document must be among the dossier's documents.</param>
/// <param name="Indicator">Name of the indicator.</param>
/// <param name="Subject">Name of the subject.</param>
/// <param name="Standing">Whether a person has looked at it.</param>
public sealed record DossierFact(Fact Fact, Wording Indicator, Wording Subject, FactStanding Standing = FactStanding.Read);
