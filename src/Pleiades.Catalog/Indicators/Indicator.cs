using System.Collections.Immutable;

namespace Pleiades.Catalog;

/// <summary>An indicator of the vocabulary.</summary>
public sealed record Indicator
{
    /// <summary>Identifier, as in <c>ind_va_growth</c>.</summary>
    public required IndicatorId Id { get; init; }

    /// <summary>Name in both languages.</summary>
    public required Wording Name { get; init; }

    /// <summary>How it behaves in time and sum.</summary>
    public required IndicatorKind Kind { get; init; }

    /// <summary>Codes of the canonical units its values may have; one, or two as for exports (CNY, USD).</summary>
    public required ImmutableArray<string> Units { get; init; }

    /// <summary>Domain, as in <c>trade</c>.</summary>
    public required string Domain { get; init; }

    /// <summary>1 when more is better, −1 when less is better, null where it depends.</summary>
    public int? Direction { get; init; }

    /// <summary>Whether a value in this unit can be a value of the indicator.</summary>
    /// <param name="unit">The unit; only its canonical code counts.</param>
    public bool Accepts(Unit unit) => Units.Contains(unit.Canonical);
}
