using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Pleiades.Workbench.Files;

/// <summary>Takes the text out of a PDF with the external program <c>pdftotext</c> (poppler-utils), found at run time.</summary>
public static class PdfText
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private const int LargestText = 64 * 1024 * 1024;

    /// <summary>The text of a PDF, its pages separated by form feeds as the program writes them.</summary>
    /// <param name="path">The file.</param>
    /// <param name="stop">Ends the program as well.</param>
    /// <returns>The text, or why there is none: the program is not installed, or it refused the file.</returns>
    public static async Task<Reading<string>> ExtractAsync(string path, CancellationToken stop)
    {
        var start = new ProcessStartInfo("pdftotext")
        {
            ArgumentList = { "-raw", "-enc", "UTF-8", "--", path, "-" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            using var program = Process.Start(start) ?? throw new Win32Exception();
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
            limit.CancelAfter(Patience);
            return await ReadAsync(program, limit.Token).ConfigureAwait(false);
        }
        catch (Win32Exception)
        {
            return Refused("pdf-program", "the program pdftotext is not installed; install poppler-utils, or give the text as .txt");
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return Refused("pdf-slow", $"pdftotext did not end within {Patience.TotalMinutes:0} minutes");
        }
    }

    private static async Task<Reading<string>> ReadAsync(Process program, CancellationToken stop)
    {
        try
        {
            var complaints = program.StandardError.ReadToEndAsync(stop);
            var text = await ReadLimitedAsync(program.StandardOutput, stop).ConfigureAwait(false);
            if (text is null) return Refused("pdf-large", $"its text is longer than {LargestText / 1024 / 1024} MB");
            await program.WaitForExitAsync(stop).ConfigureAwait(false);
            if (program.ExitCode != 0) return Refused("pdf", $"pdftotext could not read it: {FirstLine(await complaints.ConfigureAwait(false))}");
            return text.AsSpan().Trim().IsEmpty
                ? Refused("pdf-scan", "the PDF holds no text, only pictures; run a character recognition and give its text as .txt")
                : new Reading<string>(text, []);
        }
        finally
        {
            if (!program.HasExited) program.Kill(entireProcessTree: true);
        }
    }

    private static async Task<string?> ReadLimitedAsync(StreamReader reader, CancellationToken stop)
    {
        var text = new StringBuilder();
        var buffer = new char[16 * 1024];
        int read;
        while ((read = await reader.ReadAsync(buffer, stop).ConfigureAwait(false)) > 0)
        {
            text.Append(buffer, 0, read);
            if (text.Length > LargestText) return null;
        }

        return text.ToString();
    }

    private static string FirstLine(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var first, ..]
        ? first : "no reason given";

    private static Reading<string> Refused(string code, string message) => new(null, ImmutableArray.Create(new Issue(code, message)));
}
