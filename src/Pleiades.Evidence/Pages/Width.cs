namespace Pleiades.Evidence.Pages;

/// <summary>Makes full-width letters, digits and signs half-width.</summary>
internal static class Width
{
    /// <summary>The half-width form; the marks of Chinese sentences (，。；：！？、) stay as they are.</summary>
    /// <param name="c">A character.</param>
    internal static char Fold(char c) => c switch
    {
        '，' or '：' or '；' or '！' or '？' => c,
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u3000' or '\u00A0' or '\t' => ' ',
        '￥' => '¥',
        _ => c,
    };
}
