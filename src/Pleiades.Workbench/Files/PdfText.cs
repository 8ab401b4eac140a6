using System.ComponentModel;

namespace Pleiades.Workbench.Files;

/// <summary>Takes the text out of a PDF with the external program <c>pdftotext</c> (poppler-utils), found at run time.</summary>
public static class PdfText
{
    private const int LargestText = 64 * 1024 * 1024;
    private static readonly ExternalProgram Program = new("pdftotext", TimeSpan.FromMinutes(2), LargestText);

    /// <summary>The text of a PDF, its pages separated by form feeds as the program writes them.</summary>
    /// <param name="path">The file.</param>
    /// <param name="stop">Ends the program as well.</param>
    /// <returns>
    /// The text, each page in the order of the file or in the order of its columns, whichever reads on better; or why there is none: the program is
    /// not installed, or it refused the file.
    /// </returns>
    public static async Task<Reading<string>> ExtractAsync(string path, CancellationToken stop)
    {
        try
        {
            var asWritten = await RunAsync(path, ["-raw"], stop).ConfigureAwait(false);
            if (asWritten.Value is not { } text) return asWritten;
            var byColumns = await RunAsync(path, [], stop).ConfigureAwait(false);
            return byColumns.Value is { } other ? new Reading<string>(ReadingOrder.Better(text, other), []) : asWritten;
        }
        catch (Win32Exception)
        {
            return Refused("pdf-program", "the program pdftotext is not installed; install poppler-utils, or give the text as .txt");
        }
        catch (TimeoutException e)
        {
            return Refused("pdf-slow", e.Message);
        }
    }

    private static async Task<Reading<string>> RunAsync(string path, string[] order, CancellationToken stop)
    {
        var (text, complaint, exitCode) = await Program.RunAsync([.. order, "-enc", "UTF-8", "--", path, "-"], stop).ConfigureAwait(false);
        if (text is null) return Refused("pdf-large", $"its text is longer than {LargestText / 1024 / 1024} MB");
        if (exitCode != 0) return Refusal(complaint);
        return text.AsSpan().Trim().IsEmpty
            ? Refused("pdf-scan", "the PDF holds no text, only pictures; run a character recognition and give its text as .txt")
            : new Reading<string>(text, []);
    }

    private static Reading<string> Refusal(string complaint) => complaint.Contains("password", StringComparison.OrdinalIgnoreCase)
        ? Refused("pdf-locked", "the PDF is locked with a password; save it without one to read it")
        : Refused("pdf", $"pdftotext could not read it: {FirstLine(complaint)}");

    private static string FirstLine(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var first, ..]
        ? first : "no reason given";

    private static Reading<string> Refused(string code, string message) => new(null, [new Issue(code, message)]);
}
