namespace Pleiades.Reports.Dossiers;

/// <summary>Facts that cannot all be right.</summary>
/// <param name="Conflict">The facts, the rule that speaks (worded by <c>rule.CODE</c> in the language files) and the arithmetic.</param>
/// <param name="Topic">What it is about: the indicator's name.</param>
/// <param name="Note">More for readers; null when the rule's sentence is enough.</param>
public sealed record DossierConflict(Conflict Conflict, Wording Topic, Wording? Note = null);
