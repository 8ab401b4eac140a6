using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;

namespace Pleiades.Evidence.Documents;

/// <summary>Makes a document of a Word file (.docx): its body, then its footnotes and endnotes, as lines separated by empty lines.</summary>
/// <remarks>
/// Nothing outside the file is looked up and no macro is run. Headers, footers and comments are no part of the text.
/// The properties of the file are its author's setting, not print: none of them becomes a day of issue or a publisher.
/// </remarks>
internal static class WordDocument
{
    private static readonly string[] Notes = ["word/footnotes.xml", "word/endnotes.xml"];

    /// <summary>The document of a package that has passed <see cref="PackageGuard"/>.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">File name.</param>
    /// <param name="options">Limits, and what the user says.</param>
    internal static Reading<SourceDocument> Of(ReadOnlyMemory<byte> bytes, string name, ReadOptions options)
    {
        using var stream = Bytes.AsStream(bytes);
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
        var parts = new List<WordText>();
        foreach (var part in Notes.Select(archive.GetEntry).Prepend(PackageGuard.WordBody(archive)))
        {
            if (part is null) continue;
            if (Read(part, options) is not { } text)
                return DocumentReader.Refuse("format", $"part {part.FullName} of the Word document is damaged: save the document again", part.FullName);
            parts.Add(text);
        }

        var words = string.Join("\n\n", parts.SelectMany(part => part.Lines));
        if (words.Length == 0) return DocumentReader.Refuse("empty", "the Word document holds no words, only pictures or nothing");
        if (words.Length > options.MaxTextBytes) return DocumentReader.TooLarge(words.Length, options);
        var document = DocumentReader.Complete(bytes.Span, name, words, options) with { Format = DocumentFormat.Docx };
        return new Reading<SourceDocument>(document, LeftOut(archive, parts));
    }

    private static WordText? Read(ZipArchiveEntry part, ReadOptions options)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = options.MaxUnpackedBytes,
        };
        try
        {
            using var stream = part.Open();
            using var reader = XmlReader.Create(stream, settings);
            return WordText.Read(reader);
        }
        catch (Exception e) when (e is XmlException or InvalidDataException)
        {
            return null;
        }
    }

    private static ImmutableArray<Issue> LeftOut(ZipArchive archive, List<WordText> parts)
    {
        var what = new List<string>();
        if (parts.Sum(part => part.Deleted) is var deleted and > 0) what.Add($"{deleted} deleted or moved {(deleted == 1 ? "stretch" : "stretches")}");
        if (parts.Sum(part => part.Hidden) is var hidden and > 0) what.Add($"{hidden} hidden {(hidden == 1 ? "stretch" : "stretches")}");
        if (archive.GetEntry("word/comments.xml") is not null) what.Add("the comments");
        return what.Count == 0 ? [] : [new Issue("left-out", $"left out of the Word document: {string.Join(", ", what)}")];
    }
}
