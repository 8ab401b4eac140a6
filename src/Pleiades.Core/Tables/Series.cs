using System.Collections.Immutable;

namespace Pleiades;

/// <summary>One indicator of one subject over time.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Points">The points, oldest first.</param>
public sealed record Series(SubjectId Subject, IndicatorId Indicator, ImmutableArray<SeriesPoint> Points);
