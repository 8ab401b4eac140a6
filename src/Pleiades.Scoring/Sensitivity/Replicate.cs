using Pleiades.Scoring.Composites;

namespace Pleiades.Scoring.Sensitivity;

/// <summary>Builds a composite indicator again and again under other choices.</summary>
public static class Replicate
{
    /// <summary>Runs a design.</summary>
    /// <param name="data">Values, denominators, groups and tree.</param>
    /// <param name="plan">What is held and what is varied.</param>
    /// <param name="design">Which alternatives every run takes.</param>
    /// <param name="stop">Checked once per step computed.</param>
    /// <remarks>
    /// Steps share prefixes: each different preparation, treatment, normalisation and combination is computed once, however many runs
    /// need it. Missing (NaN): a unit that a run does not score is NaN there; a run in which nothing can be scored, or whose recipe is
    /// refused, is listed by its alternatives and the others go on. The result does not depend on the number of cores.
    /// O(distinct steps × cells); memory O(distinct combinations × units).
    /// </remarks>
    /// <exception cref="ArgumentException">The plan is not sound, or the design is of other factors.</exception>
    public static Replications Run(CompositeData data, FactorPlan plan, Design design, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(design);
        plan.Validate();
        if (!design.Levels.AsSpan().SequenceEqual(plan.Levels.AsSpan()))
            throw new ArgumentException("The design is of factors with other alternatives.", nameof(design));
        if (plan.Node is { } code && data.Model.Find(code) < 0) throw new ArgumentException($"'{code}' is no node of the model.", nameof(plan));
        var tree = new RunTree(plan, design);
        return new Replications(plan, design, new RunEvaluator(data, plan, tree).Evaluate(stop));
    }
}
