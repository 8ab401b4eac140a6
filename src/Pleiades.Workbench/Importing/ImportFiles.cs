using System.Collections.Immutable;
using Pleiades.Catalog;
using Pleiades.Store;
using Pleiades.Workbench.Files;

namespace Pleiades.Workbench.Importing;

/// <summary>Brings files into a workspace: each document whole or not at all, each only once.</summary>
/// <param name="store">The workspace.</param>
/// <param name="catalogue">Names, units and indicators.</param>
/// <param name="time">The clock.</param>
/// <param name="who">Who imports, for the audit.</param>
public sealed class ImportFiles(WorkspaceStore store, Catalogue catalogue, TimeProvider time, string who)
{
    /// <summary>Imports all files behind the paths.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="options">What the user said of them.</param>
    /// <param name="progress">Told after each file.</param>
    /// <param name="stop">Ends the work; what was imported stays.</param>
    /// <exception cref="StoreException">The workspace cannot be written; what was acknowledged stays.</exception>
    public async Task<ImportSummary> RunAsync(
        IEnumerable<string> paths, ImportOptions options, IProgress<(int Done, int Total)>? progress, CancellationToken stop)
    {
        var started = time.GetTimestamp();
        var (files, problems) = FileCollector.Collect(paths);
        var summary = new ImportSummary { Problems = problems };
        var done = 0;
        await foreach (var file in ReadFiles.RunAsync(files, options, catalogue, stop).ConfigureAwait(false))
        {
            summary = Take(summary, file);
            progress?.Report((++done, files.Length));
        }

        return summary with { Elapsed = time.GetElapsedTime(started) };
    }

    private ImportSummary Take(ImportSummary summary, FileReading file)
    {
        summary = summary with { Problems = summary.Problems.AddRange(file.Problems) };
        if (file.Reading is not { } reading) return summary;
        if (store.Import(reading, file.Bytes, file.Path, who) == ImportOutcome.AlreadyThere)
            return summary with { AlreadyThere = summary.AlreadyThere + 1 };
        var byStatus = summary.FactsByStatus;
        foreach (var group in reading.Facts.GroupBy(f => f.Status)) byStatus = byStatus.SetItem(group.Key, byStatus.GetValueOrDefault(group.Key) + group.Count());
        return summary with
        {
            Added = summary.Added + 1,
            Articles = summary.Articles + reading.Articles.Length,
            Repeats = summary.Repeats + reading.Dropped.Sum(d => d.Repeats.Length),
            Facts = summary.Facts + reading.Facts.Length,
            FactsByStatus = byStatus,
        };
    }
}
