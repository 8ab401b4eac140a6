namespace Pleiades.Evidence.Quantities;

/// <summary>A number with its unit as it stands in a text. Offsets are UTF-16 units of the text that was searched.</summary>
/// <param name="Start">First unit of the expression, with the comparator or direction word when it touches the number.</param>
/// <param name="End">Behind the last unit.</param>
/// <param name="Value">The quantity in the printed unit; a fall is negative.</param>
/// <param name="Form">How the number is meant.</param>
public sealed record QuantityMention(int Start, int End, Quantity Value, QuantityForm Form)
{
    /// <summary>Upper end of a printed range (10—20家), in the printed unit; null for a single number.</summary>
    public decimal? RangeEnd { get; init; }

    /// <summary>First unit of the bare number, inside the expression.</summary>
    public int NumberStart { get; init; }

    /// <summary>Behind the last unit of number and unit, without trailing comparators.</summary>
    public int NumberEnd { get; init; }

    /// <summary>What the growth, multiple or rank is measured against, where the words beside the number say so (<c>yoy</c>, <c>cagr</c>, <c>mom</c>, <c>national</c>, a year); empty otherwise.</summary>
    public string Base { get; init; } = "";
}
