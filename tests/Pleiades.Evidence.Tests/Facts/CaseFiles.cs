namespace Pleiades.Evidence.Tests.Facts;

/// <summary>The hand-made cases beside these tests.</summary>
internal static class CaseFiles
{
    /// <summary>Where they lie.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Facts", "cases");

    /// <summary>The lines of a table, without its header.</summary>
    /// <param name="name">File name below the folder.</param>
    public static IEnumerable<string> Lines(string name) => File.ReadLines(Path.Combine(Folder, name)).Skip(1);

    /// <summary>The rows of a table, without its header.</summary>
    /// <param name="name">File name below the folder.</param>
    public static string[][] Rows(string name) => [.. Lines(name).Select(l => l.Split(','))];
}
