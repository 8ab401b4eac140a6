using System.Diagnostics;

namespace Pleiades.Workbench.Tests.Files;

/// <summary>Lets a test that needs a program say by name that it was not run where the program is missing.</summary>
internal static class NeedsProgram
{
    /// <summary>Skips the running test when one of the programs is not on the path.</summary>
    internal static void OrSkip(params string[] programs)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var missing = programs.Where(p => !folders.Any(f => File.Exists(Path.Combine(f, p)))).ToList();
        Assert.SkipWhen(missing.Count > 0, $"not run: {string.Join(", ", missing)} is not installed");
    }

    /// <summary>Skips the running test when tesseract has no Chinese.</summary>
    internal static void ChineseOrSkip()
    {
        OrSkip("pdftotext", "pdftoppm", "tesseract", "fc-list");
        Assert.SkipUnless(Output("tesseract", "--list-langs").Contains("chi_sim", StringComparison.Ordinal), "not run: tesseract-ocr-chi-sim is not installed");
        Assert.SkipUnless(Output("fc-list", ":lang=zh-cn").Length > 0, "not run: no Chinese font is installed (fonts-noto-cjk)");
    }

    private static string Output(string program, params string[] arguments)
    {
        using var running = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        return running.StandardOutput.ReadToEnd();
    }
}
