namespace Pleiades.Evidence.English;

/// <summary>A range of numbers: 10 to 20, 5-8, 5.1%-5.3%, between 10 and 20. From 15 to 23 is a move between two levels and no range.</summary>
internal static class EnglishRanges
{
    /// <summary>The upper end of the range that a number begins.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number.</param>
    /// <returns>The upper end, the lower end in the same magnitude, and the lexeme behind; null when the number stands alone.</returns>
    public static (decimal Value, decimal Low, int Next)? Behind(EnglishText text, EnglishNumeral number)
    {
        var isRate = text.Is(number.Next, "%");
        var joint = isRate ? number.Next + 1 : number.Next;
        var isDash = text[joint].Text is "-" or "–" or "—" && text.Glued(joint) && text.Glued(joint + 1);
        var isTo = text.Is(joint, "to") && !text.Is(number.First - 1, "from");
        var isAnd = text.Is(joint, "and") && text.Is(number.First - 1, "between");
        if (!isDash && !isTo && !isAnd) return null;
        if (EnglishNumeral.At(text, joint + 1) is not { IsFraction: false } high || high.HasDigits != number.HasDigits || (isRate && !text.Is(high.Next, "%"))) return null;
        var low = number.Value;
        if (high.HasMagnitude && !number.HasMagnitude && EnglishNumeral.At(text, joint + 1) is { } whole) low *= Factor(text, whole);
        return low < high.Value ? (high.Value, low, high.Next) : null;
    }

    private static decimal Factor(EnglishText text, EnglishNumeral whole)
    {
        if (!whole.HasDigits) return 1;
        var bare = decimal.Parse(text[whole.First].Text, System.Globalization.NumberStyles.AllowDecimalPoint | System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture);
        return bare == 0 ? 1 : whole.Value / bare;
    }
}
