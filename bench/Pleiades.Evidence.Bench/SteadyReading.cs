using System.Diagnostics;
using System.Globalization;
using Pleiades.Catalog;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Bench;

/// <summary>
/// Megabytes a second of whole pages at the density of facts that newspapers have, on one core, once the program runs well: the pages of a folder are read round after
/// round, and the first rounds, in which the runtime compiles, are told by themselves.
/// </summary>
internal static class SteadyReading
{
    private const string Variable = "PLEIADES_PAGES";
    private const int RoundBytes = 2_000_000;
    private const int WarmRounds = 20;
    private const int Rounds = 20;

    /// <summary>Prints the speed of the first round, of the best and of the middle one of those after the warm ones.</summary>
    /// <param name="to">Where to.</param>
    public static void Print(TextWriter to)
    {
        var folder = Folder();
        var pages = PageText.Pages(folder);
        var size = pages.Sum(page => page.Length);
        var times = (RoundBytes + size - 1) / size;
        var seconds = new double[WarmRounds + Rounds];
        var facts = 0;
        for (var i = 0; i < seconds.Length; i++) (seconds[i], facts) = Round(pages, times);
        var warm = seconds[WarmRounds..].Order().ToArray();
        var megabytes = size * (double)times / 1e6;
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages.Count} pages of {folder}, {megabytes:0.0} MB and {facts} facts a round"));
        to.WriteLine("| round | MB/s |");
        to.WriteLine("|---|---|");
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| first | {megabytes / seconds[0]:0.00} |"));
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| best of {Rounds} | {megabytes / warm[0]:0.00} |"));
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| middle of {Rounds} | {megabytes / warm[Rounds / 2]:0.00} |"));
    }

    private static (double Seconds, int Facts) Round(List<byte[]> pages, int times)
    {
        var facts = 0;
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        for (var i = 0; i < times; i++)
            foreach (var page in pages)
                facts += EvidenceReader.Read(page, "page.txt", ReadOptions.Default, Catalogue.BuiltIn).Value?.Facts.Length ?? 0;
        return ((Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds, facts);
    }

    /// <summary>The folder that the variable names, else that of the shared pages where it stands beside the repository, else the samples.</summary>
    private static string Folder()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named) return named;
        var shared = Path.Combine(PageText.Root(), "..", "shared", "press");
        return Directory.Exists(shared) ? Path.GetFullPath(shared) : PageText.Folder();
    }
}
