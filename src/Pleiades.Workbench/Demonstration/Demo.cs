using System.Collections.Immutable;
using Pleiades.Catalog;
using Pleiades.Evidence.Conflicts;
using Pleiades.Reports.Languages;
using Pleiades.Store;
using Pleiades.Workbench.Benchmarks;
using Pleiades.Workbench.Dossiers;
using Pleiades.Workbench.Importing;

namespace Pleiades.Workbench.Demonstration;

/// <summary>The whole way on the sample data: pages and tables in, facts, conflicts, boards, dossiers out.</summary>
/// <param name="time">The clock.</param>
/// <param name="who">Who runs it, for the audit.</param>
public sealed class Demo(TimeProvider time, string who)
{
    /// <summary>The cluster the sample data is about.</summary>
    public const string Cluster = "changsha-construction-machinery";

    private const string Framework = "world-class-clusters";

    /// <summary>Where the sample data stands: beside the program.</summary>
    public static string SampleData => Path.Combine(AppContext.BaseDirectory, "examples");

    /// <summary>Runs the demonstration. A second run on the same workspace adds nothing and writes the same dossiers.</summary>
    /// <param name="workspace">Folder of the workspace; made when it does not exist.</param>
    /// <param name="progress">Told after each file.</param>
    /// <param name="stop">Ends the work.</param>
    public async Task<DemoResult> RunAsync(string workspace, IProgress<(int Done, int Total)>? progress, CancellationToken stop)
    {
        var catalogue = Catalogue.BuiltIn;
        using var store = WorkspaceStore.Exists(workspace) ? WorkspaceStore.Open(workspace, time) : WorkspaceStore.Create(workspace, time);
        var import = new ImportFiles(store, catalogue, time, who);
        var pages = await import.RunAsync([Path.Combine(SampleData, "press")], ImportOptions.Default, progress, stop).ConfigureAwait(false);
        var map = FileReader.ReadMap(Path.Combine(SampleData, "clusters", "clusters.map.yaml")).Value;
        var tables = await import.RunAsync([Path.Combine(SampleData, "clusters", "indicators.csv")], ImportOptions.Default with { Map = map }, progress, stop).ConfigureAwait(false);
        var yearbook = await import.RunAsync([Path.Combine(SampleData, "clusters", "hunan-yearbook-style.csv")], ImportOptions.Default, progress, stop).ConfigureAwait(false);
        var cluster = ClusterChoice.Find(store, catalogue, Cluster).Value!;
        var benchmark = ClusterBenchmark.Run(store, catalogue, cluster, catalogue.FindFramework(Framework)!);
        var dossiers = new[] { Language.Chinese, Language.English }.Select(language =>
        {
            var path = Path.Combine(workspace, language == Language.Chinese ? "dossier.zh.html" : "dossier.en.html");
            DossierFile.Write(store, catalogue, benchmark, language, path, time);
            return path;
        }).ToImmutableArray();
        var info = store.Info();
        return new DemoResult(
            pages.And(tables).And(yearbook), info.Documents, info.Articles, info.Repeats, info.FactsByStatus,
            ConflictFinder.Find([.. store.Facts(new FactQuery()).Select(f => f.Fact)], catalogue),
            benchmark, dossiers);
    }
}
