using System.Text.Json;

namespace Pleiades.Golden;

/// <summary>Finds cases by looking into a folder, never by name.</summary>
public static class CaseFinder
{
    /// <summary>Every folder with a <c>case.json</c>, and every <c>…_cases.json</c> outside such folders, in the order of their names.</summary>
    /// <param name="root">The folder of all cases.</param>
    public static IEnumerable<GoldenCase> Find(string root) => Find(root, root);

    private static IEnumerable<GoldenCase> Find(string root, string folder)
    {
        var description = Path.Combine(folder, "case.json");
        if (File.Exists(description))
        {
            yield return Read(Path.GetRelativePath(root, folder), folder, description);
            yield break;
        }

        foreach (var file in Directory.GetFiles(folder, "*_cases.json").Order(StringComparer.Ordinal))
            yield return Read(Path.GetRelativePath(root, file), folder, file);
        foreach (var child in Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
        {
            foreach (var found in Find(root, child)) yield return found;
        }
    }

    private static GoldenCase Read(string place, string folder, string file)
    {
        try
        {
            return new GoldenCase(place.Replace('\\', '/'), folder, JsonDocument.Parse(File.ReadAllText(file)).RootElement);
        }
        catch (JsonException)
        {
            return new GoldenCase(place.Replace('\\', '/'), folder, default);
        }
    }
}
