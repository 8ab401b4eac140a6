using System.Text;

namespace Pleiades.Evidence.Facts;

/// <summary>A paragraph without quotation marks and blanks, with one form for every mark, so that wordings match however a page prints them.</summary>
internal sealed class PlainText
{
    private const string LeftOut = "“”‘’\"'「」『』《》 \u3000\u00a0\t";

    private readonly int[] _original;
    private readonly int[] _plain;

    /// <summary>Makes the plain form of a text.</summary>
    /// <param name="original">The text.</param>
    public PlainText(string original)
    {
        var text = new StringBuilder(original.Length);
        var source = new List<int>(original.Length);
        _plain = new int[original.Length + 1];
        for (var i = 0; i < original.Length; i++)
        {
            _plain[i] = text.Length;
            var c = original[i];
            if (LeftOut.Contains(c, StringComparison.Ordinal)) continue;
            var insideNumber = i > 0 && i + 1 < original.Length && char.IsAsciiDigit(original[i - 1]) && char.IsAsciiDigit(original[i + 1]);
            text.Append(insideNumber ? c : Fold(c));
            source.Add(i);
        }

        _plain[original.Length] = text.Length;
        (Text, _original) = (text.ToString(), [.. source]);
    }

    private PlainText(string text, int[] places) => (Text, _original, _plain) = (text, places, places);

    /// <summary>A text that is its own plain form, as English is, where blanks divide words.</summary>
    /// <param name="text">The text.</param>
    public static PlainText AsWritten(string text) => new(text, [.. Enumerable.Range(0, text.Length + 1)]);

    /// <summary>The plain form.</summary>
    public string Text { get; }

    /// <summary>Place in the plain form of a place in the original.</summary>
    /// <param name="original">Offset in the original; what is left out counts as the next character that is not.</param>
    public int FromOriginal(int original) => _plain[original];

    /// <summary>The stretch of the original that a stretch of the plain form stands for.</summary>
    /// <param name="start">First character.</param>
    /// <param name="end">Behind the last character; &gt; <paramref name="start"/>.</param>
    public (int Start, int End) ToOriginal(int start, int end) => (_original[start], _original[end - 1] + 1);

    /// <summary>The form of a word as it stands in plain text.</summary>
    /// <param name="word">The word.</param>
    public static string Fold(string word) => new PlainText(word).Text;

    private static char Fold(char c) => c switch
    {
        ',' => '，',
        ';' => '；',
        ':' => '：',
        '(' => '（',
        ')' => '）',
        '!' => '！',
        '?' => '？',
        _ => c,
    };
}
