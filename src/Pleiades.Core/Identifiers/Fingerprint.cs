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
        var size = 0;
        foreach (var part in parts) size += sizeof(int) + Encoding.UTF8.GetByteCount(part);
        var bytes = new byte[size];
        var at = 0;
        foreach (var part in parts)
        {
            var length = Encoding.UTF8.GetBytes(part, bytes.AsSpan(at + sizeof(int)));
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at), length);
            at += sizeof(int) + length;
        }

        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }
}
