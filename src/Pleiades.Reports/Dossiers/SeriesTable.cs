using System.Collections.Immutable;

namespace Pleiades.Reports.Dossiers;

/// <summary>One indicator over time, or one figure on which several pages agree.</summary>
/// <param name="Name">The indicator.</param>
/// <param name="Subject">Whom it speaks of.</param>
/// <param name="Points">The points, oldest first.</param>
public sealed record SeriesTable(Wording Name, Wording Subject, ImmutableArray<SeriesFigure> Points);
