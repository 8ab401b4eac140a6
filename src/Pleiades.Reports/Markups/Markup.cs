using System.Net;
using System.Text;

namespace Pleiades.Reports.Markups;

/// <summary>HTML that is safe to write out: every hole of an interpolation is encoded unless it is markup itself.</summary>
/// <param name="Html">The HTML.</param>
internal readonly record struct Markup(string Html)
{
    /// <summary>Nothing.</summary>
    public static Markup Empty { get; } = new("");

    /// <summary>Markup from an interpolated string: literal parts as they are, text holes encoded, markup holes as they are.</summary>
    /// <param name="handler">The interpolation.</param>
    public static Markup Of(MarkupHandler handler) => new(handler.ToStringAndClear());

    /// <summary>Text, encoded.</summary>
    /// <param name="text">Any text.</param>
    public static Markup Text(string text) => new(Encode(text));

    /// <summary>Pieces one after the other.</summary>
    /// <param name="pieces">The pieces.</param>
    public static Markup Join(IEnumerable<Markup> pieces) => new(string.Concat(pieces.Select(p => p.Html)));

    /// <summary>Pieces with a text between them.</summary>
    /// <param name="separator">The text between.</param>
    /// <param name="pieces">The pieces.</param>
    public static Markup Join(string separator, IEnumerable<Markup> pieces) =>
        new(string.Join(Encode(separator), pieces.Select(p => p.Html)));

    /// <summary>The HTML.</summary>
    public override string ToString() => Html ?? "";

    /// <summary>Encodes text for elements and quoted attributes; characters that HTML does not allow become U+FFFD.</summary>
    internal static string Encode(string text)
    {
        var encoded = WebUtility.HtmlEncode(text);
        return encoded.AsSpan().IndexOfAny(Forbidden) < 0 ? encoded : Replaced(encoded);
    }

    private static readonly System.Buffers.SearchValues<char> Forbidden = System.Buffers.SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\v\f\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f");

    private static string Replaced(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text) clean.Append(Forbidden.Contains(c) ? '\uFFFD' : c);
        return clean.ToString();
    }
}
