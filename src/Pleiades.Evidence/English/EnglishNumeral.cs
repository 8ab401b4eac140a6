using System.Collections.Frozen;
using System.Globalization;

namespace Pleiades.Evidence.English;

/// <summary>A numeral of an English text: digits or words with their magnitude, or a fraction.</summary>
/// <param name="First">Its first lexeme.</param>
/// <param name="Next">The lexeme behind it.</param>
/// <param name="Value">Its value; of a fraction its size in per cent.</param>
internal readonly record struct EnglishNumeral(int First, int Next, decimal Value)
{
    private static readonly FrozenDictionary<string, decimal> Magnitudes = new (string Word, decimal Value)[]
    {
        ("hundred", 100), ("thousand", 1000), ("million", 1e6m), ("mln", 1e6m), ("mn", 1e6m), ("billion", 1e9m), ("bln", 1e9m), ("bn", 1e9m),
        ("trillion", 1e12m), ("trn", 1e12m), ("tn", 1e12m),
    }.ToFrozenDictionary(p => p.Word, p => p.Value, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, decimal> Small = new (string Word, decimal Value)[]
    {
        ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10),
        ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16), ("seventeen", 17), ("eighteen", 18), ("nineteen", 19),
        ("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90),
    }.ToFrozenDictionary(p => p.Word, p => p.Value, StringComparer.Ordinal);

    private static readonly string[] Parts =
        ["", "", "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    private static readonly FrozenDictionary<string, int> Ordinals = new[]
    {
        "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
        "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    }.Select((word, n) => (word, n)).Skip(1).ToFrozenDictionary(p => p.word, p => p.n, StringComparer.Ordinal);

    /// <summary>Whether it is a part of a whole (two-thirds), given in per cent.</summary>
    public bool IsFraction { get; init; }

    /// <summary>Whether it is written in digits.</summary>
    public bool HasDigits { get; init; }

    /// <summary>Whether a magnitude (million) stands in it.</summary>
    public bool HasMagnitude { get; init; }

    /// <summary>The numeral that begins at a lexeme, or null when none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where.</param>
    public static EnglishNumeral? At(EnglishText text, int at) => text[at].Kind switch
    {
        LexemeKind.Number => Digits(text, at),
        LexemeKind.Word => Fraction(text, at) ?? Words(text, at),
        _ => null,
    };

    /// <summary>The numeral that begins at a lexeme, read as a number of things even where a fraction could be meant (the first three quarters).</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where.</param>
    public static EnglishNumeral? Whole(EnglishText text, int at) => text[at].Kind == LexemeKind.Number ? Digits(text, at) : Words(text, at);

    /// <summary>The ordinal that a lexeme is (third, 21st); null when it is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where.</param>
    /// <returns>Its number and the lexeme behind it.</returns>
    public static (int Value, int Next)? Ordinal(EnglishText text, int at)
    {
        if (Ordinals.TryGetValue(text[at].Text, out var word)) return (word, at + 1);
        var isDigits = text[at].Kind == LexemeKind.Number && text.Glued(at + 1) && text[at + 1].Text is "st" or "nd" or "rd" or "th";
        return isDigits && int.TryParse(text[at].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? (value, at + 2) : null;
    }

    private static EnglishNumeral? Digits(EnglishText text, int at)
    {
        if (!decimal.TryParse(text[at].Text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)) return null;
        return WithMagnitude(text, new EnglishNumeral(at, at + 1, value) { HasDigits = true });
    }

    /// <summary>A magnitude behind a number: 1.2 million, 30 bn, and joined to it 30bn, 5m, 2b.</summary>
    private static EnglishNumeral WithMagnitude(EnglishText text, EnglishNumeral number)
    {
        var word = text[number.Next].Text;
        var factor = Magnitudes.GetValueOrDefault(word);
        if (factor == 0 && number.HasDigits && text.Glued(number.Next)) factor = Letter(text, number.Next);
        if (factor == 0 || (number.Value > 1e15m)) return number;
        var more = number with { Value = number.Value * factor, Next = number.Next + 1, HasMagnitude = true };
        return word is "hundred" or "thousand" && Magnitudes.GetValueOrDefault(text[more.Next].Text) > factor ? WithMagnitude(text, more) : more;
    }

    /// <summary>5m is five million where money or something counted follows or stands before; alone it may be a length.</summary>
    private static decimal Letter(EnglishText text, int at) => text[at].Text switch
    {
        "b" => 1e9m,
        "t" when text[at - 2] is { Kind: LexemeKind.Sign, Text: "$" or "¥" or "€" or "£" } => 1e12m,
        "k" => 1000,
        "m" when text[at - 2] is { Kind: LexemeKind.Sign, Text: "$" or "¥" or "€" or "£" } => 1e6m,
        "m" when text[at + 1].Kind == LexemeKind.Word && !EnglishWords.At(text, at + 1, "measure") && !EnglishWords.At(text, at + 1, "function") => 1e6m,
        _ => 0,
    };

    private static EnglishNumeral? Words(EnglishText text, int at)
    {
        decimal total = 0, part = 0;
        var next = at;
        for (; ; next++)
        {
            var word = text[next].Text;
            if (next > at && word == "and" && part >= 100 && Small.ContainsKey(text[next + 1].Text)) continue;
            if (Small.TryGetValue(word, out var small) && (part % 100 == 0 || (part % 10 == 0 && part % 100 >= 20 && small < 10))) part += small;
            else if (word == "hundred" && part is > 0 and < 100) part *= 100;
            else if (part > 0 && word != "hundred" && Magnitudes.TryGetValue(word, out var magnitude)) (total, part) = (total + (part * magnitude), 0);
            else break;
        }

        if (next == at) return null;
        return new EnglishNumeral(at, next, total + part) { HasMagnitude = total > 0 };
    }

    private static EnglishNumeral? Fraction(EnglishText text, int at)
    {
        var isArticle = text.Is(at, "a") || text.Is(at, "an");
        var above = isArticle ? 1 : Small.GetValueOrDefault(text[at].Text);
        if (text.Is(at, "half") && (text.Is(at + 1, "of") || text.Is(at + 1, "the"))) return new EnglishNumeral(at, at + 1, 50) { IsFraction = true };
        var below = above > 0 && above < 10 ? Array.FindIndex(Parts, p => p.Length > 0 && (text.Is(at + 1, p) || text.Is(at + 1, p + "s"))) : -1;
        if (below <= above || (isArticle && !text.Is(at + 2, "of"))) return null;
        return new EnglishNumeral(at, at + 2, Math.Round(100 * above / below, 4)) { IsFraction = true };
    }
}
