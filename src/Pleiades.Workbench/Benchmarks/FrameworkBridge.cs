using System.Collections.Immutable;
using Pleiades.Catalog;
using Pleiades.Store;

namespace Pleiades.Workbench.Benchmarks;

/// <summary>Scores the same facts under two versions of a framework: what differs is the work of the framework alone.</summary>
public static class FrameworkBridge
{
    /// <summary>The index and the dimensions that both versions have.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="catalogue">Names, units and regions.</param>
    /// <param name="cluster">The cluster.</param>
    /// <param name="comparison">The two versions.</param>
    /// <exception cref="ArgumentException">Too little is defined alike for a bridge.</exception>
    public static ImmutableArray<BridgeRow> Of(WorkspaceStore store, Catalogue catalogue, Subject cluster, FrameworkComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(cluster);
        if (comparison.Comparability == Comparability.Refused) throw new ArgumentException("Too little is defined alike for a bridge.", nameof(comparison));
        var from = ClusterBenchmark.Run(store, catalogue, cluster, comparison.From).Scores.Subjects.Single(s => s.Subject == cluster.Id);
        var to = ClusterBenchmark.Run(store, catalogue, cluster, comparison.To).Scores.Subjects.Single(s => s.Subject == cluster.Id);
        var shared = comparison.To.Dimensions.Where(d => comparison.From.Dimensions.Any(o => o.Id == d.Id));
        return
        [
            new BridgeRow(ClusterBenchmark.Index, comparison.To.Name, from.Index.Score, to.Index.Score),
            .. shared.Select(d => new BridgeRow(d.Id, d.Name, from[d.Id].Score, to[d.Id].Score)),
        ];
    }
}
