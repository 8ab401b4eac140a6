using System.Globalization;
using Pleiades.Evidence.Quantities;

namespace Pleiades.Evidence.English;

/// <summary>Positions: ranked third, ranks No. 6, 2nd place, the second-largest, among the top ten.</summary>
/// <remarks>Never a rank: an ordinal that counts events (the third session), the name of a list (30 of the top 50), the largest without a number.</remarks>
internal static class EnglishRanks
{
    private const int LongestGap = 4;

    /// <summary>The rank that begins at a lexeme, and the lexeme behind it; null when none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where.</param>
    public static (QuantityMention Mention, int Next)? At(EnglishText text, int at)
    {
        if (EnglishWords.Behind(text, at, "rank_verb") is var verb && verb > at) return AfterVerb(text, at, verb);
        if (EnglishNumeral.Ordinal(text, at) is not { } ordinal) return null;
        var largest = EnglishWords.Behind(text, ordinal.Next, "superlative");
        if (largest > ordinal.Next && ordinal.Value > 1) return Mention(text, (at, at, largest), ordinal.Value, Bound.Exactly);
        var place = EnglishWords.Behind(text, ordinal.Next, "rank_noun");
        return place > ordinal.Next ? Mention(text, (at, at, place), ordinal.Value, Bound.Exactly) : null;
    }

    private static (QuantityMention Mention, int Next)? AfterVerb(EnglishText text, int at, int from)
    {
        for (var i = from; i <= from + LongestGap; i++)
        {
            if (text[i].Text is "." or "," or ";" && !(text.Is(i, ".") && text.Is(i - 1, "no"))) return null;
            if (text.Is(i, "no") && Numbered(text, i) is { } number) return Mention(text, (at, i, number.Next), number.Value, Bound.Exactly);
            if (EnglishWords.Behind(text, i, "top") is var top && top > i && EnglishNumeral.At(text, top) is { IsFraction: false } among && among.Value is > 0 and <= 1000)
                return Mention(text, (at, i, among.Next), among.Value, Bound.AtMost);
            if (EnglishNumeral.Ordinal(text, i) is { } ordinal) return Mention(text, (at, i, ordinal.Next), ordinal.Value, Bound.Exactly);
        }

        return null;
    }

    private static (decimal Value, int Next)? Numbered(EnglishText text, int at)
    {
        var digits = text.Is(at + 1, ".") ? at + 2 : at + 1;
        return text[digits].Kind == LexemeKind.Number && int.TryParse(text[digits].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0 ? (value, digits + 1) : null;
    }

    private static (QuantityMention, int)? Mention(EnglishText text, (int First, int Number, int Next) at, decimal value, Bound bound) =>
        (new QuantityMention(text[at.Number].Start, text[at.Next - 1].End, new Quantity(value, Unit.Rank, bound), QuantityForm.Rank)
        {
            NumberStart = text[at.Number].Start,
            NumberEnd = text[at.Next - 1].End,
        }, at.Next);
}
