using System.Collections.Immutable;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Imputation;

/// <summary>A table with gaps filled where something was there to fill them with.</summary>
/// <param name="Table">The values.</param>
/// <param name="Filled">Cells that were filled, as row and column.</param>
/// <param name="Left">Cells that stay missing, as row and column.</param>
public sealed record ImputeResult(ScoreTable Table, ImmutableArray<(int Row, int Column)> Filled, ImmutableArray<(int Row, int Column)> Left)
{
    /// <summary>Where a method could not do what was asked, and what was done instead; the place is the column or the pillar.</summary>
    public ImmutableArray<Issue> Issues { get; init; } = [];
}
