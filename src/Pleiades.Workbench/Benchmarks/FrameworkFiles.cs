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
        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Reading<Framework>(null, [new Issue("unreadable", FileCollector.Reason(e), path)]);
        }

        var reading = new FrameworkReader(catalogue.Indicators, catalogue.Units).Read(path, new StringReader(text));
        return reading.Value is { } framework && catalogue.FindFramework(framework.Key) is { } known && known.Fingerprint != framework.Fingerprint
            ? reading with { Issues = [.. reading.Issues, new Issue("version", $"version {framework.Version} of '{framework.Id}' is known with other content; a change is a new version, so give it another 'version' and 'dated'", path)] }
            : reading;
    }
}
