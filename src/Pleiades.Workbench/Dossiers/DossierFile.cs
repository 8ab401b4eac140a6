using Pleiades.Catalog;
using Pleiades.Reports.Dossiers;
using Pleiades.Reports.Languages;
using Pleiades.Store;
using Pleiades.Workbench.Benchmarks;
using Pleiades.Workbench.Files;

namespace Pleiades.Workbench.Dossiers;

/// <summary>Builds a dossier and writes it, whole or not at all.</summary>
public static class DossierFile
{
    /// <summary>Saves the result of a benchmark and writes the dossier made from it.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="catalogue">Names.</param>
    /// <param name="benchmark">The cluster measured on the facts of that workspace.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="path">The HTML file; an existing one is replaced.</param>
    /// <param name="time">The clock, for the day on the title page.</param>
    /// <returns>Size of the file in bytes.</returns>
    public static long Write(WorkspaceStore store, Catalogue catalogue, ClusterBenchmark benchmark, Language language, string path, TimeProvider time)
    {
        var dossier = new DossierBuilder(store, catalogue, benchmark).Build(DateOnly.FromDateTime(time.GetLocalNow().Date));
        store.SaveResult(benchmark.Result);
        WholeFile.Write(path, writer => DossierPage.Write(dossier, language, writer));
        return new FileInfo(path).Length;
    }
}
