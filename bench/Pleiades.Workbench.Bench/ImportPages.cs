using BenchmarkDotNet.Attributes;
using Pleiades.Catalog;
using Pleiades.Store;
using Pleiades.Workbench.Importing;

namespace Pleiades.Workbench.Bench;

/// <summary>A thousand different pages into an empty workspace; the baseline reads the same files and keeps nothing.</summary>
[MemoryDiagnoser]
[SimpleJob(iterationCount: 3, warmupCount: 1, launchCount: 1, invocationCount: 1)]
public class ImportPages
{
    private const int Pages = 1000;
    private readonly string _folder = Directory.CreateTempSubdirectory("pleiades-bench-").FullName;
    private int _workspaces;

    [GlobalSetup]
    public void Setup() => SamplePages.Write(Path.Combine(_folder, "pages"), Pages);

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(_folder, recursive: true);

    [Benchmark(Baseline = true)]
    public async Task<long> ReadFilesOnly()
    {
        var total = 0L;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(_folder, "pages"))) total += (await File.ReadAllBytesAsync(file)).Length;
        return total;
    }

    [Benchmark]
    public async Task<int> Import()
    {
        using var store = WorkspaceStore.Create(Path.Combine(_folder, $"w{_workspaces++}"), TimeProvider.System);
        var summary = await new ImportFiles(store, Catalogue.BuiltIn, TimeProvider.System, "bench")
            .RunAsync([Path.Combine(_folder, "pages")], ImportOptions.Default, null, CancellationToken.None);
        return summary.Added == Pages ? summary.Facts : throw new InvalidOperationException($"{summary.Added} of {Pages} pages imported");
    }
}
