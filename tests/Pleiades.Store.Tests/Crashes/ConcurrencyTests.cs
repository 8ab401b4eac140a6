using Pleiades.Store.Tests.Samples;

namespace Pleiades.Store.Tests.Crashes;

/// <summary>Several processes and connections on one workspace.</summary>
public sealed class ConcurrencyTests
{
    [Fact]
    public void Import_TwoProcessesOverlapping_StoreEveryPageOnce()
    {
        using var folder = new TempFolder();
        WorkspaceStore.Create(folder.Workspace, TimeProvider.System).Dispose();
        using var first = new ImporterProcess(folder.Workspace, 0, 120);
        using var second = new ImporterProcess(folder.Workspace, 60, 120);
        Assert.Equal([(0, ""), (0, "")], [first.Finish(), second.Finish()]);
        using var store = WorkspaceStore.Open(folder.Workspace, TimeProvider.System);
        Assert.Equal(180, store.Info().Documents);
        Assert.Empty(store.Check(null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Backup_WhileAnotherProcessWrites_IsWholeAndOpens()
    {
        using var folder = new TempFolder();
        using var store = WorkspaceStore.Create(folder.Workspace, TimeProvider.System);
        using var importer = new ImporterProcess(folder.Workspace, 0, 200);
        importer.WaitUntilOpen(TimeSpan.FromSeconds(30));
        Directory.CreateDirectory(folder.At("copy"));
        store.Backup(Path.Combine(folder.At("copy"), WorkspaceStore.FileName), TestContext.Current.CancellationToken);
        Assert.Equal((0, ""), importer.Finish());
        using var copy = WorkspaceStore.Open(folder.At("copy"), TimeProvider.System);
        Assert.InRange(copy.Info().Documents, 0, 200);
        Assert.Equal(copy.Info().Documents * Importer.Sentences, copy.Info().Facts);
        Assert.Equal(200, store.Info().Documents);
    }

    [Fact]
    public void Import_WhileAnotherHoldsTheLock_SaysBusyAndLaterGoesOn()
    {
        using var folder = new TempFolder();
        using var holder = WorkspaceStore.Create(folder.Workspace, TimeProvider.System);
        using var waiting = WorkspaceStore.Open(folder.Workspace, TimeProvider.System, StoreAccess.ReadWrite, TimeSpan.FromMilliseconds(100));
        var page = SamplePage.Number(1);
        holder.Database.InTransaction(() =>
        {
            var error = Assert.Throws<StoreException>(() => waiting.Import(page.Reading, page.Bytes, "x", "tester"));
            Assert.Equal(StoreProblem.Busy, error.Problem);
            Assert.Contains(folder.Database, error.Message, StringComparison.Ordinal);
            Assert.Equal(0, waiting.Info().Documents);
            return 0;
        });
        Assert.Equal(ImportOutcome.Added, waiting.Import(page.Reading, page.Bytes, "x", "tester"));
    }

    [Fact]
    public void Read_WhileAnotherWrites_SeesTheLastWholeState()
    {
        using var folder = new TempFolder();
        using var writer = WorkspaceStore.Create(folder.Workspace, TimeProvider.System);
        using var reader = WorkspaceStore.Open(folder.Workspace, TimeProvider.System, StoreAccess.ReadOnly);
        writer.Database.InTransaction(() =>
        {
            writer.Database.Execute("INSERT INTO jobs (kind, payload, state, attempts, due, created) VALUES ('a', '{}', 'waiting', 0, '', '')");
            Assert.Equal(0, reader.Info().OpenJobs);
            return 0;
        });
        Assert.Equal(1, reader.Info().OpenJobs);
    }
}
