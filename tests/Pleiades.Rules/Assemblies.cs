using System.Reflection;

namespace Pleiades.Rules;

/// <summary>The assemblies of the product, as the shell carries them.</summary>
internal static class Assemblies
{
    public static Assembly Load(string name) => Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, FileName(name)));

    public static string Documentation(string name) => Path.Combine(
        Repository.Root, "src", $"Pleiades.{name}", "bin", Configuration, "net10.0", Path.ChangeExtension(FileName(name), ".xml"));

    public static TheoryData<string> Names => [.. Repository.SourceProjects.Select(Repository.ShortName)];

    private static string Configuration => AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        ? "Release" : "Debug";

    private static string FileName(string name) => name == "Cli" ? "pleiades.dll" : $"Pleiades.{name}.dll";
}
