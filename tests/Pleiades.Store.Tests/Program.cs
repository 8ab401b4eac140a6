using Pleiades.Store.Tests.Crashes;
using Pleiades.Store.Tests.Fixtures;
using Pleiades.Store.Tests.Samples;
using Xunit.Runner.InProc.SystemConsole;

namespace Pleiades.Store.Tests;

/// <summary>Runs the tests, or, when a crash test starts this program again, the importing process it will kill.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args) => args switch
    {
        [Importer.Word, var folder, var first, var count] => Importer.Run(folder, first, count),
        [FixtureWriter.Word, var folder] => FixtureWriter.Run(folder),
        [Measuring.Word, var count, var sentences, var folder] => Measuring.Run(count, sentences, folder, "FULL"),
        [Measuring.Word, var count, var sentences, var folder, var synchronous] => Measuring.Run(count, sentences, folder, synchronous),
        _ => await ConsoleRunner.Run(args),
    };
}
