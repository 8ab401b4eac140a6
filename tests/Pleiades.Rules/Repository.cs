using System.Xml.Linq;

namespace Pleiades.Rules;

/// <summary>The checkout the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static IEnumerable<string> SourceProjects => Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal);

    public static string ShortName(string project) => Path.GetFileNameWithoutExtension(project)["Pleiades.".Length..];

    public static IEnumerable<string> References(string project, string kind) => XDocument.Load(project).Descendants(kind)
        .Select(e => (string?)e.Attribute("Include") ?? "");

    /// <summary>Hand-written files of the repository with one of the endings; build output and packages left out.</summary>
    public static IEnumerable<string> Files(params string[] endings) => new[] { "src", "tests", "bench" }
        .Select(folder => Path.Combine(Root, folder)).Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        .Where(file => endings.Any(e => file.EndsWith(e, StringComparison.Ordinal)))
        .Where(file => !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Intersect(["bin", "obj", "node_modules"]).Any());

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Pleiades.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("No Pleiades.slnx above the test program.");
    }
}
