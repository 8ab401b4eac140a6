using System.Text;
using System.Text.RegularExpressions;

namespace Pleiades.Evidence.Documents;

/// <summary>Decodes a page that declares another charset than the ones told apart by their bytes, as in <c>&lt;meta charset="big5"&gt;</c>.</summary>
internal static partial class DeclaredCharset
{
    private const int Head = 2048;

    /// <summary>The text of a page in the charset it declares.</summary>
    /// <param name="bytes">The file; no UTF-8, and code pages are registered.</param>
    /// <returns>The text and the name of the charset; null when none is declared, one that is told by its bytes is, or the bytes are not in it.</returns>
    internal static (string Text, string Name)? Decode(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]);
        if (Declaration().Match(head) is not { Success: true } match) return null;
        var name = match.Groups["name"].Value.ToLowerInvariant();
        if (name.StartsWith("gb", StringComparison.Ordinal) || name.StartsWith("utf", StringComparison.Ordinal)) return null;
        try
        {
            return (Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes), name);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    [GeneratedRegex("<meta\\b[^>]{0,200}?charset\\s*=\\s*[\"']?(?<name>[A-Za-z0-9_-]{2,20})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Declaration();
}
