using Pleiades.Scoring.Boards;

namespace Pleiades.Reports.Dossiers;

/// <summary>An indicator whose better evidence would narrow a pillar's score.</summary>
/// <param name="Pillar">Name of the pillar.</param>
/// <param name="Indicator">Name of the indicator.</param>
/// <param name="Need">What is wanting, and how much of the pillar's interval it carries.</param>
/// <param name="Settles">What would settle it; null when the framework does not say.</param>
public sealed record Gap(Wording Pillar, Wording Indicator, EvidenceNeed Need, Wording? Settles);
