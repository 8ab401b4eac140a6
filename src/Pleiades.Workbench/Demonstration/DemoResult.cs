using System.Collections.Immutable;
using Pleiades.Workbench.Benchmarks;
using Pleiades.Workbench.Importing;

namespace Pleiades.Workbench.Demonstration;

/// <summary>What the demonstration did, and where to look.</summary>
/// <param name="Import">Both imports together: pages and tables.</param>
/// <param name="Documents">Documents in the workspace.</param>
/// <param name="Articles">Articles in the workspace.</param>
/// <param name="Repeats">Repeats dropped.</param>
/// <param name="FactsByStatus">Facts by status.</param>
/// <param name="Conflicts">Contradictions and arithmetic doubts.</param>
/// <param name="Benchmark">The home cluster and its peers, measured.</param>
/// <param name="Dossiers">The dossiers written.</param>
public sealed record DemoResult(
    ImportSummary Import, long Documents, long Articles, long Repeats, ImmutableSortedDictionary<FactStatus, long> FactsByStatus,
    ImmutableArray<Conflict> Conflicts, ClusterBenchmark Benchmark, ImmutableArray<string> Dossiers);
