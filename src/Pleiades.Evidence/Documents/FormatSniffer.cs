namespace Pleiades.Evidence.Documents;

/// <summary>Tells what a file is from its bytes; the name only decides between kinds of text.</summary>
internal static class FormatSniffer
{
    private const int Head = 2048;

    /// <summary>What the bytes are before they are decoded: a package, a PDF, a known binary, or text.</summary>
    internal enum Container { Text, Pdf, Zip, OldOffice, Picture, OtherBinary }

    /// <summary>Sorts a file by its first bytes.</summary>
    /// <param name="bytes">The file.</param>
    internal static Container Sniff(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, Head)];
        if (head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8)) return Container.Zip;
        if (head[..Math.Min(head.Length, 1024)].IndexOf("%PDF-"u8) is var at and >= 0 && head[..at].IndexOfAnyExceptInRange((byte)9, (byte)32) < 0)
            return Container.Pdf;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return Container.OldOffice;
        if (IsPicture(head)) return Container.Picture;
        return KnownBinary(head) is null ? Container.Text : Container.OtherBinary;
    }

    /// <summary>PNG, JPEG and TIFF, in which pages are scanned.</summary>
    private static bool IsPicture(ReadOnlySpan<byte> head) =>
        head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || head.StartsWith("II*\0"u8) || head.StartsWith("MM\0*"u8);

    /// <summary>The name of a binary format that is sometimes taken for text, or null.</summary>
    /// <param name="head">The first bytes.</param>
    internal static string? KnownBinary(ReadOnlySpan<byte> head) =>
        head.StartsWith("GIF8"u8) ? "a GIF picture"
        : head.StartsWith("{\\rtf"u8) ? "rich text (.rtf) with its codes between the words; save it as .docx or text"
        : head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? "a gzip archive"
        : head.StartsWith("Rar!"u8) ? "a RAR archive"
        : head.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF]) ? "a 7z archive"
        : head.StartsWith((ReadOnlySpan<byte>)[0x7F, 0x45, 0x4C, 0x46]) ? "a program"
        : head.StartsWith("MZ"u8) && head.Contains((byte)0) ? "a program"
        : null;

    /// <summary>Sorts decoded text into plain text, Markdown, HTML and CSV.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="name">File name.</param>
    internal static DocumentFormat SniffText(string text, string name)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Head)).TrimStart();
        if (StartsLikeHtml(head)) return DocumentFormat.Html;
        var extension = Path.GetExtension(name);
        if (Is(extension, ".csv") || Is(extension, ".tsv")) return DocumentFormat.Csv;
        if (Is(extension, ".md") || Is(extension, ".markdown")) return DocumentFormat.Markdown;
        if ((Is(extension, ".html") || Is(extension, ".htm")) && head.Contains('<') && head.Contains("</", StringComparison.Ordinal)) return DocumentFormat.Html;
        return DocumentFormat.Text;
    }

    private static bool StartsLikeHtml(ReadOnlySpan<char> head)
    {
        if (head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
        {
            var end = head.IndexOf("?>", StringComparison.Ordinal);
            head = end < 0 ? head : head[(end + 2)..].TrimStart();
        }

        while (head.StartsWith("<!--", StringComparison.Ordinal) && head.IndexOf("-->", StringComparison.Ordinal) is var end and > 0)
            head = head[(end + 3)..].TrimStart();
        return head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("<head", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("<body", StringComparison.OrdinalIgnoreCase);
    }

    private static bool Is(string extension, string wanted) => extension.Equals(wanted, StringComparison.OrdinalIgnoreCase);
}
