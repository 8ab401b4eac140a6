using System.Collections.Immutable;

namespace Pleiades.Scoring.Boards;

/// <summary>One indicator, pillar or index of one subject: score, verdict, reason and what would settle it.</summary>
public sealed record BoardEntry
{
    /// <summary>Code of the node.</summary>
    public required string Code { get; init; }

    /// <summary>1 for indicators, the highest level for the index.</summary>
    public required int Level { get; init; }

    /// <summary>Code of the node it belongs to; null for the index.</summary>
    public string? Parent { get; init; }

    /// <summary>Share of the index it carries among what is judged; fraction 0..1, 0 for what is not judged.</summary>
    public double Weight { get; init; }

    /// <summary>The indicator's value in its own unit; missing for pillars and the index.</summary>
    public required Estimate Raw { get; init; }

    /// <summary>The score, 0..100, with its interval; missing with a reason where there is none.</summary>
    /// <remarks>
    /// The value is the weighted mean of what has facts. The interval also holds whatever the missing facts may turn out to be, between
    /// the goalposts, so it is wide where little is known. A pillar without any fact is missing, and its interval is not shown.
    /// </remarks>
    public required Estimate Score { get; init; }

    /// <summary>The indicator's score before it is cut at 0 and 100; missing for pillars and the index.</summary>
    public required Estimate Uncut { get; init; }

    /// <summary>Whether the value lies beyond the world-class value.</summary>
    public bool BeyondWorldClass => Uncut.Value > 100;

    /// <summary>Share of the judged weight that has facts; fraction 0..1, NaN where nothing is judged.</summary>
    public double Coverage { get; init; }

    /// <summary>The verdict against the recipe's benchmark.</summary>
    public Board Verdict { get; init; }

    /// <summary>Why.</summary>
    public required BoardReason Reason { get; init; }

    /// <summary>Verdicts against peers; empty where no peer has enough facts or nothing gives a direction.</summary>
    public ImmutableArray<ComparatorVerdict> Comparators { get; init; } = [];

    /// <summary>Where the subject stands among its peers; null when it, or every peer, has too few facts.</summary>
    public RankRange? Rank { get; init; }

    /// <summary>What evidence would narrow the interval, the widest first, ties by code.</summary>
    public ImmutableArray<EvidenceNeed> Needs { get; init; } = [];
}
