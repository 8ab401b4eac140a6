namespace Pleiades.Evidence.Quantities;

/// <summary>A number with its unit as it stands in a text. Offsets are UTF-16 units of the text that was searched.</summary>
/// <param name="Start">First unit of the expression, with the comparator or direction word when it touches the number.</param>
/// <param name="End">Behind the last unit.</param>
/// <param name="Value">
/// The quantity in the printed unit. A decline in per cent, points or times is negative (下降3.1% is −3.1); the size of a reduction and an amount
/// by which something fell are as printed (压缩三分之二, 减少15天), with <see cref="Direction"/> saying which way.
/// </param>
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

    /// <summary>Whether the words beside the number say a rise or a fall; a fall of a fall (降幅收窄) is a rise.</summary>
    public QuantityDirection Direction { get; init; }

    /// <summary>
    /// How sure it is that a quantity is asserted at all, 0..1. Below 0.5: an article (一个), a slogan in quotation marks, a magnitude used as an
    /// adjective, an ordinal that counts. Default: 1.
    /// </summary>
    public double Certainty { get; init; } = 1;

    /// <summary>Code of a further canonical unit the unit word may mean with the same scale (户: <c>household</c> or <c>count</c>); empty when there is none.</summary>
    public string Alternative { get; init; } = "";
}
