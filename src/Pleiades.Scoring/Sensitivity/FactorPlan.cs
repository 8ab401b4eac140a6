using System.Collections.Immutable;
using Pleiades.Scoring.Composites;

namespace Pleiades.Scoring.Sensitivity;

/// <summary>What is held and what is varied.</summary>
/// <param name="Nominal">The choices as they were made; alternatives are changes of it, factor after factor.</param>
/// <param name="Factors">What is varied; their order is the order in which changes are made, the later one prevailing.</param>
public sealed record FactorPlan(CompositeRecipe Nominal, ImmutableArray<Factor> Factors)
{
    /// <summary>Code of the node whose scores and ranks are looked at. Default: null, the index.</summary>
    public string? Node { get; init; }

    /// <summary>Most cores to work on; the result does not depend on it. Default: 0, all there are.</summary>
    public int Cores { get; init; }

    /// <summary>Number of alternatives of each factor.</summary>
    public ImmutableArray<int> Levels => [.. Factors.Select(f => f.Alternatives.Length)];

    /// <summary>Checks the plan.</summary>
    /// <exception cref="ArgumentException">There is no factor, one has no alternative, or two have one name.</exception>
    public void Validate()
    {
        if (Factors.IsDefaultOrEmpty) throw new ArgumentException("At least one factor is expected.", nameof(Factors));
        foreach (var factor in Factors)
        {
            if (factor.Alternatives.IsDefaultOrEmpty) throw new ArgumentException($"Factor '{factor.Name}' has no alternative.", nameof(Factors));
        }

        if (Factors.Select(f => f.Name).Distinct(StringComparer.Ordinal).Count() != Factors.Length)
            throw new ArgumentException("Two factors have one name.", nameof(Factors));
        ArgumentOutOfRangeException.ThrowIfNegative(Cores);
        Nominal.Validate();
    }
}
