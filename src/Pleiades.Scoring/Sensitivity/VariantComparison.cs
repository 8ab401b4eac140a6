using System.Collections.Immutable;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Numerics;
using Pleiades.Scoring.Statistics;

namespace Pleiades.Scoring.Sensitivity;

/// <summary>Whole sets of choices side by side.</summary>
/// <param name="Subjects">The units, in the order of the data.</param>
/// <param name="Variants">The variants in the order given; the first is what the others are held against.</param>
public sealed record VariantComparison(ImmutableArray<SubjectId> Subjects, ImmutableArray<ComparedVariant> Variants)
{
    /// <summary>Builds every variant and compares it with the first.</summary>
    /// <param name="data">Values, denominators, groups and tree.</param>
    /// <param name="variants">The variants: each an alternative of the default recipe, with its own recipe as the change and its own weights, if any.</param>
    /// <param name="node">Code of the node compared; null for the index.</param>
    /// <param name="stop">Checked once per step computed.</param>
    /// <remarks>
    /// Missing (NaN): a unit without score in a variant has no shift there. A variant that cannot be built has a reason and the others go on.
    /// As <see cref="Replicate.Run"/>, plus O(variants × units²) for Kendall's tau.
    /// </remarks>
    /// <exception cref="ArgumentException">There is no variant, two have one name, or the node is none of the model.</exception>
    public static VariantComparison Of(CompositeData data, ImmutableArray<Alternative> variants, string? node = null, CancellationToken stop = default)
    {
        if (variants.IsDefaultOrEmpty) throw new ArgumentException("At least one variant is expected.", nameof(variants));
        if (variants.Select(v => v.Name).Distinct(StringComparer.Ordinal).Count() != variants.Length)
            throw new ArgumentException("Two variants have one name.", nameof(variants));
        var plan = new FactorPlan(CompositeRecipe.Default, [new Factor("variant", variants)]) { Node = node };
        var runs = Replicate.Run(data, plan, Design.FullFactorial(plan.Levels), stop);
        var failures = runs.Failures.ToDictionary(f => f.Run, f => f.Reason);
        return new VariantComparison(runs.Subjects, [.. Enumerable.Range(0, runs.Runs).Select(run => Compared(runs, run) with { Failure = failures.GetValueOrDefault(run) })]);
    }

    private static ComparedVariant Compared(Replications runs, int run)
    {
        var shifts = new double[runs.Subjects.Length];
        for (var unit = 0; unit < shifts.Length; unit++) shifts[unit] = runs.Ranks(run)[unit] - runs.Ranks(0)[unit];
        return new ComparedVariant(runs.Plan.Factors[0].Alternatives[run].Name, [.. runs.Scores(run)], [.. runs.Ranks(run)])
        {
            Shifts = [.. shifts],
            MeanShift = RankShift.Mean(runs.Ranks(run), runs.Ranks(0)),
            GreatestShift = Sums.Range(Array.ConvertAll(shifts, Math.Abs)).Max,
            Spearman = Correlation.Of(runs.Scores(0), runs.Scores(run), CorrelationKind.Spearman),
            Kendall = Correlation.Of(runs.Scores(0), runs.Scores(run), CorrelationKind.Kendall),
        };
    }
}
