namespace Pleiades;

/// <summary>Identifies a fact: <c>F-</c> and hexadecimal digits derived from its content, so that reading a page twice gives the same identifiers.</summary>
/// <param name="Value">The identifier; the default value is empty and names nothing.</param>
public readonly record struct FactId(string Value) : IComparable<FactId>
{
    /// <summary>The identifier of a fact with this content.</summary>
    /// <param name="parts">What makes the fact itself: document, span, subject, indicator, value, period, status; order counts.</param>
    public static FactId Of(params ReadOnlySpan<string> parts) => new("F-" + Fingerprint.Of(parts)[..12]);

    /// <summary>Orders identifiers by their characters.</summary>
    /// <param name="other">The identifier to compare with.</param>
    public int CompareTo(FactId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The identifier itself; empty for the default value.</summary>
    public override string ToString() => Value ?? "";
}
