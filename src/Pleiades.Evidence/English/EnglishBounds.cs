namespace Pleiades.Evidence.English;

/// <summary>The words before and behind a number that make it a bound: more than, at least, nearly, up to, about; or more.</summary>
internal static class EnglishBounds
{
    private static readonly (string Role, Bound Bound)[] Leads =
        [("not_above", Bound.AtMost), ("not_below", Bound.AtLeast), ("above", Bound.Above), ("below", Bound.Below), ("about", Bound.About)];

    private static readonly (string Role, Bound Bound)[] Tails = [("or_more", Bound.AtLeast), ("or_less", Bound.AtMost), ("or_so", Bound.About)];

    /// <summary>The bound said before a number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">First lexeme of the number.</param>
    /// <returns>The bound and the lexeme with which its words begin.</returns>
    public static (Bound Bound, int First) Before(EnglishText text, int number)
    {
        var (bound, first) = (Bound.Exactly, number);
        foreach (var (role, meaning) in Leads)
        {
            var at = EnglishWords.Before(text, number, role);
            if (at < first) (bound, first) = (meaning, at);
        }

        return (bound, first);
    }

    /// <summary>The bound said behind a number and its unit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="next">The lexeme behind them.</param>
    /// <returns>The bound and the lexeme behind its words.</returns>
    public static (Bound Bound, int Next) Behind(EnglishText text, int next)
    {
        if (text.Is(next, "+") && text.Glued(next)) return (Bound.AtLeast, next + 1);
        foreach (var (role, meaning) in Tails)
        {
            if (EnglishWords.Behind(text, next, role) is var end && end > next) return (meaning, end);
        }

        return (Bound.Exactly, next);
    }
}
