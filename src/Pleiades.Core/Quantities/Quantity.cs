using System.Globalization;

namespace Pleiades;

/// <summary>A number with its unit and its bound: 超过1500亿元 is 1500 亿元, above.</summary>
/// <param name="Value">The number in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Bound">How the number bounds the quantity.</param>
public readonly record struct Quantity(decimal Value, Unit Unit, Bound Bound = Bound.Exactly)
{
    /// <summary>The same quantity in the canonical unit; null when the product does not fit a decimal (about 7.9e28).</summary>
    public Quantity? InCanonical()
    {
        const decimal largest = decimal.MaxValue;
        if (Unit.Scale > 1 && Math.Abs(Value) > largest / Unit.Scale) return null;
        return new Quantity(Value * Unit.Scale, Unit.ToCanonical(), Bound);
    }

    /// <summary>
    /// The interval in which a writer who printed this number lets the quantity lie, in <see cref="Unit"/>.
    /// </summary>
    /// <remarks>
    /// Convention: whoever writes "over 180" would have written 190 had it been reached, so a one-sided bound ends one step of the
    /// printed roundness further (the power of ten of the last non-zero digit: 180 → 10, 400 → 100, 4.7 → 0.1), "about" half a step to
    /// each side, and an exact number is itself. A bound is never empty: zero steps by one.
    /// </remarks>
    public Estimate ToEstimate()
    {
        var value = (double)Value;
        var step = (double)Step(Value);
        return Bound switch
        {
            Bound.Above or Bound.AtLeast => new Estimate(value, value, value + step),
            Bound.Below or Bound.AtMost => new Estimate(value, value - step, value),
            Bound.About => new Estimate(value, value - (step / 2), value + (step / 2)),
            _ => Estimate.Exact(value),
        };
    }

    /// <summary>Number, unit and bound in invariant form, as in <c>&gt;150000000000 CNY</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{(Bound == Bound.Exactly ? "" : Bound.Symbol())}{Value:0.############################} {Unit.Symbol}");

    private static decimal Step(decimal value)
    {
        var magnitude = Math.Abs(value);
        if (magnitude == 0) return 1;
        var step = 1m;
        while (magnitude % step != 0) step /= 10;
        while (step < 1e27m && magnitude % (step * 10) == 0) step *= 10;
        return step;
    }
}
