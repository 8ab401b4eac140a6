using Pleiades.Evidence.Quantities;

namespace Pleiades.Evidence.English;

/// <summary>Verbs that are numbers: doubled, tripled, halved; and double-digit growth.</summary>
internal static class EnglishMultiples
{
    private static readonly (string Role, decimal Percent)[] Verbs = [("doubled", 100), ("tripled", 200), ("quadrupled", 300), ("halved", -50)];

    /// <summary>The change that a verb at a lexeme says, and the lexeme behind it; null when it is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where.</param>
    public static (QuantityMention Mention, int Next)? At(EnglishText text, int at)
    {
        if (EnglishWords.Behind(text, at, "double_digit") is var digits && digits > at && EnglishWords.Any(text, digits, digits + 4, "rise_noun"))
            return (Change(text, (at, at, digits), 10, Bound.AtLeast), digits);
        foreach (var (role, percent) in Verbs)
        {
            if (EnglishWords.Behind(text, at, role) is not (var next and > 0) || next == at || text.Is(next, "the") || text.Is(next, "that")) continue;
            var (bound, first) = EnglishBounds.Before(text, at);
            return (Change(text, (first, at, next), percent, bound), next);
        }

        return null;
    }

    private static QuantityMention Change(EnglishText text, (int First, int Number, int Next) at, decimal percent, Bound bound) =>
        new(text[at.First].Start, text[at.Next - 1].End, new Quantity(percent, Unit.Percent, bound), QuantityForm.Change)
        {
            NumberStart = text[at.Number].Start,
            NumberEnd = text[at.Next - 1].End,
            Direction = percent > 0 ? QuantityDirection.Up : QuantityDirection.Down,
            Base = EnglishGrowth.BaseOf(text, at.First, at.Next),
        };
}
