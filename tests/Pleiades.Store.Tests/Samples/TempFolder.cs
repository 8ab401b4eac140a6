namespace Pleiades.Store.Tests.Samples;

/// <summary>A folder that lives as long as its test.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pleiades-store-");

    public string Workspace => Path.Combine(_folder.FullName, "workspace");

    public string Database => Path.Combine(Workspace, WorkspaceStore.FileName);

    public string At(string name) => Path.Combine(_folder.FullName, name);

    public void Dispose() => _folder.Delete(recursive: true);
}
