using Pleiades.Store.Tests.Samples;

namespace Pleiades.Store.Tests.Crashes;

/// <summary>A process killed at any moment leaves a workspace that opens, holds whole documents only, and can be completed.</summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    private const int Kills = 50;
    private const int More = 40;
    private const ulong Seed = 20241105;
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    [Fact]
    public void Import_KilledFiftyTimes_HoldsWholeDocumentsAndIsCompleted()
    {
        using var folder = new TempFolder();
        var chance = new SeededRandom(Seed);
        var there = 0;
        for (var kill = 0; kill < Kills; kill++) there = KillOnce(folder.Workspace, there, chance);
        Assert.True(there > Kills, "The kills came too early to meet an import.");
        Complete(folder.Workspace, there + More);
        using var store = WorkspaceStore.Open(folder.Workspace, TimeProvider.System);
        Assert.Equal(there + More, store.Info().Documents);
        Assert.Empty(store.Check(null, TestContext.Current.CancellationToken));
        output.WriteLine($"{Kills} kills, {there} documents stored between them, {More} more in the completing run");
    }

    [Fact]
    public void Create_KilledAtAnyMoment_LeavesNoneOrAWholeWorkspace()
    {
        var chance = new SeededRandom(Seed + 1);
        var made = 0;
        for (var kill = 0; kill < 20; kill++)
        {
            using var folder = new TempFolder();
            using (var importer = new ImporterProcess(folder.Workspace, 0, int.MaxValue / 2))
            {
                // The folder is the first thing that appears, the schema and the renaming follow.
                SpinWait.SpinUntil(() => Directory.Exists(folder.Workspace), Long);
                Thread.Sleep(TimeSpan.FromMilliseconds(chance.NextDouble() * 250));
                importer.Kill();
            }

            made += WorkspaceStore.Exists(folder.Workspace) ? 1 : 0;
            Complete(folder.Workspace, More);
        }

        output.WriteLine($"20 kills around the making of a workspace, {made} had it made");
    }

    /// <summary>Imports on from where the last run ended, kills some pages and some moments later, and looks at what is there.</summary>
    /// <returns>Number of documents now stored.</returns>
    private static int KillOnce(string workspace, int from, SeededRandom chance)
    {
        using var importer = new ImporterProcess(workspace, Math.Max(0, from - 1), int.MaxValue / 2, awaited: from - 1 + chance.NextInt32(12));
        importer.WaitUntilReached(Long);
        Thread.Sleep(TimeSpan.FromMilliseconds(chance.NextDouble() * 15));
        importer.Kill();
        using var store = WorkspaceStore.Open(workspace, TimeProvider.System);
        var there = (int)store.Info().Documents;
        Assert.True(there >= from, "A document that was stored before is gone.");
        Assert.True(importer.Acknowledged < there, "A page was acknowledged and is not there.");
        AssertWhole(store, Math.Max(0, from - 1), there);
        return there;
    }

    private static void Complete(string workspace, int pages)
    {
        using var importer = new ImporterProcess(workspace, 0, pages);
        var (exitCode, error) = importer.Finish();
        Assert.True(exitCode == 0, error);
        using var store = WorkspaceStore.Open(workspace, TimeProvider.System);
        Assert.Equal(pages, store.Info().Documents);
        AssertWhole(store, 0, pages);
    }

    private static void AssertWhole(WorkspaceStore store, int from, int to)
    {
        for (var number = from; number < to; number++)
        {
            var page = SamplePage.Number(number, Importer.Sentences);
            SameReading.Assert(page.Reading, store.Read(page.Reading.Document.Id));
            Assert.Equal(page.Bytes, store.Bytes(page.Reading.Document.Id).ToArray());
        }

        Assert.Equal((long)to * Importer.Sentences, store.Info().Facts);
    }
}
