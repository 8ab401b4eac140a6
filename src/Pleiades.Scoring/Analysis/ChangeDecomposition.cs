using System.Collections.Immutable;

namespace Pleiades.Scoring.Analysis;

/// <summary>Why the score of a subject changed between two times: its own data, the others' data, the method.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Before">Its score before; points, NaN when it had none.</param>
/// <param name="After">Its score after.</param>
public sealed record ChangeDecomposition(SubjectId Subject, double Before, double After)
{
    /// <summary>What its own data changed: its row of indicators, denominators and groups; points.</summary>
    public double OwnData { get; init; } = double.NaN;

    /// <summary>What the others' data changed: ends, means, cuts, filled cells, and who takes part; points.</summary>
    public double Peers { get; init; } = double.NaN;

    /// <summary>What the method changed: recipe, weights, tree; points.</summary>
    public double Method { get; init; } = double.NaN;

    /// <summary>After less before; the three parts add up to it, but for rounding.</summary>
    public double Change => After - Before;

    /// <summary>Mixtures of the two times in which the subject has no score, for which there is no decomposition; empty when there is one.</summary>
    public ImmutableArray<Issue> Issues { get; init; } = [];
}
