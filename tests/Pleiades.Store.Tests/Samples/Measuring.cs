using System.Diagnostics;
using System.Globalization;

namespace Pleiades.Store.Tests.Samples;

/// <summary>
/// Says how fast a workspace is here: <c>dotnet run -c Release --project tests/Pleiades.Store.Tests -- --measure PAGES FACTS DIR [FULL|NORMAL]</c>.
/// </summary>
internal static class Measuring
{
    public const string Word = "--measure";

    public static int Run(string count, string sentences, string folder, string synchronous)
    {
        using var store = WorkspaceStore.Create(folder, TimeProvider.System);
        store.Database.Execute($"PRAGMA synchronous={synchronous}");
        var pages = Enumerable.Range(0, Number(count)).Select(number => SamplePage.Number(number, Number(sentences))).ToList();
        Took($"import of {count} pages with {sentences} facts each, synchronous={synchronous}", pages.Count, () =>
            pages.ForEach(page => store.Import(page.Reading, page.Bytes, "generated", "measure")));
        Took("import of the same again", pages.Count, () => pages.ForEach(page => store.Import(page.Reading, page.Bytes, "generated", "measure")));
        Took("listing of all facts", pages.Count, () => store.Facts(new FactQuery()));
        Took("listing of the documents", pages.Count, () => store.Documents());
        Took("check", pages.Count, () => store.Check(null, CancellationToken.None));
        Took("backup with its check", pages.Count, () => store.Backup(Path.Combine(folder, "backup.db"), CancellationToken.None));
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"database {store.Info().SizeOnDisk / 1048576.0:0.0} MB"));
        return 0;
    }

    private static void Took(string what, int pages, Action work)
    {
        using var self = Process.GetCurrentProcess();
        var (start, cpu) = (Stopwatch.GetTimestamp(), self.TotalProcessorTime);
        work();
        self.Refresh();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{what}: {seconds:0.000} s, {(self.TotalProcessorTime - cpu).TotalSeconds:0.000} s of processor, {pages / seconds:0} pages/s, peak {self.PeakWorkingSet64 / 1048576} MB"));
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
