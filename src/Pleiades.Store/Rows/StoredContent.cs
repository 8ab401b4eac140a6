using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Pleiades.Store.Rows;

/// <summary>Bytes as they lie in the database: packed where that helps, with the digests of both forms.</summary>
/// <remarks>The digest of the packed form also finds a flipped bit that unpacking would not notice, such as one in the padding behind the last code.</remarks>
internal sealed record StoredContent(long Length, string Sha256, string Coding, string StoredSha256, byte[] Stored)
{
    /// <summary>Measured on newspaper pages of 20 to 40 kB: 5 packs to a quarter in 0.3 ms; 9 gains another twelfth and takes 9 ms.</summary>
    private const int Quality = 5;

    private const string Brotli = "brotli";
    private const string Plain = "plain";
    private const string Same = "same";

    /// <summary>Whether this is a text whose UTF-8 is the document's bytes, and which is therefore stored with them.</summary>
    public bool IsSame => Coding == Same;

    /// <summary>Packs the text of a document whose bytes are packed already.</summary>
    public static StoredContent PackText(ReadOnlySpan<byte> utf8, ReadOnlySpan<byte> bytes, StoredContent packed) =>
        utf8.SequenceEqual(bytes) ? packed with { Coding = Same, StoredSha256 = Digest([]), Stored = [] } : Pack(utf8);

    /// <summary>Packs bytes.</summary>
    public static StoredContent Pack(ReadOnlySpan<byte> bytes)
    {
        var sha256 = Digest(bytes);
        var room = ArrayPool<byte>.Shared.Rent(bytes.Length);
        try
        {
            return BrotliEncoder.TryCompress(bytes, room.AsSpan(0, bytes.Length), out var written, Quality, Window(bytes.Length)) && written < bytes.Length
                ? new StoredContent(bytes.Length, sha256, Brotli, Digest(room.AsSpan(0, written)), room.AsSpan(0, written).ToArray())
                : new StoredContent(bytes.Length, sha256, Plain, sha256, bytes.ToArray());
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    /// <summary>The bytes again; null when the stored form is not what was packed.</summary>
    public byte[]? Unpack()
    {
        if (Digest(Stored) != StoredSha256) return null;
        if (Coding == Plain) return Sha256 == StoredSha256 ? Stored : null;
        if (Length is < 0 or > int.MaxValue) return null;
        var bytes = new byte[Length];
        return BrotliDecoder.TryDecompress(Stored, bytes, out var written) && written == Length && Digest(bytes) == Sha256 ? bytes : null;
    }

    private static string Digest(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static int Window(int length) => Math.Clamp((int)Math.Ceiling(Math.Log2(Math.Max(length, 2))), 10, 22);
}
