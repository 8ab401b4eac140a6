namespace Pleiades.Workbench.Files;

public sealed class FileCollectorTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pleiades-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Collect_NestedFolders_ListsFilesByNameWithoutHiddenOnesAndMaps()
    {
        Write("b.txt", "乙");
        Write("a/z.md", "甲");
        Write(".hidden", "x");
        Write("a/t.map.yaml", "layout: long");
        var (files, problems) = FileCollector.Collect([_folder]);
        Assert.Equal(["a/z.md", "b.txt"], files.Select(f => Path.GetRelativePath(_folder, f)));
        Assert.Empty(problems);
    }

    [Fact]
    public void Collect_FolderThatLinksToItself_EndsAndListsEachFileOnce()
    {
        Write("a.txt", "甲");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "loop"), _folder);
        var (files, problems) = FileCollector.Collect([_folder]);
        Assert.Single(files);
        Assert.Empty(problems);
    }

    [Fact]
    public void Collect_FolderWithoutFiles_IsRefusedByName()
    {
        Write("empty/.hidden", "x");
        Write("a/b/c.txt", "甲");
        var (files, problems) = FileCollector.Collect([Path.Combine(_folder, "empty"), Path.Combine(_folder, "a/b/c.txt"), Path.Combine(_folder, "a")]);
        Assert.Single(files);
        Assert.Equal("no-files", Assert.Single(problems).Issue.Code);
    }

    [Fact]
    public void Collect_SameFileNamedTwice_IsListedOnce()
    {
        Write("a.txt", "甲");
        var file = Path.Combine(_folder, "a.txt");
        Assert.Single(FileCollector.Collect([file, _folder, file]).Files);
    }

    [Fact]
    public void Collect_MissingEmptyAndBrokenLink_AreRefusedByName()
    {
        Write("empty.txt", "");
        File.CreateSymbolicLink(Path.Combine(_folder, "link.txt"), Path.Combine(_folder, "gone.txt"));
        var (files, problems) = FileCollector.Collect([_folder, Path.Combine(_folder, "missing.txt")]);
        Assert.Empty(files);
        Assert.Equal(["empty", "link", "missing"], problems.Select(p => p.Issue.Code));
        Assert.All(problems, p => Assert.True(p.Refused));
    }

    [Fact]
    public void Collect_Device_IsRefusedUnopened()
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "not run: no /dev/zero on this system");
        var (files, problems) = FileCollector.Collect(["/dev/zero"]);
        Assert.Empty(files);
        Assert.Single(problems);
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
