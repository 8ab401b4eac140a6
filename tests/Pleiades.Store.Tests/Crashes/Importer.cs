using System.Globalization;
using Pleiades.Store.Tests.Samples;

namespace Pleiades.Store.Tests.Crashes;

/// <summary>The process that the crash tests kill: makes or opens a workspace, imports generated pages and prints the number of each one acknowledged.</summary>
internal static class Importer
{
    public const string Word = "--import-pages";

    /// <summary>Sentences of a page, so that one import takes long enough to be hit.</summary>
    public const int Sentences = 60;

    public static int Run(string folder, string first, string count)
    {
        using var store = WorkspaceStore.Exists(folder)
            ? WorkspaceStore.Open(folder, TimeProvider.System)
            : WorkspaceStore.Create(folder, TimeProvider.System);
        Console.Out.WriteLine("open");
        var start = int.Parse(first, CultureInfo.InvariantCulture);
        foreach (var number in Enumerable.Range(start, int.Parse(count, CultureInfo.InvariantCulture)))
        {
            var page = SamplePage.Number(number, Sentences);
            store.Import(page.Reading, page.Bytes, "generated", "importer");
            Console.Out.WriteLine(number.ToString(CultureInfo.InvariantCulture));
        }

        return 0;
    }
}
