using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Pleiades.Catalog;

namespace Pleiades.Workbench.Importing;

/// <summary>Reads all files behind some paths, several at a time, and gives them back in a stable order.</summary>
public static class ReadFiles
{
    /// <summary>Files read ahead of the one that is being used: enough to keep the cores busy, few enough to keep memory flat.</summary>
    private const int Ahead = 16;

    /// <summary>Reads the files.</summary>
    /// <param name="files">The files, in the order in which they are to come back.</param>
    /// <param name="options">What the user said of them.</param>
    /// <param name="catalogue">Names, units and indicators.</param>
    /// <param name="stop">Ends the work.</param>
    public static IAsyncEnumerable<FileReading> RunAsync(
        ImmutableArray<string> files, ImportOptions options, Catalogue catalogue, CancellationToken stop) => RunAsync(files, options, catalogue, inStretches: false, stop);

    /// <summary>Reads the files for a listing: long texts come back stretch by stretch, without their bytes, in memory that does not grow with the file.</summary>
    /// <param name="files">The files, in the order in which they are to come back.</param>
    /// <param name="options">What the user said of them.</param>
    /// <param name="catalogue">Names, units and indicators.</param>
    /// <param name="stop">Ends the work.</param>
    public static IAsyncEnumerable<FileReading> ListAsync(
        ImmutableArray<string> files, ImportOptions options, Catalogue catalogue, CancellationToken stop) => RunAsync(files, options, catalogue, inStretches: true, stop);

    private static async IAsyncEnumerable<FileReading> RunAsync(
        ImmutableArray<string> files, ImportOptions options, Catalogue catalogue, bool inStretches, [EnumeratorCancellation] CancellationToken stop)
    {
        var reader = new FileReader(catalogue, options) { Jumps = files.Length > 1 ? await JumpScan.RunAsync(files, options.Reading, stop).ConfigureAwait(false) : null };
        var running = new Queue<Task<FileReading>>();
        using var cores = new SemaphoreSlim(Math.Max(1, Environment.ProcessorCount));
        foreach (var file in files)
        {
            if (inStretches && reader.ReadLong(file) is { } stretches)
            {
                while (running.TryDequeue(out var before)) yield return await before.ConfigureAwait(false);
                foreach (var stretch in stretches) yield return stretch;
                continue;
            }

            running.Enqueue(ReadAsync(file));
            if (running.Count >= Ahead) yield return await running.Dequeue().ConfigureAwait(false);
        }

        while (running.TryDequeue(out var next)) yield return await next.ConfigureAwait(false);

        async Task<FileReading> ReadAsync(string file)
        {
            await cores.WaitAsync(stop).ConfigureAwait(false);
            try
            {
                return await Task.Run(() => reader.ReadAsync(file, stop), stop).ConfigureAwait(false);
            }
            finally
            {
                cores.Release();
            }
        }
    }
}
