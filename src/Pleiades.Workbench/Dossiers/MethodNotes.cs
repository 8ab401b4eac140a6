using System.Collections.Immutable;
using Pleiades.Reports.Dossiers;
using Pleiades.Store;
using Pleiades.Workbench.Benchmarks;

namespace Pleiades.Workbench.Dossiers;

/// <summary>The method page, from what actually ran.</summary>
internal static class MethodNotes
{
    public static Method Of(ClusterBenchmark benchmark, WorkspaceInfo info, ImmutableArray<DossierDocument> documents, int conflicts) => new()
    {
        Program = ClusterBenchmark.ProgramVersion,
        Results = [benchmark.Result],
        Counts =
        [
            new MethodCount("documents", (int)info.Documents),
            new MethodCount("articles", (int)info.Articles),
            new MethodCount("repeats", (int)info.Repeats),
            new MethodCount("facts", (int)info.Facts),
            .. info.FactsByStatus.Select(p => new MethodCount(p.Key.ToString().ToLowerInvariant(), (int)p.Value)),
            new MethodCount("conflicts", conflicts),
        ],
        Limits = [.. Limits(benchmark, documents).Select(Reason.Of)],
    };

    private static IEnumerable<string> Limits(ClusterBenchmark benchmark, ImmutableArray<DossierDocument> documents)
    {
        var cells = benchmark.Framework.Indicators.Select(i => benchmark.Cell(benchmark.Clusters[0].Id, i.Id)).ToList();
        yield return "limit.documents";
        yield return "limit.reading";
        if (documents.Any(d => d.Articles.Length > 0)) yield return "limit.press";
        yield return "limit.goalposts";
        if (cells.Any(c => c.Shown is { Bound: not Bound.Exactly })) yield return "limit.bounds";
        if (cells.Any(c => c.Proxy is not null)) yield return "limit.proxies";
        if (benchmark.Clusters.Length > 1) yield return "limit.peers";
        if (documents.Any(d => d.Illustrative)) yield return "limit.illustrative";
    }
}
