using System.Diagnostics;
using Pleiades.Catalog;
using Pleiades.Evidence;
using Pleiades.Evidence.Documents;
using Pleiades.Evidence.Pages;
using Pleiades.Evidence.Tables;
using Pleiades.Workbench.Files;

namespace Pleiades.Workbench.Importing;

/// <summary>Reads files into documents with facts. A file that cannot be read is a value that says why; the others go on.</summary>
/// <param name="catalogue">Names, units and indicators.</param>
/// <param name="options">What the user said of the files.</param>
public sealed class FileReader(Catalogue catalogue, ImportOptions options)
{
    /// <summary>Plain text above this size is listed stretch by stretch.</summary>
    private const long LongFile = 4L * 1024 * 1024;

    /// <summary>Stories that run over pages of the same run; null (the default) when each file is read for itself.</summary>
    internal JumpLinks? Jumps { get; init; }

    /// <summary>Reads one file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="stop">Ends the work between files and the external program.</param>
    public async Task<FileReading> ReadAsync(string path, CancellationToken stop)
    {
        try
        {
            var size = new FileInfo(path).Length;
            if (size > WholeFile.Largest) return Refused(path, WholeFile.TooLarge(size));
            var bytes = await File.ReadAllBytesAsync(path, stop).ConfigureAwait(false);
            return await ReadAsync(path, bytes, stop).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refused(path, new Issue("unreadable", FileCollector.Reason(e)));
        }
        catch (Exception e) when (IsFault(e))
        {
            return Refused(path, Fault(e));
        }
    }

    /// <summary>Whether the program itself failed, and not the user's wish to stop or the machine.</summary>
    /// <param name="failure">What was thrown.</param>
    internal static bool IsFault(Exception failure) => failure is not (OperationCanceledException or OutOfMemoryException);

    /// <summary>A page that the program itself fails on must not cost the user the others.</summary>
    private static Issue Fault(Exception fault)
    {
        var place = new StackTrace(fault).GetFrame(0)?.GetMethod() is { } method ? $" in {method.DeclaringType?.Name}.{method.Name}" : "";
        return new Issue("fault", $"it was not read by a fault of the program ({fault.GetType().Name}{place}); please report it, with the file if you may");
    }

    /// <summary>A long plain text, stretch by stretch; null when the file is none, and <see cref="ReadAsync(string, CancellationToken)"/> reads it.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Readings whose document holds the text of a stretch; without bytes, so that they cannot be imported.</returns>
    public IEnumerable<FileReading>? ReadLong(string path)
    {
        FileStream? stream = null;
        try
        {
            if (new FileInfo(path) is not { Exists: true, Length: > LongFile }) return null;
            stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (EvidenceReader.ReadLong(stream, path, options.Reading, catalogue) is { } readings) return ReadLong(path, stream, readings);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Told by the ordinary way, which meets the same refusal.
        }

        stream?.Dispose();
        return null;
    }

    private static IEnumerable<FileReading> ReadLong(string path, FileStream stream, IEnumerable<Reading<DocumentReading>> readings)
    {
        using (stream)
        {
            using var stretches = readings.GetEnumerator();
            for (var next = Next(path, stretches); next is not null; next = Next(path, stretches))
            {
                yield return next;
                if (next.Reading is null) yield break;
            }
        }
    }

    /// <summary>The next stretch; null behind the last, and a refusal where the file cannot be read on.</summary>
    private static FileReading? Next(string path, IEnumerator<Reading<DocumentReading>> stretches)
    {
        try
        {
            return stretches.MoveNext() ? new FileReading(path, default, stretches.Current.Value, [.. Problems(path, stretches.Current)]) : null;
        }
        catch (IOException e)
        {
            return Refused(path, new Issue("unreadable", FileCollector.Reason(e)));
        }
        catch (Exception e) when (IsFault(e))
        {
            return Refused(path, Fault(e));
        }
    }

    private async Task<FileReading> ReadAsync(string path, byte[] bytes, CancellationToken stop)
    {
        var document = DocumentReader.Read(bytes, path, options.Reading);
        document = document.Issues switch
        {
            [{ Code: "needs-extraction" }] => Document(path, bytes, await PdfText.ExtractAsync(path, stop).ConfigureAwait(false)),
            [{ Code: "needs-recognition" }] => Document(path, bytes, await ScanText.OfPictureAsync(path, stop).ConfigureAwait(false)),
            _ => document,
        };
        var reading = document.Value switch
        {
            null => new Reading<DocumentReading>(null, document.Issues),
            { Format: DocumentFormat.Csv or DocumentFormat.Xlsx } => ReadTable(path, bytes),
            var page => WithNoteWhenEmpty(EvidenceReader.Read(page, document.Issues, catalogue, Jumps, options.Reading.Depth)),
        };
        return new FileReading(path, bytes, reading.Value, [.. Problems(path, reading)]);
    }

    /// <summary>A page without a single fact is told: the user would otherwise look for it in vain.</summary>
    private Reading<DocumentReading> WithNoteWhenEmpty(Reading<DocumentReading> reading) => reading.Value is { Facts.IsEmpty: true } && options.Reading.Depth == ReadDepth.Facts
        ? reading with { Issues = reading.Issues.Add(new Issue("no-facts", "no fact was read from it; facts are read from Chinese and English sentences and from tables")) }
        : reading;

    private Reading<SourceDocument> Document(string path, byte[] bytes, Reading<ExtractedText> text)
    {
        if (text.Value is not { } extracted) return new Reading<SourceDocument>(null, text.Issues);
        var document = DocumentReader.FromExtracted(bytes, path, extracted.Format, extracted.Words, options: options.Reading);
        return document with { Issues = text.Issues.AddRange(document.Issues) };
    }

    private Reading<DocumentReading> ReadTable(string path, byte[] bytes)
    {
        var map = options.Map is { } given ? new Reading<TableMap>(given, []) : BesideTable(path);
        return map is { Value: null }
            ? new Reading<DocumentReading>(null, map.Issues)
            : TableReader.Read(bytes, path, map?.Value, catalogue, options.Reading);
    }

    /// <summary>A table map that stands beside the table under its name: <c>towns.csv</c> and <c>towns.map.yaml</c>.</summary>
    private static Reading<TableMap>? BesideTable(string path)
    {
        var file = Path.ChangeExtension(path, null) + FileCollector.MapEnding;
        return File.Exists(file) ? ReadMap(file) : null;
    }

    /// <summary>Reads a table map.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Reading<TableMap> ReadMap(string file)
    {
        using var reader = new StreamReader(file);
        return TableMap.Read(reader);
    }

    private static IEnumerable<FileProblem> Problems(string path, Reading<DocumentReading> reading) => reading.Value is null
        ? reading.Issues.Select(i => new FileProblem(path, i, Refused: true))
        : reading.Issues.Select(i => new FileProblem(path, i, Refused: reading.Value.Document.Format is DocumentFormat.Csv or DocumentFormat.Xlsx));

    private static FileReading Refused(string path, Issue issue) => new(path, ReadOnlyMemory<byte>.Empty, null, [new FileProblem(path, issue, Refused: true)]);
}
