using System.Collections.Immutable;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Ranking;

namespace Pleiades.Scoring.Uncertainty;

/// <summary>Draws data, gaps, weights and choices together and builds the index anew each time.</summary>
public static class JointRun
{
    private const int Block = 64;

    /// <summary>Runs the draws.</summary>
    /// <param name="data">The data with what is known about each value.</param>
    /// <param name="recipe">The nominal choices.</param>
    /// <param name="uncertainty">What is drawn, how often, and what is reported.</param>
    /// <param name="stop">Checked once per 64 draws.</param>
    /// <remarks>
    /// A draw takes an alternative of each factor, a value of each doubtful cell and filled gap, and weights; then everything from division
    /// to ranks is done as in <see cref="Composite.Build"/>. Cells are independent. Which subjects are screened out, and which gaps are
    /// filled, is decided by the nominal data. Missing (NaN): a unit without score in a draw is counted there as unscored and takes no
    /// part in its ranks. The same seed gives the same bits on one core or many, and in any order of rows and columns. Nothing is
    /// allocated per draw except by treatment of outliers and by methods that compare subjects. O(draws × cells); memory O(nodes × units × draws).
    /// Source: Saisana, Saltelli and Tarantola (2005), Journal of the Royal Statistical Society A 168(2).
    /// </remarks>
    /// <exception cref="ArgumentException">A recipe or a factor is not sound.</exception>
    public static JointResult Run(UncertainData data, CompositeRecipe recipe, UncertaintyRecipe uncertainty, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(recipe);
        ArgumentNullException.ThrowIfNull(uncertainty);
        uncertainty.Validate();
        recipe.Validate();
        var plan = new JointPlan(data, recipe, uncertainty);
        var store = new DrawStore(plan.Nodes.Length, plan.Units, uncertainty.Draws);
        var options = new ParallelOptions { MaxDegreeOfParallelism = uncertainty.Cores == 0 ? -1 : uncertainty.Cores, CancellationToken = stop };
        var workers = Draw(plan, store, options);
        var nodes = new NodeUncertainty[plan.Nodes.Length];
        var places = new int[plan.Units];
        for (var unit = 0; unit < places.Length; unit++) places[plan.Order[unit]] = unit;
        for (var node = 0; node < nodes.Length; node++)
        {
            var (at, described) = (node, plan.Model.Nodes[plan.Nodes[node].Node]);
            var units = new UnitUncertainty[places.Length];
            var nominal = Nominal(plan, described.Code);
            Parallel.For(0, units.Length, options, given => units[given] = Summary(plan, store, workers, (at, places[given]), nominal));
            nodes[node] = new NodeUncertainty(described.Code, described.Level, [.. units], new NodeDraws(store, node, places));
        }

        return new JointResult(recipe, uncertainty, [.. nodes]) { Issues = Issues(plan) };
    }

    private static List<DrawWorker> Draw(JointPlan plan, DrawStore store, ParallelOptions options)
    {
        var workers = new List<DrawWorker>();
        Parallel.For(
            0,
            (store.Draws + Block - 1) / Block,
            options,
            () => new DrawWorker(plan),
            (block, _, worker) =>
            {
                for (var draw = block * Block; draw < Math.Min(store.Draws, (block + 1) * Block); draw++) worker.Draw(draw, store);
                return worker;
            },
            worker =>
            {
                lock (workers) workers.Add(worker);
            });
        return workers;
    }

    private static (double[] Scores, double[] Ranks) Nominal(JointPlan plan, string code)
    {
        var (table, scores, ranks) = (plan.Steps.Scores.For(plan.Data.Data.Indicators.Subjects), new double[plan.Units], new double[plan.Units]);
        table.Column(table.Find(code)).CopyTo(scores);
        Ranks.Descending(scores, TieRule.Smallest, ranks);
        return (scores, ranks);
    }

    private static UnitUncertainty Summary(
        JointPlan plan, DrawStore store, List<DrawWorker> workers, (int Node, int Unit) at, (double[] Scores, double[] Ranks) nominal)
    {
        var (above, world) = (0, 0);
        foreach (var worker in workers)
        {
            above += worker.AboveMedian[(at.Node * plan.Units) + at.Unit];
            world += worker.AtWorldClass[(at.Node * plan.Units) + at.Unit];
        }

        var (node, place) = plan.Nodes[at.Node];
        var bar = place < plan.Columns ? plan.Model.Nodes[node].Goalposts is not null : plan.Recipe.Benchmark is not null;
        return Summaries.Of(store.Scores(at.Node, at.Unit), store.Ranks(at.Node, at.Unit), plan.Recipe.Coverage) with
        {
            Subject = plan.Data.Data.Indicators.Subjects[at.Unit],
            NominalScore = nominal.Scores[at.Unit],
            NominalRank = nominal.Ranks[at.Unit],
            AbovePeerMedian = Share(above, store.Scores(at.Node, at.Unit)),
            AtWorldClass = bar ? Share(world, store.Scores(at.Node, at.Unit)) : double.NaN,
        };
    }

    private static double Share(int count, ReadOnlySpan<double> scores) =>
        scores.Length - Numerics.Sums.Missing(scores) is var there and > 0 ? (double)count / there : double.NaN;

    private static ImmutableArray<Issue> Issues(JointPlan plan)
    {
        var issues = ImmutableArray.CreateBuilder<Issue>();
        issues.AddRange(plan.Steps.Issues);
        foreach (var refusal in plan.Refusals) issues.Add(new Issue("refused", $"some combinations of choices are refused: {refusal}"));
        return issues.ToImmutable();
    }
}
