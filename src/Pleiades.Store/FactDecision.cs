namespace Pleiades.Store;

/// <summary>One decision of a person about a fact.</summary>
/// <param name="Fact">The fact decided on.</param>
/// <param name="Verdict">What was decided.</param>
/// <param name="Replacement">The fact that took its place; null unless corrected.</param>
public sealed record FactDecision(FactId Fact, FactVerdict Verdict, FactId? Replacement)
{
    /// <summary>Who decided.</summary>
    public required string Who { get; init; }

    /// <summary>When, in universal time.</summary>
    public required DateTimeOffset When { get; init; }

    /// <summary>Why; may be empty for an acceptance.</summary>
    public required string Why { get; init; }
}
