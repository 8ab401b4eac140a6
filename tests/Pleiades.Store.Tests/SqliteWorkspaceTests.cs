using Pleiades.Store.Tests.Contract;
using Pleiades.Store.Tests.Samples;

namespace Pleiades.Store.Tests;

/// <summary>The contract on SQLite.</summary>
public sealed class SqliteWorkspaceTests : WorkspaceContract
{
    private readonly TempFolder _folder = new();
    private WorkspaceStore _store;

    public SqliteWorkspaceTests() => _store = WorkspaceStore.Create(_folder.Workspace, Time);

    protected override WorkspaceStore Store => _store;

    protected override void Reopen()
    {
        _store.Dispose();
        _store = WorkspaceStore.Open(_folder.Workspace, Time);
    }

    protected override void Clean()
    {
        _store.Dispose();
        _folder.Dispose();
    }
}
