using System.Collections.Immutable;
using Pleiades.Catalog;
using Pleiades.Evidence.Conflicts;
using Pleiades.Reports.Dossiers;
using Pleiades.Store;
using Pleiades.Workbench.Benchmarks;

namespace Pleiades.Workbench.Dossiers;

/// <summary>Gathers what the dossier of a cluster shows: its boards, the facts behind them, series, conflicts, gaps, peers, documents.</summary>
/// <param name="store">The workspace.</param>
/// <param name="catalogue">Names.</param>
/// <param name="benchmark">The cluster measured.</param>
public sealed class DossierBuilder(WorkspaceStore store, Catalogue catalogue, ClusterBenchmark benchmark)
{
    private readonly Subject _home = benchmark.Clusters[0];

    /// <summary>The dossier.</summary>
    /// <param name="generated">The day on its title page.</param>
    public Dossier Build(DateOnly generated)
    {
        var facts = store.Facts(new FactQuery());
        var groups = new FactGroups(catalogue, benchmark, _home).Of(facts);
        var shown = groups.SelectMany(g => g.Facts).Select(f => f.Fact).DistinctBy(f => f.Id).ToImmutableArray();
        var ids = shown.Select(f => f.Id).ToHashSet();
        var conflicts = ConflictFinder.Find([.. facts.Select(f => f.Fact)], catalogue).Where(c => c.Facts.All(ids.Contains)).ToImmutableArray();
        var unsupported = SecondSource.Missing(facts.Select(f => f.Fact));
        var documents = new CitedDocuments(store).Of(shown);
        var boards = new BoardRows(catalogue, benchmark, _home);
        return new Dossier
        {
            Cluster = Profile(),
            Generated = generated,
            Headlines = Headlines.Of(boards.Rows),
            Board = boards.Build(),
            Series = new SeriesTables(catalogue).Of(shown.Where(f => f.Subject.Id == _home.Id && !unsupported.Contains(f.Id))),
            Groups = groups,
            Conflicts = [.. conflicts.Select(c => new DossierConflict(c, Topic(c, shown)))],
            Gaps = boards.Gaps(),
            Peers = Peers(),
            Documents = documents,
            Method = MethodNotes.Of(benchmark, store.Info(), documents, conflicts.Length),
        };
    }

    private ClusterProfile Profile()
    {
        var cluster = catalogue.FindCluster(_home.Id.Value);
        return new ClusterProfile
        {
            Id = _home.Id.Value,
            Name = catalogue.SubjectName(_home),
            HomeRegion = Name(cluster?.Regions),
            Province = Name(cluster?.Provinces),
            Chain = null,
            Wave = cluster?.Wave ?? "",
            Designated = cluster?.Year,
        };
    }

    private Wording? Name(ImmutableArray<SubjectId>? regions) => regions is { IsEmpty: false } ids ? catalogue.Subjects.Find(ids[0])?.Name : null;

    private Wording Topic(Conflict conflict, ImmutableArray<Fact> shown) =>
        catalogue.IndicatorName(shown.First(f => f.Id == conflict.Facts[0]).Indicator);

    private ImmutableArray<Peer> Peers() => benchmark.Clusters.Length < 2 ? [] :
    [
        .. benchmark.Clusters.Select((cluster, at) => new Peer(
            catalogue.SubjectName(cluster),
            benchmark.Scores.Subjects[at],
            IsHome: at == 0,
            Illustrative: benchmark.Framework.Indicators.Any(i => benchmark.Cell(cluster.Id, i.Id).Illustrative))),
    ];
}
