namespace Pleiades.Golden;

/// <summary>Where the reference cases stand: beside the checkout, or where PLEIADES_REFERENCE says.</summary>
public static class ReferenceFolder
{
    /// <summary>Name of the variable that names another folder of cases.</summary>
    public const string Variable = "PLEIADES_REFERENCE";

    /// <summary>The folder of cases, or null when there is none.</summary>
    /// <param name="start">Where to start looking upwards for <c>shared/reference</c>.</param>
    public static string? Find(string start)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named) return Directory.Exists(named) ? named : null;
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "reference");
            if (Directory.Exists(candidate)) return candidate;
        }

        return null;
    }
}
