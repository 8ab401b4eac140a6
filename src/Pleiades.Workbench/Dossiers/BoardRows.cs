using System.Collections.Immutable;
using Pleiades.Catalog;
using Pleiades.Reports.Dossiers;
using Pleiades.Workbench.Benchmarks;

namespace Pleiades.Workbench.Dossiers;

/// <summary>The boards of a cluster with names, figures and goalposts, as the dossier shows them.</summary>
internal sealed class BoardRows
{
    private readonly Catalogue _catalogue;
    private readonly ClusterBenchmark _benchmark;
    private readonly Subject _home;
    private readonly ImmutableArray<PillarBoard> _pillars;

    public BoardRows(Catalogue catalogue, ClusterBenchmark benchmark, Subject home)
    {
        (_catalogue, _benchmark, _home) = (catalogue, benchmark, home);
        var boards = benchmark.Scores.Subjects[0];
        _pillars = [.. benchmark.Framework.Dimensions.Select(d => new PillarBoard(d.Name, boards[d.Id], [.. d.Indicators.Select(Row)]))];
        Rows = [.. benchmark.Framework.Dimensions.Zip(_pillars).SelectMany(p => p.Second.Indicators.Select(i => (p.First.Id, i)))];
    }

    /// <summary>Every indicator with the pillar it belongs to, in the framework's order.</summary>
    public ImmutableArray<(string Pillar, IndicatorRow Row)> Rows { get; }

    public FrameworkBoard Build() => new()
    {
        Framework = _benchmark.Framework.Id,
        Version = _benchmark.Framework.Version,
        Status = _benchmark.Framework.Status,
        Name = _benchmark.Framework.Name,
        Recipe = _benchmark.Scores.Recipe,
        Overall = _benchmark.Scores.Subjects[0].Index,
        Pillars = _pillars,
    };

    /// <summary>What evidence would narrow each pillar, the widest first.</summary>
    public ImmutableArray<Gap> Gaps()
    {
        var indicators = _benchmark.Framework.Indicators.ToDictionary(i => i.Id);
        return
        [
            .. _pillars.SelectMany(p => p.Entry.Needs.Select(need => new Gap(p.Name, indicators[need.Indicator].Name, need, indicators[need.Indicator].Needs))),
        ];
    }

    private IndicatorRow Row(FrameworkIndicator indicator)
    {
        var cell = _benchmark.Cell(_home.Id, indicator.Id);
        var first = cell.Facts.IsEmpty ? null : cell.Facts[0].Fact;
        var unit = _catalogue.Units.UnitOf(indicator.Unit) ?? new Unit(indicator.Unit, indicator.Unit, Dimension.Compound, 1);
        return new IndicatorRow
        {
            Name = indicator.Name,
            Entry = _benchmark.Scores.Subjects[0][indicator.Id],
            Value = cell.Shown ?? (cell.Estimate.IsMissing ? null : new Quantity((decimal)cell.Estimate.Value, unit)),
            Kind = first?.Kind ?? IndicatorKind.Unknown,
            Base = first?.Base ?? "",
            Period = cell.Period,
            Status = first?.Status ?? FactStatus.Actual,
            Facts = [.. cell.Facts.Select(f => f.Fact.Id)],
            Documents = cell.Facts.Select(f => f.Fact.Citation.Document).Distinct().Count(),
            Goalposts = indicator.Goalposts is { } posts
                ? new GoalpostNote(
                    new Quantity((decimal)posts.Floor, unit), new Quantity((decimal)posts.WorldClass, unit), posts.Source,
                    posts.Confidence.ToString().ToLowerInvariant())
                : null,
            Proxy = cell.Proxy,
            Illustrative = cell.Illustrative,
        };
    }
}
