namespace Pleiades.Scoring.Boards;

/// <summary>An indicator whose better evidence would narrow the score of a node.</summary>
/// <param name="Indicator">Code of the indicator.</param>
/// <param name="Kind">What is wanting.</param>
/// <param name="Width">Points of the node's interval that it carries; the widths of all needs of a node add up to its interval.</param>
/// <param name="CouldDecide">Whether this evidence alone could turn an undecided node into a strong or weak one.</param>
public sealed record EvidenceNeed(string Indicator, EvidenceNeedKind Kind, double Width, bool CouldDecide);
