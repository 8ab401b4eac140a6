namespace Pleiades.Evidence.Conflicts;

/// <summary>Builds conflicts the same way everywhere.</summary>
internal static class Conflicts
{
    /// <summary>A conflict of these facts.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="rule">Code of the check.</param>
    /// <param name="facts">The facts, in order.</param>
    /// <param name="arithmetic">The sum that does not come out.</param>
    public static Conflict Of(ConflictKind kind, string rule, ReadOnlySpan<Fact> facts, FormattableString arithmetic)
    {
        var ids = new FactId[facts.Length];
        for (var i = 0; i < facts.Length; i++) ids[i] = facts[i].Id;
        return new Conflict(kind, [.. ids], rule, FormattableString.Invariant(arithmetic));
    }
}
