using System.Collections.Immutable;
using Pleiades.Catalog;
using Pleiades.Reports.Dossiers;

namespace Pleiades.Workbench.Dossiers;

/// <summary>Indicators of which the facts give several periods, or of which several documents say the same.</summary>
internal sealed class SeriesTables(Catalogue catalogue)
{
    public ImmutableArray<SeriesTable> Of(IEnumerable<Fact> facts) =>
    [
        .. facts.Where(f => f.Period is not null)
            .GroupBy(f => (f.Subject, f.Indicator, f.Scope, f.Base))
            .Select(g => (g.Key, Points: Points(g)))
            .Where(s => s.Points.Length > 1 || s.Points.Any(p => p.Documents > 1))
            .OrderBy(s => s.Key.Indicator).ThenBy(s => s.Key.Scope, StringComparer.Ordinal)
            .Select(s => new SeriesTable(
                catalogue.IndicatorName(s.Key.Indicator),
                catalogue.SubjectName(s.Key.Subject),
                s.Points)),
    ];

    /// <summary>One point for each figure of each period: figures that differ stay apart, figures that agree are counted together.</summary>
    private static ImmutableArray<SeriesFigure> Points(IEnumerable<Fact> facts) =>
    [
        .. facts.GroupBy(f => (When: f.Period!.Value, Figure: f.Value, f.Status))
            .OrderBy(g => g.Key.When).ThenBy(g => g.Key.Figure.Value).ThenBy(g => g.Key.Status)
            .Select(g => new SeriesFigure
            {
                Period = g.Key.When,
                Value = g.Key.Figure,
                Interval = g.Key.Figure.ToEstimate(),
                Status = g.Key.Status,
                Facts = [.. g.Select(f => f.Id).Order()],
                Documents = g.Select(f => f.Citation.Document).Distinct().Count(),
                Illustrative = g.Any(f => f.Illustrative),
            }),
    ];
}
