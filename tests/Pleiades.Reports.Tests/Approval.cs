namespace Pleiades.Reports.Tests;

/// <summary>Compares a text with its approved file; what was received stands beside the test binaries for review.</summary>
internal static class Approval
{
    public static void Check(string file, string received)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Approved");
        Directory.CreateDirectory(folder);
        var approved = Path.Combine(folder, file);
        File.WriteAllText(approved + ".received", received);
        Assert.True(File.Exists(approved), $"There is no approved {file}; the text received is {approved}.received.");
        Assert.Equal(File.ReadAllText(approved).ReplaceLineEndings("\n"), received);
    }
}
