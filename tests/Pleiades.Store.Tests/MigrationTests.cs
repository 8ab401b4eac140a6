using Pleiades.Store.Sql;
using Pleiades.Store.Tests.Samples;

namespace Pleiades.Store.Tests;

/// <summary>The way from an empty file, and from every released schema, to the present one.</summary>
public sealed class MigrationTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly ManualTime _time = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Scripts_AreNumberedWithoutGaps() =>
        Assert.All(Enumerable.Range(1, Migrations.Newest), version => Assert.NotEmpty(Migrations.Script(version)));

    [Fact]
    public void Open_EmptySchema_IsBroughtUpStepByStep()
    {
        Directory.CreateDirectory(_folder.Workspace);
        WorkspaceStore.WriteSchema(_folder.Database, 0, _time);
        using var store = WorkspaceStore.Open(_folder.Workspace, _time);
        Assert.Equal(Migrations.Newest, store.Info().SchemaVersion);
        Assert.Equal(
            Enumerable.Range(1, Migrations.Newest).Select(v => (long)v),
            store.Database.Query("SELECT version FROM schema_version ORDER BY version", row => row.GetInt64(0)));
        Assert.Empty(store.Check(null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Open_OlderSchemaForReading_IsRefused()
    {
        Directory.CreateDirectory(_folder.Workspace);
        WorkspaceStore.WriteSchema(_folder.Database, 0, _time);
        var error = Assert.Throws<StoreException>(() => WorkspaceStore.Open(_folder.Workspace, _time, StoreAccess.ReadOnly));
        Assert.Equal(StoreProblem.OlderSchema, error.Problem);
    }

    [Fact]
    public void Open_WorkspaceOfSchema1_KeepsAllItHolds()
    {
        Directory.CreateDirectory(_folder.Workspace);
        Damage.Run(_folder, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", "schema-1.sql")));
        using var store = WorkspaceStore.Open(_folder.Workspace, _time);
        Assert.Equal(Migrations.Newest, store.Info().SchemaVersion);
        Assert.Empty(store.Check(null, TestContext.Current.CancellationToken));
        var page = SamplePage.Number(1);
        SameReading.Assert(page.Reading, store.Read(page.Reading.Document.Id));
        Assert.Equal(
            [FactStanding.Accepted, FactStanding.Rejected, FactStanding.Superseded, FactStanding.Unreviewed],
            page.Reading.Facts.Select(fact => store.Fact(fact.Id)!.Standing));
        Assert.Equal(Results.Small.Rows.Select(r => r.Estimate), Assert.Single(store.Results("score.boards")).Result.Rows.Select(r => r.Estimate));
        Assert.Equal(JobState.Done, Assert.Single(store.Jobs(10)).State);
    }
}
