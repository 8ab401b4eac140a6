using System.Collections.Immutable;

namespace Pleiades.Scoring.Tables;

/// <summary>What a step made of a table.</summary>
/// <param name="Table">The table after the step; cells that cannot be computed are NaN.</param>
/// <param name="Issues">Why, column by column; the place is the column, and the subject where a single cell is meant.</param>
public sealed record StepResult(ScoreTable Table, ImmutableArray<Issue> Issues);
