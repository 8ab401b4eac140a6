namespace Pleiades;

/// <summary>The symbols of bounds in files: <c>= &gt; &gt;= &lt; &lt;= ~</c>.</summary>
public static class Bounds
{
    /// <summary>The symbol of a bound.</summary>
    /// <param name="bound">The bound.</param>
    public static string Symbol(this Bound bound) => bound switch
    {
        Bound.Above => ">",
        Bound.AtLeast => ">=",
        Bound.Below => "<",
        Bound.AtMost => "<=",
        Bound.About => "~",
        _ => "=",
    };

    /// <summary>The bound of a symbol, or null when the symbol is none; empty and <c>=</c> are exact, <c>≥ ≤ ≈</c> are understood.</summary>
    /// <param name="symbol">The symbol.</param>
    public static Bound? Parse(string? symbol) => symbol?.Trim() switch
    {
        null or "" or "=" => Bound.Exactly,
        ">" => Bound.Above,
        ">=" or "≥" => Bound.AtLeast,
        "<" => Bound.Below,
        "<=" or "≤" => Bound.AtMost,
        "~" or "≈" => Bound.About,
        _ => null,
    };

    /// <summary>The bound of the negated quantity: more than x becomes less than −x.</summary>
    /// <param name="bound">The bound.</param>
    public static Bound Negated(this Bound bound) => bound switch
    {
        Bound.Above => Bound.Below,
        Bound.AtLeast => Bound.AtMost,
        Bound.Below => Bound.Above,
        Bound.AtMost => Bound.AtLeast,
        _ => bound,
    };
}
