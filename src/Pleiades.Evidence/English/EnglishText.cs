using System.Globalization;

namespace Pleiades.Evidence.English;

/// <summary>An English text cut into words, numbers and signs.</summary>
/// <remarks>Quotation marks fall away. A hyphen inside a compound falls away (year-on-year is three words); one between a word and a number behind it, or between two numbers, stays. O(length).</remarks>
internal sealed class EnglishText
{
    private readonly List<Lexeme> _lexemes = [];

    /// <summary>Cuts a text.</summary>
    /// <param name="text">The text.</param>
    public EnglishText(string text)
    {
        Text = text;
        for (var at = 0; at < text.Length;) at = Take(at);
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Number of lexemes.</summary>
    public int Count => _lexemes.Count;

    /// <summary>A lexeme; an empty sign outside of the text.</summary>
    /// <param name="index">Which.</param>
    public Lexeme this[int index] => index >= 0 && index < _lexemes.Count
        ? _lexemes[index]
        : new Lexeme(index < 0 ? 0 : Text.Length, index < 0 ? 0 : Text.Length, LexemeKind.Sign, "");

    /// <summary>Whether a lexeme is a certain word or sign.</summary>
    /// <param name="index">Which lexeme.</param>
    /// <param name="word">The word in lower case.</param>
    public bool Is(int index, string word) => this[index].Text == word;

    /// <summary>Whether a lexeme follows the one before it without a blank.</summary>
    /// <param name="index">Which lexeme.</param>
    public bool Glued(int index) => index > 0 && index < Count && this[index].Start == this[index - 1].End;

    /// <summary>Whether a lexeme is a word that begins with a capital.</summary>
    /// <param name="index">Which lexeme.</param>
    public bool IsCapital(int index) => this[index] is { Kind: LexemeKind.Word } word && char.IsUpper(Text[word.Start]);

    /// <summary>The first lexeme that begins at a place or behind it.</summary>
    /// <param name="place">Offset in the text.</param>
    public int At(int place)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_lexemes[middle].Start < place) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The words of a phrase, as they are looked for.</summary>
    /// <param name="phrase">The phrase.</param>
    public static string[] Words(string phrase) => [.. new EnglishText(phrase)._lexemes.Where(l => l.Kind != LexemeKind.Sign).Select(l => l.Text)];

    private int Take(int at)
    {
        var c = Text[at];
        if (char.IsWhiteSpace(c) || c is '"' or '“' or '”') return at + 1;
        if (char.IsAsciiDigit(c)) return Add(at, NumberEnd(at), LexemeKind.Number);
        if (IsLetter(c)) return Add(at, WordEnd(at), LexemeKind.Word);
        if (c is '\'' or '’' && at + 1 < Text.Length && Text[at + 1] is 's' && (at + 2 == Text.Length || !char.IsLetterOrDigit(Text[at + 2]))) return Add(at, at + 2, LexemeKind.Word);
        if (c is '-' or '‐' or '‑' && IsInsideCompound(at)) return at + 1;
        return Add(at, at + 1, LexemeKind.Sign);
    }

    private bool IsInsideCompound(int at) => at > 0 && at + 1 < Text.Length && IsLetter(Text[at + 1]) && (IsLetter(Text[at - 1]) || char.IsAsciiDigit(Text[at - 1]));

    private static bool IsLetter(char c) => char.IsAsciiLetter(c) || c is >= '\u00C0' and <= '\u024F';

    private int NumberEnd(int at)
    {
        var end = Digits(at);
        while (end + 3 < Text.Length && Text[end] == ',' && Digits(end + 1) == end + 4) end += 4;
        if (end + 1 < Text.Length && Text[end] == '.' && char.IsAsciiDigit(Text[end + 1])) end = Digits(end + 1);
        return end;
    }

    private int Digits(int at)
    {
        while (at < Text.Length && char.IsAsciiDigit(Text[at])) at++;
        return at;
    }

    /// <summary>Letters, digits behind letters (Q3), and an ampersand or the points of an abbreviation between letters (R&amp;D, U.S.).</summary>
    private int WordEnd(int at)
    {
        var end = at + 1;
        while (end < Text.Length)
        {
            var goesOn = IsLetter(Text[end]) || (char.IsAsciiDigit(Text[end]) && Text.AsSpan(at, end - at) is not ("FY" or "RMB" or "CNY" or "USD" or "EUR" or "HKD" or "GBP" or "JPY"))
                || (Text[end] is '&' or '/' && end + 1 < Text.Length && IsLetter(Text[end + 1]))
                || (Text[end] == '.' && end + 1 < Text.Length && char.IsAsciiLetterUpper(Text[end + 1]) && char.IsAsciiLetterUpper(Text[end - 1]) && (end - at == 1 || Text[end - 2] == '.'));
            if (!goesOn) break;
            end++;
        }

        return end;
    }

    private int Add(int start, int end, LexemeKind kind)
    {
        var text = Text[start..end].ToLower(CultureInfo.InvariantCulture).Replace('’', '\'').Replace(".", kind == LexemeKind.Word ? "" : ".", StringComparison.Ordinal);
        _lexemes.Add(new Lexeme(start, end, kind, text));
        return end;
    }
}
