using System.Collections.Immutable;
using System.ComponentModel;
using Pleiades.Evidence.Documents;

namespace Pleiades.Workbench.Files;

/// <summary>Takes the text out of a PDF with the external program <c>pdftotext</c> (poppler-utils), found at run time; pages that are only pictures are recognised.</summary>
internal static class PdfText
{
    private const int LargestText = 64 * 1024 * 1024;
    private const int MostNamed = 10;
    private const char PageEnd = '\f';
    private static readonly ExternalProgram Program = new("pdftotext", TimeSpan.FromMinutes(2), LargestText);

    /// <summary>The text of a PDF, its pages separated by form feeds as the program writes them.</summary>
    /// <param name="path">The file.</param>
    /// <param name="stop">Ends the program as well.</param>
    /// <returns>
    /// The text, each page in the order of the file or in the order of its columns, whichever reads on better, with an issue that names pages without any;
    /// where no page has text, what was recognised in their pictures; or why there is none: the program is not installed, or it refused the file.
    /// </returns>
    internal static async Task<Reading<ExtractedText>> ExtractAsync(string path, CancellationToken stop)
    {
        try
        {
            var asWritten = await RunAsync(path, ["-raw"], stop).ConfigureAwait(false);
            if (asWritten.Value is not { } text) return new Reading<ExtractedText>(null, asWritten.Issues);
            if (text.AsSpan().Trim().IsEmpty) return await ScanText.OfPdfAsync(path, text.AsSpan().Count(PageEnd), stop).ConfigureAwait(false);
            var byColumns = await RunAsync(path, [], stop).ConfigureAwait(false);
            var better = byColumns.Value is { } other ? ReadingOrder.Better(text, other) : text;
            return new Reading<ExtractedText>(new ExtractedText(better, DocumentFormat.Pdf), PagesWithoutText(better));
        }
        catch (Win32Exception)
        {
            return Refused<ExtractedText>("pdf-program", "the program pdftotext is not installed; install poppler-utils, or give the text as .txt");
        }
        catch (TimeoutException e)
        {
            return Refused<ExtractedText>("pdf-slow", e.Message);
        }
    }

    private static async Task<Reading<string>> RunAsync(string path, string[] order, CancellationToken stop)
    {
        var (text, complaint, exitCode) = await Program.RunAsync([.. order, "-enc", "UTF-8", "--", path, "-"], stop).ConfigureAwait(false);
        if (text is null) return Refused<string>("pdf-large", $"its text is longer than {LargestText / 1024 / 1024} MB");
        return exitCode == 0 ? new Reading<string>(text, [])
            : complaint.Contains("password", StringComparison.OrdinalIgnoreCase) ? Refused<string>("pdf-locked", "the PDF is locked with a password; save it without one to read it")
            : Refused<string>("pdf", $"pdftotext could not read it: {ExternalProgram.FirstLine(complaint)}");
    }

    /// <summary>A page of pictures among pages of text is not recognised, and must be told.</summary>
    private static ImmutableArray<Issue> PagesWithoutText(string text)
    {
        var pages = text.TrimEnd(PageEnd).Split(PageEnd);
        var blank = Enumerable.Range(1, pages.Length).Where(page => pages[page - 1].AsSpan().Trim().IsEmpty).ToList();
        if (blank.Count == 0) return [];
        var named = string.Join(", ", blank.Take(MostNamed)) + (blank.Count > MostNamed ? " …" : "");
        return [new Issue("pdf-pages", $"{blank.Count} of its {pages.Length} pages hold no text and were not read, as when they are pictures: {named}")];
    }

    private static Reading<T> Refused<T>(string code, string message) where T : class => new(null, [new Issue(code, message)]);
}
