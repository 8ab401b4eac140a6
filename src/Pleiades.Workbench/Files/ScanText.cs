using System.ComponentModel;
using System.Globalization;
using System.Text;
using Pleiades.Evidence.Documents;

namespace Pleiades.Workbench.Files;

/// <summary>Recognises the words of pictures with the external program <c>tesseract</c>, and of PDFs of pictures with <c>pdftoppm</c> before it; both found at run time.</summary>
internal static class ScanText
{
    private const int MostPages = 40;
    private const int LargestText = 4 * 1024 * 1024;

    /// <summary>At 220 dots to the inch the print of papers has the height that recognition was trained on; at 430 it misread more.</summary>
    private const string DotsPerInch = "220";

    /// <summary>A limit of memory: of a page larger than 92 cm only the upper left part is read.</summary>
    private const string LongestSide = "8000";

    private static readonly TimeSpan PatiencePerFile = TimeSpan.FromMinutes(10);
    private static readonly ExternalProgram Drawing = new("pdftoppm", TimeSpan.FromMinutes(1), LargestText);
    private static readonly ExternalProgram Recognition = new("tesseract", TimeSpan.FromMinutes(3), LargestText);

    /// <summary>The words of a picture.</summary>
    /// <param name="path">The file; its bytes begin like those of a picture.</param>
    /// <param name="stop">Ends the program as well.</param>
    /// <returns>The words, or why there are none: a program or its Chinese data is missing, or nothing was recognised within the limits.</returns>
    internal static Task<Reading<ExtractedText>> OfPictureAsync(string path, CancellationToken stop) =>
        RefusingAsync(limit => RecogniseAsync(path, limit), stop);

    /// <summary>The words of a PDF whose pages are pictures.</summary>
    /// <param name="path">The file.</param>
    /// <param name="pages">How many pages it has.</param>
    /// <param name="stop">Ends the programs as well.</param>
    /// <returns>The words of its first pages, with an issue when it has more than are read.</returns>
    internal static Task<Reading<ExtractedText>> OfPdfAsync(string path, int pages, CancellationToken stop) =>
        RefusingAsync(limit => ReadPagesAsync(path, pages, limit), stop);

    private static async Task<Reading<string>> ReadPagesAsync(string path, int pages, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("pleiades-scan-");
        try
        {
            var words = new StringBuilder();
            for (var page = 1; page <= Math.Min(pages, MostPages); page++)
            {
                var read = await ReadPageAsync(path, page, Path.Combine(folder.FullName, "page"), stop).ConfigureAwait(false);
                if (read.Value is not { } recognised) return read;
                words.Append(recognised.TrimEnd('\f', '\n')).Append("\n\f");
            }

            return new Reading<string>(words.ToString(), pages <= MostPages ? [] : [new Issue("scan-pages", $"it has {pages} pages of pictures; the first {MostPages} are read")]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<Reading<string>> ReadPageAsync(string path, int page, string picture, CancellationToken stop)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        string[] arguments = ["-f", number, "-l", number, "-singlefile", "-gray", "-png", "-r", DotsPerInch, "-x", "0", "-y", "0", "-W", LongestSide, "-H", LongestSide, Path.GetFullPath(path), picture];
        var drawn = await Drawing.RunAsync(arguments, stop).ConfigureAwait(false);
        return drawn.ExitCode == 0 && File.Exists(picture + ".png")
            ? await RecogniseAsync(picture + ".png", stop).ConfigureAwait(false)
            : Refused("pdf", $"pdftoppm could not draw page {number}: {ExternalProgram.FirstLine(drawn.Complaint)}");
    }

    private static async Task<Reading<string>> RecogniseAsync(string picture, CancellationToken stop)
    {
        string[] arguments = [Path.GetFullPath(picture), "stdout", "-l", "chi_sim+eng", "-c", "preserve_interword_spaces=1"];
        var (words, complaint, exitCode) = await Recognition.RunAsync(arguments, stop).ConfigureAwait(false);
        if (complaint.Contains("Failed loading language", StringComparison.Ordinal))
            return Refused("scan-language", "tesseract has no data for Chinese and English; install tesseract-ocr-chi-sim and tesseract-ocr-eng");
        if (words is null) return Refused("scan-large", $"more than {LargestText / 1024 / 1024} MB of words were recognised in it");
        return exitCode == 0 ? new Reading<string>(ChineseSpacing.Close(words), []) : Refused("scan", $"tesseract could not read it: {ExternalProgram.FirstLine(complaint)}");
    }

    private static async Task<Reading<ExtractedText>> RefusingAsync(Func<CancellationToken, Task<Reading<string>>> work, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(PatiencePerFile);
        try
        {
            return Marked(await work(limit.Token).ConfigureAwait(false));
        }
        catch (Win32Exception)
        {
            return Marked(Refused("scan-program", "a scan: its words have to be recognised, and tesseract is not installed; install tesseract-ocr, tesseract-ocr-chi-sim and poppler-utils"));
        }
        catch (TimeoutException e)
        {
            return Marked(Refused("scan-slow", e.Message));
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return Marked(Refused("scan-slow", $"its words were not recognised within {PatiencePerFile.TotalMinutes:0} minutes"));
        }
    }

    private static Reading<ExtractedText> Marked(Reading<string> read)
    {
        if (read.Value is not { } words) return new Reading<ExtractedText>(null, read.Issues);
        if (words.AsSpan().Trim().IsEmpty) return new Reading<ExtractedText>(null, [new Issue("scan-empty", "no words were recognised in the picture")]);
        var mark = new Issue("scanned", "its words were recognised in a picture and may be misread: a figure of it needs a second source before it is published");
        return new Reading<ExtractedText>(new ExtractedText(words, DocumentFormat.Scan), read.Issues.Add(mark));
    }

    private static Reading<string> Refused(string code, string message) => new(null, [new Issue(code, message)]);
}
