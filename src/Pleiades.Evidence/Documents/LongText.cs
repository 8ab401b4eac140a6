using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Pleiades.Evidence.Documents;

/// <summary>Reads a plain text that is too long to hold as stretches, one behind the other, in memory that does not grow with the file.</summary>
/// <remarks>
/// Day of issue and publisher are those of the first stretch, offsets and numbers of articles run through the whole file, repeats are found within a
/// stretch. The file is gone through once before, for its digest and for the first byte that its encoding does not allow: what stands before that byte is
/// read, and the issue names it.
/// </remarks>
internal sealed class LongText
{
    private const int BlockBytes = 64 * 1024;
    private readonly Stream _stream;
    private readonly string _name;
    private readonly ReadOptions _options;
    private readonly Decoder _decoder;
    private readonly char[] _chars = new char[4 * TextStretch.Longest];
    private readonly byte[] _bytes = new byte[BlockBytes];
    private long _left;
    private int _filled;
    private bool _ended;

    private LongText(Stream stream, string name, ReadOptions options, string encoding, DocumentFormat format)
    {
        (_stream, _name, _options, Encoding, Format) = (stream, name, options, encoding, format);
        (Id, _left, Broken) = GoThrough();
        _decoder = NewDecoder();
        _stream.Position = 0;
    }

    /// <summary>Name of the encoding.</summary>
    public string Encoding { get; }

    /// <summary>Text or Markdown.</summary>
    public DocumentFormat Format { get; }

    /// <summary>SHA-256 of the whole file.</summary>
    public DocumentId Id { get; }

    /// <summary>Why the reading ends before the file does; null when it does not.</summary>
    public Issue? Broken { get; }

    /// <summary>Opens a file; null when its first bytes are no plain text, which then has to be read as a whole.</summary>
    /// <param name="stream">The file, from its beginning; it must allow seeking.</param>
    /// <param name="name">File name.</param>
    /// <param name="options">What the user says about the document.</param>
    public static LongText? Open(Stream stream, string name, ReadOptions options)
    {
        var head = new byte[BlockBytes];
        var bytes = head.AsSpan(0, stream.ReadAtLeast(head, BlockBytes, throwOnEndOfStream: false));
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

    private Decoder NewDecoder() =>
        System.Text.Encoding.GetEncoding(Encoding, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetDecoder();

    /// <summary>The digest of the file, how many of its bytes the encoding allows, and the byte at which it stops doing so.</summary>
    private (DocumentId Id, long Good, Issue? Broken) GoThrough()
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var decoder = NewDecoder();
        var (offset, wrong) = (0L, -1L);
        _stream.Position = 0;
        for (var read = -1; read != 0; offset += read)
        {
            read = _stream.Read(_bytes);
            digest.AppendData(_bytes, 0, read);
            if (wrong >= 0) continue;
            try
            {
                decoder.GetChars(_bytes.AsSpan(0, read), _chars, flush: read == 0);
            }
            catch (DecoderFallbackException e)
            {
                wrong = Math.Max(0, offset + e.Index);
            }
        }

        var id = new DocumentId(Convert.ToHexStringLower(digest.GetHashAndReset()));
        return wrong < 0 ? (id, offset, null) : (id, wrong, NotRead(wrong));
    }

    private Issue NotRead(long at)
    {
        _stream.Position = at;
        return new Issue(
            "encoding",
            string.Create(CultureInfo.InvariantCulture, $"byte 0x{_stream.ReadByte():X2} at offset {at} is no {Encoding}: what stands before it was read, and nothing behind it"),
            string.Create(CultureInfo.InvariantCulture, $"byte {at}"));
    }

    private void Fill()
    {
        var read = _stream.Read(_bytes, 0, (int)Math.Min(_bytes.Length, _left));
        _left -= read;
        _ended = read == 0;
        _filled += _decoder.GetChars(_bytes.AsSpan(0, read), _chars.AsSpan(_filled), flush: _ended);
    }
}
