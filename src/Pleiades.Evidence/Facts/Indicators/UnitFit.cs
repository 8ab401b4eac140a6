using System.Collections.Immutable;
using Pleiades.Evidence.Quantities;

namespace Pleiades.Evidence.Facts.Indicators;

/// <summary>Whether a number can be the value of an indicator, and its value in the indicator's unit. A hard test: no fit, no fact.</summary>
internal static class UnitFit
{
    /// <summary>The number in a unit of the indicator, or null when it cannot be one. Dollars stay dollars where the indicator is told in yuan.</summary>
    /// <param name="mark">The number.</param>
    /// <param name="units">Canonical units of the indicator, as in the catalogue.</param>
    public static Quantity? Convert(QuantityMark mark, ImmutableArray<string> units)
    {
        foreach (var unit in units)
        {
            if (mark.Value.Unit.Canonical == unit) return mark.Value;
        }

        foreach (var unit in units)
        {
            if (Other(mark, unit) is { } value) return value;
        }

        return null;
    }

    private static Quantity? Other(QuantityMark mark, string unit) => unit switch
    {
        "CNY" when mark.Value.Unit.Canonical == "USD" => mark.Value,
        "CNY" => Bare(mark.Value, unit, Dimension.Money),
        "count" or "person" or "household" => Counted(mark.Value, unit),
        "m2" when mark.Value.Unit.Canonical == "km2" => mark.Value with { Value = mark.Value.Value * 1_000_000, Unit = new Unit(unit, unit, mark.Value.Unit.Dimension, 1) },
        "percent" when mark.Mention.Form == QuantityForm.Change && mark.Value.Unit.Canonical == "times" =>
            mark.Value with { Value = mark.Value.Value * 100, Unit = Unit.Percent },
        _ => null,
    };

    /// <summary>What is counted as persons (人, 名, 位) is no number of things, and households are neither people nor houses; 个 and a bare number count all.</summary>
    private static Quantity? Counted(Quantity value, string unit)
    {
        if (value.Unit.Dimension is not (Dimension.Count or Dimension.None)) return null;
        if (value.Unit.Canonical == "person" && unit != "person") return null;
        return value.Unit.Canonical == "household" && unit == "person" ? null : value with { Unit = new Unit(unit, unit, Dimension.Count, 1) };
    }

    /// <summary>千亿 and 万亿 standing alone are yuan; a smaller bare number is not.</summary>
    private static Quantity? Bare(Quantity value, string unit, Dimension dimension) =>
        value.Unit.Dimension is Dimension.None or Dimension.Count && string.IsNullOrEmpty(value.Unit.Symbol) && value.Value >= 100_000_000m
            ? value with { Unit = new Unit(unit, unit, dimension, 1) }
            : null;
}
