using System.Runtime.InteropServices;

namespace Pleiades.Evidence.Documents;

/// <summary>Bytes in memory as a stream, without copying where the memory allows it.</summary>
internal static class Bytes
{
    /// <summary>A readable stream over the bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    internal static MemoryStream AsStream(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var part) ? new MemoryStream(part.Array!, part.Offset, part.Count, writable: false) : new MemoryStream(bytes.ToArray(), writable: false);
}
