namespace Pleiades.Catalog;

/// <summary>Makes forms of one character equal, one character for one, so that offsets stay.</summary>
internal static class TextFold
{
    /// <summary>Full-width Latin, digits and signs become half-width, the ideographic blank a blank, all quotation marks and dots one.</summary>
    public static char Narrow(char c) => c switch
    {
        < '\u00A0' or (>= '\u4E00' and <= '\u9FFF') => c,
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u3000' or '\u00A0' => ' ',
        '“' or '”' or '„' or '‟' or '″' or '「' or '」' or '『' or '』' or '〝' or '〞' => '"',
        '‘' or '’' or '′' => '\'',
        '•' or '・' or '‧' or '∙' or '⋅' or '･' => '·',
        '—' or '–' or '―' or '‐' or '‑' => '-',
        _ => c,
    };

    /// <summary><see cref="Narrow"/>, and lower case.</summary>
    public static char Fold(char c)
    {
        var narrow = Narrow(c);
        return narrow < '\u0250' ? char.ToLowerInvariant(narrow) : narrow;
    }

    /// <summary>Whether a character belongs to a Latin word.</summary>
    public static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c) || c is >= '\u00C0' and <= '\u024F';
}
