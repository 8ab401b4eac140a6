using System.Collections.Immutable;
using Pleiades.Evidence.Quantities;

namespace Pleiades.Evidence.English;

/// <summary>Numbers that state no quantity.</summary>
internal static class EnglishNotQuantities
{
    private const int NearestYear = 1949;
    private const int FarthestYear = 2100;

    /// <summary>Whether a number belongs to a name, a version, a clock time, an ordinal or a page.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number.</param>
    public static bool IsNone(EnglishText text, EnglishNumeral number)
    {
        var (first, next) = (number.First, number.Next);
        if (text.Glued(first) && text[first - 1] is { Kind: LexemeKind.Word } or { Text: "-" or "–" or "/" or "." or ":" or "#" or "_" or "@" } && !IsCurrency(text, first - 1)) return true;
        if (EnglishNumeral.Ordinal(text, first) is not null) return true;
        if (text[next].Text is ":" or "/" or "." && text.Glued(next) && text.Glued(next + 1) && text[next + 1].Kind == LexemeKind.Number) return true;
        if (text.Glued(next) && text[next].Kind == LexemeKind.Word && !IsUnitLetter(text[next].Text)) return true;
        if (text.Is(first - 1, ".") && text.Is(first - 2, "no")) return true;
        return EnglishWords.Before(text, first, "number_name") < first || EnglishWords.At(text, next, "clock");
    }

    /// <summary>Whether a number without a unit counts what the noun behind it names.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number.</param>
    /// <param name="next">The lexeme behind it.</param>
    public static bool MayCount(EnglishText text, EnglishNumeral number, int next)
    {
        if (number is { HasDigits: false, Value: 1, HasMagnitude: false }) return false;
        if (number is { HasDigits: true, HasMagnitude: false } && text[number.First].Text.Length == 4 && number.Value is >= NearestYear and <= FarthestYear) return false;
        if (number.HasDigits && (IsIndex(text, number.First) || IsLevel(text, number.First))) return true;
        if (text[next].Kind != LexemeKind.Word || text[next].Text == "'s") return false;
        return !EnglishWords.At(text, next, "function") || EnglishWords.At(text, next, "counted_of");
    }

    /// <summary>The PMI stood at 49.5: an index has no unit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">First lexeme of the number.</param>
    public static bool IsIndex(EnglishText text, int first) =>
        text[first].Text.Contains('.', StringComparison.Ordinal) && EnglishWords.Any(text, Math.Max(0, first - 8), first, "index_noun");

    /// <summary>numbered 2,011, exceeded 20,000: the noun stands before the verb.</summary>
    private static bool IsLevel(EnglishText text, int first)
    {
        var (_, start) = EnglishBounds.Before(text, first);
        return EnglishWords.Before(text, start, "level_verb") < start || EnglishWords.Before(text, first, "level_verb") < first;
    }

    /// <summary>12 billion yuan (about 1.7 billion U.S. dollars): the amount in brackets says the one before it again.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">First lexeme of the amount.</param>
    /// <param name="last">The lexeme behind it.</param>
    /// <param name="mention">The amount.</param>
    /// <param name="before">The quantities before it.</param>
    public static bool IsConversion(EnglishText text, int start, int last, QuantityMention mention, ImmutableArray<QuantityMention>.Builder before)
    {
        if (mention.Value.Unit.Dimension != Dimension.Money || before.Count == 0 || before[^1].Value.Unit.Dimension != Dimension.Money) return false;
        if (before[^1].Value.Unit.Canonical == mention.Value.Unit.Canonical) return false;
        var bracket = text.Is(start - 1, "(") ? start - 1 : text.Is(start - 2, "(") ? start - 2 : -1;
        var or = text.Is(start - 1, "or") || text.Is(start - 1, "to") && text.Is(start - 2, "equivalent");
        return (bracket >= 0 && text[bracket - 1].End == before[^1].End && text[last].Text is ")" or ",") || (or && text[start - 1].Start - before[^1].End <= 16);
    }

    private static bool IsCurrency(EnglishText text, int at) => text[at].Text is "rmb" or "cny" or "usd" or "eur" or "hkd" or "gbp" or "jpy";

    private static bool IsUnitLetter(string word) => word is "m" or "km" or "kg" or "t" or "bn" or "mn" or "tn" or "pc" or "pct" or "pp" or "kwh" or "mw" or "gw" or "mwh" or "gwh" or "twh" or "kw" or "cm" or "mm" or "yuan" or "rmb" or "percent";
}
