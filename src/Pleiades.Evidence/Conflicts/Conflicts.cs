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

    /// <summary>A printed number that is not the one the other facts give.</summary>
    /// <param name="rule">Code of the check.</param>
    /// <param name="facts">The facts, in order.</param>
    /// <param name="derived">What the others give.</param>
    /// <param name="printed">What is printed.</param>
    public static Conflict Sum(string rule, ReadOnlySpan<Fact> facts, DerivedValue derived, Quantity printed)
    {
        var (said, sign) = (Figure(printed), printed.Unit.Canonical == "percent" ? " %" : "");
        return Of(ConflictKind.Arithmetic, rule, facts, $"{derived.Formula} = {Rounded(derived)}{sign} ≠ {said}{sign}") with { Derived = derived };
    }

    /// <summary>A number as it stands in a formula.</summary>
    /// <param name="quantity">The number.</param>
    public static string Figure(Quantity quantity) => FormattableString.Invariant($"{quantity.Value:0.####}");

    private static string Rounded(DerivedValue derived) =>
        derived.Unit is "percent" or "pp" ? FormattableString.Invariant($"{derived.Value:0.0}") : FormattableString.Invariant($"{derived.Value:0.####}");
}
