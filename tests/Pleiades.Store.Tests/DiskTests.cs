using Pleiades.Store.Tests.Samples;

namespace Pleiades.Store.Tests;

/// <summary>A full disk and backups.</summary>
public sealed class DiskTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly WorkspaceStore _store;

    public DiskTests()
    {
        _store = WorkspaceStore.Create(_folder.Workspace, new ManualTime());
        Import(1);
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Import_OnAFullDisk_SaysSoAndLeavesTheWorkspaceWhole()
    {
        var pages = (long)_store.Database.Scalar("PRAGMA page_count")!;
        _store.Database.Scalar($"PRAGMA max_page_count={pages + 3}");
        var error = Assert.Throws<StoreException>(() => Import(2, sentences: 500));
        Assert.Equal(StoreProblem.DiskFull, error.Problem);
        Assert.Contains(_folder.Database, error.Message, StringComparison.Ordinal);
        Assert.Equal(1, _store.Info().Documents);
        Assert.Empty(_store.Check(null, TestContext.Current.CancellationToken));
        _store.Database.Scalar("PRAGMA max_page_count=1000000");
        Assert.Equal(ImportOutcome.Added, Import(2, sentences: 500));
        Assert.Empty(_store.Check(null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Backup_OpensAsAWorkspaceWithTheSameContent()
    {
        var file = Path.Combine(_folder.At("copy"), WorkspaceStore.FileName);
        _store.Backup(file, TestContext.Current.CancellationToken);
        Import(2);
        using var copy = WorkspaceStore.Open(_folder.At("copy"), new ManualTime(), StoreAccess.ReadOnly);
        var page = SamplePage.Number(1);
        SameReading.Assert(page.Reading, Assert.Single(copy.Documents()) is { } only ? copy.Read(only.Id) : null);
        Assert.Equal([WorkspaceStore.FileName], Directory.GetFiles(_folder.At("copy")).Select(Path.GetFileName).Where(n => !n!.EndsWith("-shm", StringComparison.Ordinal) && !n.EndsWith("-wal", StringComparison.Ordinal)));
    }

    [Fact]
    public void Backup_OverSomething_IsRefused()
    {
        File.WriteAllText(_folder.At("there"), "mine");
        var error = Assert.Throws<StoreException>(() => _store.Backup(_folder.At("there"), TestContext.Current.CancellationToken));
        Assert.Equal(StoreProblem.AlreadyThere, error.Problem);
        Assert.Equal("mine", File.ReadAllText(_folder.At("there")));
    }

    [Fact]
    public void Backup_ToldToStop_LeavesNothing()
    {
        Assert.ThrowsAny<OperationCanceledException>(() => _store.Backup(_folder.At("copy.db"), new CancellationToken(canceled: true)));
        Assert.Equal([_folder.Workspace], Directory.GetFileSystemEntries(_folder.At("")));
    }

    [Fact]
    public void Backup_OfADamagedWorkspace_IsNotKept()
    {
        _store.Database.Script("DROP TRIGGER contents_is_not_updated; UPDATE contents SET stored = X'00'");
        var error = Assert.Throws<StoreException>(() => _store.Backup(_folder.At("copy.db"), TestContext.Current.CancellationToken));
        Assert.Equal(StoreProblem.Damaged, error.Problem);
        Assert.Equal([_folder.Workspace], Directory.GetFileSystemEntries(_folder.At("")));
    }

    private ImportOutcome Import(int number, int sentences = 4)
    {
        var page = SamplePage.Number(number, sentences);
        return _store.Import(page.Reading, page.Bytes, "x", "tester");
    }
}
