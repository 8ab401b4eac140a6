using System.Collections.Immutable;
using System.Globalization;

namespace Pleiades.Evidence.Documents;

/// <summary>Reads a file into a document: tells what it is from its bytes, decodes it, and finds publisher and day of issue.</summary>
public static class DocumentReader
{
    private const string SampleMark = "〔示例 illustrative";

    /// <summary>The document of a file, or the reason why it is refused.</summary>
    /// <param name="bytes">The untouched bytes of the file.</param>
    /// <param name="name">File name; a folder before it is left out. It decides only between kinds of text.</param>
    /// <param name="options">What the user says about the document, and limits; null for <see cref="ReadOptions.Default"/>.</param>
    /// <returns>
    /// The document with doubts such as a byte that is no UTF-8; or no document and an issue: <c>empty</c>, <c>binary</c>, <c>encoding</c>, <c>format</c>,
    /// <c>limit</c>, or <c>needs-extraction</c> for a PDF and <c>needs-recognition</c> for a picture, whose words an external program takes out
    /// (<see cref="FromExtracted"/>).
    /// </returns>
    /// <remarks>O(size of the file). The text of a plain file is all its decoded characters, untouched; a byte-order mark is not text.</remarks>
    public static Reading<SourceDocument> Read(ReadOnlyMemory<byte> bytes, string name, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        options ??= ReadOptions.Default;
        options.Validate();
        name = FileName(name);
        if (bytes.IsEmpty) return Refuse("empty", "the file is empty: 0 bytes");
        var container = FormatSniffer.Sniff(bytes.Span);
        return container switch
        {
            FormatSniffer.Container.Pdf => Refuse("needs-extraction", "a PDF: its words have to be taken out by an external program (pdftotext) first"),
            FormatSniffer.Container.Zip => ReadPackage(bytes, name, options),
            FormatSniffer.Container.Picture => Refuse("needs-recognition", "a picture: its words have to be recognised by an external program (tesseract) first"),
            FormatSniffer.Container.OldOffice => Refuse("format", "an old Office file (.doc, .xls) or one locked with a password: save it as .docx, .xlsx, text or PDF without one to read it"),
            FormatSniffer.Container.OtherBinary => Refuse("binary", $"{FormatSniffer.KnownBinary(bytes.Span)}, whatever the name says: not a text file"),
            _ => ReadText(bytes, name, options),
        };
    }

    /// <summary>A document of which another program has taken out the words.</summary>
    /// <param name="bytes">The untouched bytes of the file; they give the identity.</param>
    /// <param name="name">File name; a folder before it is left out.</param>
    /// <param name="format">What the bytes are.</param>
    /// <param name="text">The words, all of them, with line ends.</param>
    /// <param name="pageBreaks">Offsets in code points at which the second and later pages begin; ascending. Empty: form feeds in the text break pages.</param>
    /// <param name="options">What the user says about the document; null for <see cref="ReadOptions.Default"/>.</param>
    /// <returns>The document, or the issue <c>empty</c> or <c>limit</c>.</returns>
    public static Reading<SourceDocument> FromExtracted(
        ReadOnlyMemory<byte> bytes, string name, DocumentFormat format, string text, ImmutableArray<int> pageBreaks = default, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(text);
        options ??= ReadOptions.Default;
        options.Validate();
        if (text.Length > options.MaxTextBytes) return TooLarge(text.Length, options);
        if (text.AsSpan().Trim().IsEmpty)
            return Refuse("empty", "no words were found in the file");
        var breaks = pageBreaks.IsDefaultOrEmpty ? FormFeeds(text) : pageBreaks;
        return new Reading<SourceDocument>(Complete(bytes.Span, FileName(name), text, options) with { Format = format, PageBreaks = breaks }, []);
    }

    private static Reading<SourceDocument> ReadPackage(ReadOnlyMemory<byte> bytes, string name, ReadOptions options)
    {
        if (PackageGuard.Refusal(bytes, options, out var format) is { } refusal) return new Reading<SourceDocument>(null, [refusal]);
        return format == DocumentFormat.Docx ? WordDocument.Of(bytes, name, options) : Tables.SheetDocument.OfWorkbook(bytes, name, options);
    }

    private static Reading<SourceDocument> ReadText(ReadOnlyMemory<byte> bytes, string name, ReadOptions options)
    {
        if (bytes.Length > options.MaxTextBytes) return TooLarge(bytes.Length, options);
        var decoded = TextDecoding.Decode(bytes.Span);
        if (decoded.Text is not { } text) return new Reading<SourceDocument>(null, decoded.Issues);
        if (text.AsSpan().Trim().IsEmpty) return Refuse("empty", "the file holds nothing but blanks");
        var format = FormatSniffer.SniffText(text, name);
        return format switch
        {
            DocumentFormat.Html => ReadHtml(bytes, name, decoded, options),
            DocumentFormat.Csv => Tables.SheetDocument.OfCsv(bytes, name, decoded, options),
            _ => new Reading<SourceDocument>(
                Complete(bytes.Span, name, text, options) with { Format = format, Encoding = decoded.Encoding }, decoded.Issues),
        };
    }

    private static Reading<SourceDocument> ReadHtml(ReadOnlyMemory<byte> bytes, string name, TextDecoding.Decoded decoded, ReadOptions options)
    {
        var extract = HtmlText.Read(decoded.Text!, options);
        var issues = decoded.Issues.AddRange(extract.Issues);
        if (extract.Text is not { } text) return new Reading<SourceDocument>(null, issues);
        var document = Published(Complete(bytes.Span, name, text, options), extract.Meta, options);
        return new Reading<SourceDocument>(
            document with { Format = DocumentFormat.Html, Encoding = decoded.Encoding, Illustrative = document.Illustrative || extract.Illustrative }, issues);
    }

    /// <summary>Markup is written for machines and gives the day of the very page; a dateline names the paper where markup names the site.</summary>
    private static SourceDocument Published(SourceDocument document, PageMeta meta, ReadOptions options)
    {
        if (document.Publisher.Length == 0) document = document with { Publisher = meta.Publisher };
        return options.Issued is null && meta.Issued is { } day ? document with { Issued = day, IssuedBasis = "day of publication in the page's markup" } : document;
    }

    /// <summary>A document of these bytes and words, with what the grammar of newspapers tells about them.</summary>
    internal static SourceDocument Complete(ReadOnlySpan<byte> bytes, string name, string text, ReadOptions options) =>
        Complete(DocumentId.Of(bytes), name, text, options);

    /// <summary>A document of this identity and these words, with what the grammar of newspapers tells about them.</summary>
    internal static SourceDocument Complete(DocumentId id, string name, string text, ReadOptions options)
    {
        var found = IssueFinder.Find(text, name, options);
        return new SourceDocument
        {
            Id = id,
            Name = name,
            Text = text,
            Publisher = found.Publisher,
            Issued = found.Issued,
            IssuedBasis = found.Basis,
            InferredYear = found.Year,
            NotBefore = found.NotBefore,
            Illustrative = text.AsSpan().TrimStart().TrimStart("#> *".AsSpan()).StartsWith(SampleMark, StringComparison.Ordinal),
        };
    }

    /// <summary>No document, and why.</summary>
    internal static Reading<SourceDocument> Refuse(string code, string message, string place = "") => new(null, [new Issue(code, message, place)]);

    /// <summary>No document, because it holds too much.</summary>
    internal static Reading<SourceDocument> TooLarge(int size, ReadOptions options) => Refuse("limit", string.Create(CultureInfo.InvariantCulture,
        $"the file holds {size / 1048576.0:0.#} MB of text; {options.MaxTextBytes / 1048576.0:0.#} MB are read"));

    /// <summary>A name without the folder before it.</summary>
    internal static string FileName(string name) => name[(name.AsSpan().LastIndexOfAny('/', '\\') + 1)..];

    private static ImmutableArray<int> FormFeeds(string text)
    {
        if (!text.Contains('\f', StringComparison.Ordinal)) return [];
        var points = new CodePoints(text);
        var breaks = ImmutableArray.CreateBuilder<int>();
        for (var at = text.IndexOf('\f', StringComparison.Ordinal); at >= 0 && at + 1 < text.Length; at = text.IndexOf('\f', at + 1))
            breaks.Add(points.FromUnit(at + 1));
        return breaks.ToImmutable();
    }
}
