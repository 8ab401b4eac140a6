namespace Pleiades.EndToEnd;

/// <summary>The folders beside the repository that some tests need.</summary>
internal static class Reference
{
    /// <summary>The press pages; the test is not run, and says so by name, where they are missing.</summary>
    public static string Press()
    {
        var folder = Environment.GetEnvironmentVariable("PLEIADES_REFERENCE") is { Length: > 0 } reference
            ? Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(reference)))!, "press")
            : Path.Combine(Root(), "..", "shared", "press");
        Assert.SkipUnless(Directory.Exists(folder), $"not run: the press pages are not at {folder}");
        return Path.GetFullPath(folder);
    }

    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Pleiades.slnx"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
