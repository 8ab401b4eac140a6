namespace Pleiades;

/// <summary>Identifies a subject: <c>type:key</c>, as in <c>region:430100</c> or <c>cluster:changsha-construction-machinery</c>.</summary>
/// <param name="Value">The identifier; the default value is empty and names nothing.</param>
public readonly record struct SubjectId(string Value) : IComparable<SubjectId>
{
    /// <summary>Orders identifiers by their characters, so that ties between subjects are broken the same way everywhere.</summary>
    /// <param name="other">The identifier to compare with.</param>
    public int CompareTo(SubjectId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The identifier itself; empty for the default value.</summary>
    public override string ToString() => Value ?? "";
}
