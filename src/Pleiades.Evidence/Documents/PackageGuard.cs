using System.Buffers;
using System.Globalization;
using System.IO.Compression;

namespace Pleiades.Evidence.Documents;

/// <summary>Looks into a zip package before a reader does: what it holds, and whether it unpacks to a sane size.</summary>
internal static class PackageGuard
{
    private const long SmallPart = 1024 * 1024;
    private const int MostParts = 10_000;

    /// <summary>The reason why a package is refused, or null when it is a workbook or a Word document within the limits.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="options">The limits.</param>
    /// <param name="format">What it is; meaningless when it is refused.</param>
    /// <remarks>Declared sizes are judged first and cost nothing; then every part is unpacked into a small buffer, because a declaration can lie.</remarks>
    internal static Issue? Refusal(ReadOnlyMemory<byte> bytes, ReadOptions options, out DocumentFormat format)
    {
        format = DocumentFormat.Xlsx;
        try
        {
            using var stream = Bytes.AsStream(bytes);
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            if (archive.Entries.Count > MostParts) return new Issue("limit", $"the package has {archive.Entries.Count} parts; {MostParts} are read");
            if (WordBody(archive) is not null) format = DocumentFormat.Docx;
            else if (archive.GetEntry("xl/workbook.xml") is null) return new Issue("format", OtherPackage(archive));
            return JudgeDeclared(archive, options) ?? JudgeActual(archive, options);
        }
        catch (InvalidDataException)
        {
            return new Issue("format", "the file begins like a zip package and is damaged: save it again");
        }
    }

    /// <summary>The part with the words of a Word document, or null when the package is none.</summary>
    /// <param name="archive">The package.</param>
    internal static ZipArchiveEntry? WordBody(ZipArchive archive) => archive.GetEntry("word/document.xml") ?? archive.GetEntry("word/document2.xml");

    private static string OtherPackage(ZipArchive archive) =>
        archive.GetEntry("ppt/presentation.xml") is not null ? "a presentation: save it as text or PDF to read it"
        : "a zip package that is no workbook (.xlsx) and no Word document (.docx): unpack it and add the files inside";

    private static Issue? JudgeDeclared(ZipArchive archive, ReadOptions options)
    {
        long total = 0;
        foreach (var entry in archive.Entries)
        {
            total += entry.Length;
            if (entry.Length > SmallPart && entry.Length / Math.Max(1, entry.CompressedLength) > options.MaxUnpackRatio)
                return Bomb(entry.FullName, $"grows {entry.Length / Math.Max(1, entry.CompressedLength)} times when unpacked; {options.MaxUnpackRatio} times are read");
            if (total > options.MaxUnpackedBytes) return TooLarge(total, options);
        }

        return null;
    }

    private static Issue? JudgeActual(ZipArchive archive, ReadOptions options)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            long total = 0;
            foreach (var entry in archive.Entries)
            {
                using var part = entry.Open();
                for (int read; (read = part.Read(buffer)) > 0;)
                {
                    total += read;
                    if (total > options.MaxUnpackedBytes) return TooLarge(total, options);
                }
            }

            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static Issue TooLarge(long total, ReadOptions options) => new("limit", string.Create(CultureInfo.InvariantCulture,
        $"the package unpacks to at least {total / 1048576.0:0.#} MB; {options.MaxUnpackedBytes / 1048576.0:0.#} MB are read"));

    private static Issue Bomb(string part, string what) => new("limit", $"part {part} of the package {what}", part);
}
