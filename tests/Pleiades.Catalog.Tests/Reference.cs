namespace Pleiades.Catalog.Tests;

/// <summary>Files of the reference folder beside the checkout, or of the folder named in PLEIADES_REFERENCE.</summary>
internal static class Reference
{
    public static string? Find(params ReadOnlySpan<string> path)
    {
        var named = Environment.GetEnvironmentVariable("PLEIADES_REFERENCE");
        var folder = string.IsNullOrEmpty(named) ? Beside() : named;
        var file = folder is null ? null : Path.Combine([folder, .. path]);
        return File.Exists(file) ? file : null;
    }

    private static string? Beside()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Pleiades.slnx"))) return Path.Combine(at.FullName, "..", "shared", "reference");
        }

        return null;
    }
}
