using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Pleiades.Evidence.Documents;

/// <summary>Reads a plain text that is too long to hold as stretches, one behind the other, in memory that does not grow with the file.</summary>
/// <remarks>
/// Day of issue and publisher are those of the first stretch, offsets and numbers of articles run through the whole file, repeats are found within a
/// stretch. A byte that the encoding does not allow ends the reading: what stands before it has been read, and the issue says where it stands.
/// </remarks>
internal sealed class LongText
{
    private const int HeadBytes = 64 * 1024;
    private readonly Stream _stream;
    private readonly string _name;
    private readonly ReadOptions _options;
    private readonly Decoder _decoder;
    private readonly char[] _chars = new char[4 * TextStretch.Longest];
    private readonly byte[] _bytes = new byte[HeadBytes];
    private long _offset;
    private int _filled;
    private bool _ended;

    private LongText(Stream stream, string name, ReadOptions options, string encoding, DocumentFormat format)
    {
        (_stream, _name, _options, Encoding, Format) = (stream, name, options, encoding, format);
        _decoder = System.Text.Encoding.GetEncoding(encoding, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetDecoder();
        stream.Position = 0;
        Id = new DocumentId(Convert.ToHexStringLower(SHA256.HashData(stream)));
        stream.Position = 0;
    }

    /// <summary>Name of the encoding.</summary>
    public string Encoding { get; }

    /// <summary>Text or Markdown.</summary>
    public DocumentFormat Format { get; }

    /// <summary>SHA-256 of the whole file.</summary>
    public DocumentId Id { get; }

    /// <summary>Why the reading ended before the file did; null when it did not.</summary>
    public Issue? Broken { get; private set; }

    /// <summary>Opens a file; null when its first bytes are no plain text, which then has to be read as a whole.</summary>
    /// <param name="stream">The file, from its beginning; it must allow seeking.</param>
    /// <param name="name">File name.</param>
    /// <param name="options">What the user says about the document.</param>
    public static LongText? Open(Stream stream, string name, ReadOptions options)
    {
        var head = new byte[HeadBytes];
        var bytes = head.AsSpan(0, stream.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false));
        if (bytes.IsEmpty || FormatSniffer.Sniff(bytes) != FormatSniffer.Container.Text) return null;
        if (TextDecoding.Decode(bytes) is not { Text: { } text } decoded) return null;
        var format = FormatSniffer.SniffText(text, name);
        return format is DocumentFormat.Text or DocumentFormat.Markdown ? new LongText(stream, name, options, decoded.Encoding, format) : null;
    }

    /// <summary>The stretches in the order of the file; the caller numbers the articles (<see cref="SourceDocument.FirstArticle"/>).</summary>
    public IEnumerable<SourceDocument> Stretches()
    {
        SourceDocument? first = null;
        for (var points = 0; ;)
        {
            while (!_ended && _filled <= TextStretch.Longest) Fill();
            var length = TextStretch.Length(_chars.AsSpan(0, _filled));
            if (length == 0) yield break;
            var text = new string(_chars, 0, length);
            _filled -= length;
            Array.Copy(_chars, length, _chars, 0, _filled);
            if (points == 0) text = text.TrimStart('\uFEFF');
            first ??= DocumentReader.Complete(Id, _name, text, _options) with { Format = Format, Encoding = Encoding };
            yield return first with { Text = text, FirstCodePoint = points };
            points += new CodePoints(text).Count;
        }
    }

    private void Fill()
    {
        var read = _stream.Read(_bytes);
        try
        {
            _filled += _decoder.GetChars(_bytes.AsSpan(0, read), _chars.AsSpan(_filled), flush: read == 0);
            _ended = read == 0;
        }
        catch (DecoderFallbackException wrong)
        {
            _ended = true;
            var at = Math.Max(0, _offset + wrong.Index);
            Broken = new Issue("encoding", string.Create(CultureInfo.InvariantCulture,
                $"byte 0x{wrong.BytesUnknown?.FirstOrDefault() ?? 0:X2} near offset {at} is no {Encoding}: what stands in the 64 kB before it was left out, and what follows"), string.Create(CultureInfo.InvariantCulture, $"byte {at}"));
        }

        _offset += read;
    }
}
