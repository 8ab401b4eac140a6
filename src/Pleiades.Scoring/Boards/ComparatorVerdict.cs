namespace Pleiades.Scoring.Boards;

/// <summary>How a subject stands against its peers.</summary>
/// <param name="Comparator">Whom it is compared with.</param>
/// <param name="Verdict">Strong when surely ahead, weak when surely behind, otherwise undecided.</param>
/// <param name="Benchmark">
/// Where the comparator stands: for an indicator in its own unit, for a pillar or the index in points; itself an interval.
/// </param>
/// <param name="Peer">The best peer by value; null for the median and the past.</param>
/// <param name="Peers">Number of peers compared with; 0 for the past.</param>
public sealed record ComparatorVerdict(Comparator Comparator, Board Verdict, Estimate Benchmark, SubjectId? Peer, int Peers);
