using Pleiades.Store.Tests.Samples;

namespace Pleiades.Store.Tests.Contract;

/// <summary>What every database behind a workspace must do; derived once for each.</summary>
public abstract partial class WorkspaceContract : IDisposable
{
    private protected ManualTime Time { get; } = new();

    /// <summary>An empty workspace.</summary>
    protected abstract WorkspaceStore Store { get; }

    /// <summary>Closes the workspace and opens it again; it is <see cref="Store"/> from then on.</summary>
    protected abstract void Reopen();

    /// <summary>Closes the workspace and takes it away.</summary>
    protected abstract void Clean();

    public void Dispose()
    {
        Clean();
        GC.SuppressFinalize(this);
    }

    private protected SamplePage Imported(int number, int sentences = 4)
    {
        var page = SamplePage.Number(number, sentences);
        Assert.Equal(ImportOutcome.Added, Store.Import(page.Reading, page.Bytes, $"/pages/{number}", "tester"));
        return page;
    }
}
