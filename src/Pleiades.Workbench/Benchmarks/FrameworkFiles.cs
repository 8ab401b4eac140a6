using System.Text;
using Pleiades.Catalog;
using Pleiades.Workbench.Files;

namespace Pleiades.Workbench.Benchmarks;

/// <summary>Reads framework files of a user.</summary>
public static class FrameworkFiles
{
    /// <summary>Reads a file and holds it to the frameworks there are.</summary>
    /// <param name="path">The YAML file.</param>
    /// <param name="catalogue">The vocabulary, and the versions already known.</param>
    /// <returns>The framework, or null; every mistake by file, line and column. A known version with other content is a mistake.</returns>
    public static Reading<Framework> Check(string path, Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var issues = new List<Issue>();
        if (WholeFile.Read(path, issues) is not { } bytes) return new Reading<Framework>(null, [.. issues]);
        var reading = new FrameworkReader(catalogue.Indicators, catalogue.Units).Read(path, new StringReader(Encoding.UTF8.GetString(bytes)));
        return reading.Value is { } framework && framework.ClashWith(catalogue.FindFramework(framework.Key), path) is { } clash
            ? reading with { Issues = [.. reading.Issues, clash] }
            : reading;
    }
}
