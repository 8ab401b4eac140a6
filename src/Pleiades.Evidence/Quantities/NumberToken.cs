namespace Pleiades.Evidence.Quantities;

/// <summary>How a number is written.</summary>
internal enum NumberStyle
{
    /// <summary>1,234.5 with or without a Chinese magnitude.</summary>
    Arabic,

    /// <summary>三百九十九.</summary>
    Chinese,

    /// <summary>A magnitude alone: 百, 千亿.</summary>
    Bare,

    /// <summary>Chinese digits one by one, as in years: 二〇二二.</summary>
    Digits,
}

/// <summary>A number without its unit.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">Behind the last one, 多 and 余 inside the number included.</param>
/// <param name="Value">The number before the magnitude.</param>
/// <param name="Magnitude">万 is 10⁴; 1 when there is none.</param>
/// <param name="Style">How it is written.</param>
internal readonly record struct NumberToken(int Start, int End, decimal Value, decimal Magnitude, NumberStyle Style)
{
    /// <summary>First character of the magnitude; <see cref="End"/> when there is none.</summary>
    public int MagnitudeStart { get; init; } = End;

    /// <summary>Number of characters of the magnitude.</summary>
    public int MagnitudeLength { get; init; }

    /// <summary>多, 余, 来 or 几 stands inside the number.</summary>
    public Bound Inside { get; init; } = Bound.Exactly;

    /// <summary>Upper end of an approximate pair such as 三五 or 七八十.</summary>
    public decimal? Upper { get; init; }

    /// <summary>The value with the magnitude.</summary>
    public decimal Whole => Value * Magnitude;

    /// <summary>Digits behind the decimal point were printed.</summary>
    public bool HasPoint { get; init; }

    /// <summary>Number of Arabic digits before the point.</summary>
    public int IntegerDigits { get; init; }

    /// <summary>The number was written with a leading zero, as telephone and serial numbers are.</summary>
    public bool LeadingZero { get; init; }
}
