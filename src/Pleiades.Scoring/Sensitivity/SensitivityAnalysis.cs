using System.Collections.Immutable;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Numerics;
using Pleiades.Scoring.Statistics;

namespace Pleiades.Scoring.Sensitivity;

/// <summary>Runs of a composite indicator under other choices, and which choice accounts for what.</summary>
public sealed class SensitivityAnalysis
{
    private readonly SensitivityRecipe _recipe;

    private SensitivityAnalysis(Replications replications, IndexMethod method, SensitivityRecipe recipe) =>
        (Replications, Method, _recipe) = (replications, method, recipe);

    /// <summary>The runs.</summary>
    public Replications Replications { get; }

    /// <summary>Whether every combination was run.</summary>
    public IndexMethod Method { get; }

    /// <summary>Runs every combination where they are few enough, else a quasi-random sample of them.</summary>
    /// <param name="data">Values, denominators, groups and tree.</param>
    /// <param name="plan">What is held and what is varied.</param>
    /// <param name="recipe">The choices.</param>
    /// <param name="stop">Checked once per step computed.</param>
    /// <remarks>As <see cref="Replicate.Run"/>. The same seed gives the same bits on one core or many.</remarks>
    /// <exception cref="ArgumentException">The plan or the recipe is not sound.</exception>
    public static SensitivityAnalysis Run(CompositeData data, FactorPlan plan, SensitivityRecipe recipe, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(recipe);
        plan.Validate();
        recipe.Validate();
        var levels = plan.Levels;
        var exact = Design.Combinations(levels) <= recipe.ExactLimit;
        var design = exact ? Design.FullFactorial(levels) : Design.Estimation(levels, Math.Max(2, recipe.Runs / (levels.Length + 2)), recipe.Seed);
        return new SensitivityAnalysis(Replicate.Run(data, plan, design, stop), exact ? IndexMethod.Exact : IndexMethod.Estimated, recipe);
    }

    /// <summary>The indices of a target.</summary>
    /// <param name="target">What is looked at.</param>
    /// <remarks>
    /// Missing (NaN): runs without the target are listed and left out, as <see cref="SobolIndices"/> says. A target that never moves has NaN
    /// indices and a reason. O(runs × factors), times the resamples when estimated.
    /// </remarks>
    /// <exception cref="ArgumentException">The unit is none of the data.</exception>
    public TargetSensitivity Of(Target target)
    {
        var targets = new double[Replications.Runs];
        Replications.Targets(target, targets);
        var indices = Indices(targets);
        var shares = Shares(indices);
        if (Method == IndexMethod.Estimated && indices.Counted > 0) shares = WithIntervals(shares, targets);
        return new TargetSensitivity
        {
            Target = target,
            Method = Method,
            Mean = indices.Mean,
            Variance = indices.Variance,
            Shares = shares,
            Failures = Failures(targets),
            Reason = Reason(indices),
            Decides = Greatest(shares),
        };
    }

    /// <summary>What the rank of each unit depends on most.</summary>
    /// <remarks>One per unit, in the order of the data. O(units × runs × factors).</remarks>
    public ImmutableArray<DecidingFactor> Deciding()
    {
        var deciding = ImmutableArray.CreateBuilder<DecidingFactor>(Replications.Subjects.Length);
        var targets = new double[Replications.Runs];
        for (var unit = 0; unit < Replications.Subjects.Length; unit++)
        {
            for (var run = 0; run < targets.Length; run++) targets[run] = Replications.Ranks(run)[unit];
            var indices = Indices(targets);
            var greatest = Greatest(Shares(indices));
            var (best, worst) = Sums.Range(targets);
            deciding.Add(new DecidingFactor(Replications.Subjects[unit], greatest?.Factor, greatest?.First ?? double.NaN, greatest?.Total ?? double.NaN)
            {
                Reason = Reason(indices),
                Nominal = Replications.NominalRanks[unit],
                Best = best,
                Worst = worst,
            });
        }

        return deciding.MoveToImmutable();
    }

    private static string? Reason(SobolIndices indices) =>
        indices.Counted == 0 ? "no_run" : double.IsNaN(indices.Total[0]) ? "no_variance" : null;

    private static FactorShare? Greatest(ImmutableArray<FactorShare> shares)
    {
        FactorShare? greatest = null;
        foreach (var share in shares)
        {
            if (share.Total > (greatest?.Total ?? double.NegativeInfinity)) greatest = share;
        }

        return greatest;
    }

    private SobolIndices Indices(double[] targets) => Method == IndexMethod.Exact
        ? SobolIndices.Exact(targets, Replications.Design.Levels.AsSpan())
        : SobolIndices.Estimate(targets, Replications.Design, _recipe.Estimator);

    private ImmutableArray<FactorShare> Shares(SobolIndices indices)
    {
        var shares = ImmutableArray.CreateBuilder<FactorShare>(indices.First.Length);
        for (var f = 0; f < indices.First.Length; f++) shares.Add(new FactorShare(Replications.Plan.Factors[f].Name, indices.First[f], indices.Total[f]));
        return shares.MoveToImmutable();
    }

    private ImmutableArray<FailedRun> Failures(double[] targets)
    {
        var failures = ImmutableArray.CreateBuilder<FailedRun>();
        var known = Replications.Failures.ToDictionary(f => f.Run);
        for (var run = 0; run < targets.Length; run++)
        {
            if (double.IsNaN(targets[run])) failures.Add(known.GetValueOrDefault(run) ?? Replications.Failed(run, "the target is missing"));
        }

        return failures.ToImmutable();
    }

    private ImmutableArray<FactorShare> WithIntervals(ImmutableArray<FactorShare> shares, double[] targets)
    {
        var (factors, resamples) = (shares.Length, new SobolIndices[_recipe.Resamples]);
        var rows = targets.Length / (factors + 2);
        Parallel.For(0, resamples.Length, new ParallelOptions { MaxDegreeOfParallelism = Replications.Plan.Cores == 0 ? -1 : Replications.Plan.Cores }, i =>
        {
            var chance = SeededRandom.Stream(_recipe.Seed, (ulong)i + 1);
            var chosen = new int[rows];
            for (var row = 0; row < rows; row++) chosen[row] = chance.NextInt32(rows);
            resamples[i] = SobolIndices.Estimate(targets, Replications.Design, _recipe.Estimator, chosen);
        });
        return [.. shares.Select((share, f) => share with
        {
            FirstInterval = Interval(resamples, r => r.First[f]),
            TotalInterval = Interval(resamples, r => r.Total[f]),
        })];
    }

    private (double Low, double High) Interval(SobolIndices[] resamples, Func<SobolIndices, double> index)
    {
        var tail = (1 - _recipe.Confidence) / 2;
        var values = Array.ConvertAll(resamples, r => index(r));
        return (Quantiles.Of(values, tail), Quantiles.Of(values, 1 - tail));
    }
}
