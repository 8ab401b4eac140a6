namespace Pleiades;

/// <summary>Identifies an indicator of the vocabulary, as in <c>ind_va_growth</c>.</summary>
/// <param name="Value">The identifier; the default value is empty and names nothing.</param>
public readonly record struct IndicatorId(string Value) : IComparable<IndicatorId>
{
    /// <summary>Orders identifiers by their characters.</summary>
    /// <param name="other">The identifier to compare with.</param>
    public int CompareTo(IndicatorId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The identifier itself; empty for the default value.</summary>
    public override string ToString() => Value ?? "";
}
