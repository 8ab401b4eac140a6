using System.Security.Cryptography;

namespace Pleiades;

/// <summary>Identifies a document by its content: the SHA-256 of its bytes, 64 lower-case hexadecimal digits.</summary>
/// <param name="Value">The digest; the default value is empty and names nothing.</param>
public readonly record struct DocumentId(string Value)
{
    /// <summary>The identifier of a document with these bytes.</summary>
    /// <param name="bytes">The untouched bytes of the file.</param>
    public static DocumentId Of(ReadOnlySpan<byte> bytes) => new(Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <summary>The digest; empty for the default value.</summary>
    public override string ToString() => Value ?? "";
}
