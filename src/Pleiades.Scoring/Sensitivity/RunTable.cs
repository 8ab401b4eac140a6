using System.Collections.Immutable;

namespace Pleiades.Scoring.Sensitivity;

/// <summary>The numbers behind <see cref="Replications"/>: one row per different combination.</summary>
internal sealed record RunTable
{
    internal required ImmutableArray<SubjectId> Subjects { get; init; }

    /// <summary>Row of each run.</summary>
    internal required int[] Rows { get; init; }

    internal required double[] Scores { get; init; }

    internal required double[] Ranks { get; init; }

    /// <summary>Why a row has no score at all; null when it has.</summary>
    internal required string?[] Reasons { get; init; }

    internal required double[] NominalScores { get; init; }

    internal required double[] NominalRanks { get; init; }
}
