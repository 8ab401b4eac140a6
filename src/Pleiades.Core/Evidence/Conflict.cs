using System.Collections.Immutable;

namespace Pleiades;

/// <summary>Facts that cannot all be right as printed, or one that cannot be read as printed. Shown side by side, never averaged.</summary>
/// <param name="Kind">Contradiction between sources, arithmetic doubt, or a figure that lacks its reference.</param>
/// <param name="Facts">The facts concerned, at least one; in the order of their documents and spans.</param>
/// <param name="Rule">Code of the check that speaks, as in <c>growth_against_levels</c>; the words for readers hang on it.</param>
/// <param name="Arithmetic">The sum that does not come out, without words: <c>(6000/1400)^(1/9) − 1 = 17.6 % ≠ 25.1 %</c>.</param>
public sealed record Conflict(ConflictKind Kind, ImmutableArray<FactId> Facts, string Rule, string Arithmetic)
{
    /// <summary>The value that the other facts give; null where the check computes none. It stands on no page.</summary>
    public DerivedValue? Derived { get; init; }
}
