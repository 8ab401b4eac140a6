using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Pleiades;

/// <summary>Digests of text parts, by which inputs and results recognise one another.</summary>
public static class Fingerprint
{
    /// <summary>The SHA-256 of the parts in their order, 64 lower-case hexadecimal digits; ("ab", "c") and ("a", "bc") differ.</summary>
    /// <param name="parts">The texts; none gives the digest of nothing.</param>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[4];
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
