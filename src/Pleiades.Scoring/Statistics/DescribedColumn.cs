using System.Collections.Immutable;

namespace Pleiades.Scoring.Statistics;

/// <summary>A column, what it looks like and what a person should look at.</summary>
/// <param name="Column">Code of the column.</param>
/// <param name="Statistics">Counts, moments and shares.</param>
/// <param name="Doubts">What is beyond its threshold.</param>
/// <param name="Outliers">The subjects far outside the quartiles, in the order of the table.</param>
public sealed record DescribedColumn(string Column, ColumnStatistics Statistics, ColumnDoubts Doubts, ImmutableArray<SubjectId> Outliers);
