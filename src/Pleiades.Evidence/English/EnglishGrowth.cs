using System.Globalization;
using Pleiades.Evidence.Quantities;

namespace Pleiades.Evidence.English;

/// <summary>Whether a number is a level, a change or a multiple, its direction and its base, from the words around it.</summary>
internal static class EnglishGrowth
{
    private const int Farthest = 9;

    /// <summary>The mention with its form, sign and base.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mention">The number as a level.</param>
    /// <param name="at">The lexeme behind the number before, the first of this one, the one behind it.</param>
    public static QuantityMention Of(EnglishText text, QuantityMention mention, (int Floor, int First, int Next) at)
    {
        var dimension = mention.Value.Unit.Dimension;
        if (dimension == Dimension.Duration) return mention with { Form = QuantityForm.Duration };
        if (dimension == Dimension.Times && IsMultiple(text, at.Next)) return mention with { Form = QuantityForm.Multiple, Base = BaseOf(text, at.First, at.Next) };
        if (dimension is not (Dimension.Percent or Dimension.Times or Dimension.Points)) return mention with { Direction = Direction(text, at) };
        var direction = Direction(text, at);
        if (direction == QuantityDirection.None) return mention;
        var value = direction == QuantityDirection.Down ? mention.Value with { Value = -mention.Value.Value } : mention.Value;
        return mention with { Form = QuantityForm.Change, Value = value, Direction = direction, Base = BaseOf(text, at.First, at.Next) };
    }

    /// <summary>What a change or multiple is measured against, as far as the words of its clause say: yoy, mom, cagr, a year; empty otherwise.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">First lexeme of the number.</param>
    /// <param name="next">The lexeme behind it.</param>
    public static string BaseOf(EnglishText text, int first, int next)
    {
        var (from, to) = (Math.Max(0, first - Farthest), next + Farthest);
        for (var i = first - 1; i >= from; i--) if (EndsClause(text, i)) from = i + 1;
        for (var i = next; i < to; i++) if (EndsClause(text, i)) to = i;
        if (EnglishWords.Any(text, from, to, "cagr")) return "cagr";
        if (EnglishWords.Any(text, next, to, "mom")) return "mom";
        if (EnglishWords.Any(text, from, to, "yoy")) return "yoy";
        return Year(text, next, to);
    }

    private static string Year(EnglishText text, int next, int to)
    {
        for (var i = next; i < to; i++)
        {
            var compared = EnglishWords.Before(text, i, "than") < i || (EnglishWords.Before(text, i, "level_of") is var level && level < i);
            if (compared && text[i] is { Kind: LexemeKind.Number, Text.Length: 4 } year && int.TryParse(year.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is >= 1949 and <= 2100)
                return year.Text;
        }

        return "";
    }

    private static bool EndsClause(EnglishText text, int at) => text[at].Text is "." or ";" or "" || (text[at].Text is "," && EnglishNumeral.At(text, at + 1) is null && !EnglishWords.At(text, at + 1, "yoy"));

    private static bool IsMultiple(EnglishText text, int next) => EnglishWords.At(text, next, "times_of");

    /// <summary>
    /// A verb of rise or fall before the number in its clause and behind the number before it, with no "to" between; or a noun behind it: a 7.2 percent increase.
    /// </summary>
    private static QuantityDirection Direction(EnglishText text, (int Floor, int First, int Next) at)
    {
        var from = Math.Max(at.Floor, at.First - Farthest);
        for (var i = at.First - 1; i >= from; i--)
        {
            if (text[i].Text is "," or ";" or "." or "to" or "reached" or "from" or "hit" or "and" or "while" or "accounting") break;
            if (text.Is(i, "at") && text[i + 1].Text is not ("a" or "an")) break;
            if (EnglishWords.At(text, i, "rise")) return QuantityDirection.Up;
            if (EnglishWords.At(text, i, "fall")) return QuantityDirection.Down;
        }

        var behind = EnglishWords.Behind(text, at.Next, "yoy");
        behind = EnglishWords.Behind(text, behind, "mom");
        for (var i = behind; i < behind + 2; i++)
        {
            if (EnglishWords.At(text, i, "rise_noun")) return QuantityDirection.Up;
            if (EnglishWords.At(text, i, "fall_noun")) return QuantityDirection.Down;
            if (text[i].Kind == LexemeKind.Sign || text[i].Text is "of" or "in") break;
        }

        return EnglishWords.At(text, at.Next, "yoy") && from < at.First && EnglishWords.Any(text, from, at.First, "rise") ? QuantityDirection.Up : QuantityDirection.None;
    }
}
