using System.Collections.Immutable;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Screening;

/// <summary>The subjects that stay, and the account of all.</summary>
/// <param name="Table">The rows that stay; cells of a pillar in which a subject is not scored are missing.</param>
/// <param name="Units">One per subject of the input, in its order.</param>
public sealed record ScreenResult(ScoreTable Table, ImmutableArray<ScreenedUnit> Units)
{
    /// <summary>Subjects that stay and are not scored in a pillar, row by row; empty when pillars are not looked at.</summary>
    public ImmutableArray<WithheldPillar> Withheld { get; init; } = [];
}
