using Pleiades.Store.Tests.Samples;

namespace Pleiades.Store.Tests;

/// <summary>What a folder may hold when a workspace is made in it or opened from it.</summary>
public sealed class OpeningTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly ManualTime _time = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Create_InAFolderWithAWorkspace_IsRefused()
    {
        WorkspaceStore.Create(_folder.Workspace, _time).Dispose();
        Assert.Equal(StoreProblem.AlreadyThere, Problem(() => WorkspaceStore.Create(_folder.Workspace, _time)));
        Assert.Equal([WorkspaceStore.FileName], Directory.GetFiles(_folder.Workspace).Select(Path.GetFileName));
    }

    [Fact]
    public void Create_WhereAFileStands_SaysWhere()
    {
        File.WriteAllText(_folder.Workspace, "a file");
        Assert.Equal(StoreProblem.NoAccess, Problem(() => WorkspaceStore.Create(_folder.Workspace, _time)));
        Assert.Equal("a file", File.ReadAllText(_folder.Workspace));
    }

    [Fact]
    public void Open_FolderWithoutWorkspace_SaysHowToMakeOne()
    {
        Directory.CreateDirectory(_folder.Workspace);
        var error = Assert.Throws<StoreException>(() => WorkspaceStore.Open(_folder.Workspace, _time));
        Assert.Equal(StoreProblem.NotAWorkspace, error.Problem);
        Assert.Contains($"pleiades workspace init {_folder.Workspace}", error.Message, StringComparison.Ordinal);
        Assert.False(WorkspaceStore.Exists(_folder.Workspace));
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Workspace));
    }

    [Theory]
    [InlineData("")]
    [InlineData("This is a letter, not a database, and it is longer than the header of one: one hundred bytes, which is what SQLite reads.")]
    public void Open_ForeignFile_IsNoWorkspaceAndStaysAsItWas(string content)
    {
        Directory.CreateDirectory(_folder.Workspace);
        File.WriteAllText(_folder.Database, content);
        Assert.Equal(StoreProblem.NotAWorkspace, Problem(() => WorkspaceStore.Open(_folder.Workspace, _time)));
        Assert.Equal(content, File.ReadAllText(_folder.Database));
    }

    [Fact]
    public void Open_ForeignDatabase_IsNoWorkspace()
    {
        WorkspaceStore.Create(_folder.Workspace, _time).Dispose();
        Damage.Run(_folder, "PRAGMA application_id=1");
        Assert.Equal(StoreProblem.NotAWorkspace, Problem(() => WorkspaceStore.Open(_folder.Workspace, _time)));
    }

    [Fact]
    public void Open_NewerSchema_IsRefusedWithBothNumbers()
    {
        WorkspaceStore.Create(_folder.Workspace, _time).Dispose();
        Damage.Run(_folder, "INSERT INTO schema_version (version, applied, program) VALUES (999, '2030-01-01T00:00:00.000Z', '9.0.0')");
        var error = Assert.Throws<StoreException>(() => WorkspaceStore.Open(_folder.Workspace, _time));
        Assert.Equal(StoreProblem.NewerSchema, error.Problem);
        Assert.Contains("999", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_ForReading_ReadsAndRefusesToWrite()
    {
        var page = SamplePage.Number(1);
        using (var store = WorkspaceStore.Create(_folder.Workspace, _time)) store.Import(page.Reading, page.Bytes, "x", "tester");
        using var reading = WorkspaceStore.Open(_folder.Workspace, _time, StoreAccess.ReadOnly);
        SameReading.Assert(page.Reading, reading.Read(page.Reading.Document.Id));
        Assert.Equal(StoreProblem.ReadOnly, Problem(() => reading.Audit("tester", "note", "", "")));
        Assert.Equal(ImportOutcome.AlreadyThere, reading.Import(page.Reading, page.Bytes, "x", "tester"));
        Assert.Empty(reading.Check(null, TestContext.Current.CancellationToken));
    }

    [Fact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void Open_FolderThatMayNotBeWritten_ReadsAndRefusesToWrite()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "A privileged user may write anywhere.");
        WorkspaceStore.Create(_folder.Workspace, _time).Dispose();
        File.SetUnixFileMode(_folder.Database, UnixFileMode.UserRead);
        File.SetUnixFileMode(_folder.Workspace, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Assert.Equal(StoreProblem.ReadOnly, Problem(() => WorkspaceStore.Open(_folder.Workspace, _time)));
        using (var reading = WorkspaceStore.Open(_folder.Workspace, _time, StoreAccess.ReadOnly)) Assert.Equal(0, reading.Info().Documents);
        File.SetUnixFileMode(_folder.Workspace, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public void Open_TruncatedFile_IsDamagedOrFoundByTheCheck()
    {
        var page = SamplePage.Number(1, sentences: 400);
        using (var store = WorkspaceStore.Create(_folder.Workspace, _time)) store.Import(page.Reading, page.Bytes, "x", "tester");
        var whole = File.ReadAllBytes(_folder.Database);
        File.WriteAllBytes(_folder.Database, whole[..(whole.Length / 2)]);
        Assert.NotEmpty(Damage.Found(_folder, _time));
    }

    [Fact]
    public void Folder_WithBlanksAndChineseName_IsAFolderLikeAnyOther()
    {
        var folder = _folder.At("长沙 工程机械; 100%");
        WorkspaceStore.Create(folder, _time).Dispose();
        using var store = WorkspaceStore.Open(folder, _time, StoreAccess.ReadOnly);
        Assert.Equal(folder, store.Info().Folder);
    }

    private static StoreProblem Problem(Action action) => Assert.Throws<StoreException>(action).Problem;
}
