using Pleiades.Catalog;

namespace Pleiades.Evidence.English;

/// <summary>The unit of a number: a currency before it, a unit word of the catalogue behind it, or none, when things are counted.</summary>
internal sealed class EnglishUnits(UnitLexicon lexicon)
{
    private const int LongestCurrency = 3;

    /// <summary>What is counted without a unit word.</summary>
    public static Unit Counted { get; } = new("", "count", Dimension.Count, 1);

    /// <summary>The unit of a number that no unit word follows: persons where the noun names them, per cent of an index, else things.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">First lexeme of the number.</param>
    /// <param name="next">The lexeme behind it.</param>
    public static Unit Uncounted(EnglishText text, int first, int next)
    {
        const int noun = 4;
        if (EnglishNotQuantities.IsIndex(text, first)) return Unit.Percent;
        for (var i = next; i < next + noun && text[i].Kind == LexemeKind.Word && !EnglishWords.At(text, i, "function"); i++)
            if (EnglishWords.At(text, i, "person_noun")) return new Unit("", "person", Dimension.Count, 1);
        return Counted;
    }

    /// <summary>The currency written before a number: $5, US$5, RMB 5, CNY5.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">First lexeme of the number.</param>
    /// <returns>The currency and its first lexeme; null when there is none.</returns>
    public (Unit Unit, int First)? Before(EnglishText text, int number)
    {
        for (var first = Math.Max(0, number - LongestCurrency); first < number; first++)
        {
            var word = text.Text[text[first].Start..text[number - 1].End];
            if (lexicon.Find(word) is { Dimension: Dimension.Money } unit && IsBefore(text, first, number)) return (unit, first);
        }

        return null;
    }

    /// <summary>The unit behind a number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="next">The lexeme behind the number.</param>
    /// <returns>The unit and the lexeme behind it; null when none of the catalogue stands there.</returns>
    public (Unit Unit, int Next)? Behind(EnglishText text, int next)
    {
        if (next >= text.Count) return null;
        next = EnglishWords.Behind(text, next, "consecutive");
        if (lexicon.MatchAt(text.Text.AsSpan(text[next].Start)) is not { } match) return null;
        var end = text.At(text[next].Start + match.Length);
        var whole = end > next && text[end - 1].End == text[next].Start + match.Length;
        return whole ? (match.Unit, end) : null;
    }

    // Words such as yuan stand behind their number and belong to the number before (30 billion yuan, 20 firms).
    private static bool IsBefore(EnglishText text, int first, int number) =>
        text[number - 1].Kind == LexemeKind.Sign || text.Text[text[first].Start..text[number - 1].End].All(char.IsAsciiLetterUpper) || text.Is(number - 1, "rmb");
}
