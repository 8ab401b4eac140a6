using System.Runtime.CompilerServices;

namespace Pleiades.Reports.Tests;

/// <summary>Compares a text with its approved file in <c>Approved/</c>; run with <c>PLEIADES_APPROVE=1</c> to write the files anew and review them.</summary>
internal static class Approval
{
    public static void Check(string file, string received, [CallerFilePath] string caller = "")
    {
        var approved = Path.Combine(Project(caller), "Approved", file);
        if (Environment.GetEnvironmentVariable("PLEIADES_APPROVE") == "1") File.WriteAllText(approved, received);
        Assert.Equal(File.ReadAllText(approved).ReplaceLineEndings("\n"), received);
    }

    private static string Project(string caller)
    {
        var folder = Path.GetDirectoryName(caller)!;
        while (!Directory.Exists(Path.Combine(folder, "Approved"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
