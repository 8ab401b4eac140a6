using System.Collections.Immutable;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Treatment;

/// <summary>A treated table, and what was done to each column.</summary>
/// <param name="Table">The values after treatment.</param>
/// <param name="Columns">One per column, in its order.</param>
public sealed record TreatResult(ScoreTable Table, ImmutableArray<ColumnTreatment> Columns);
