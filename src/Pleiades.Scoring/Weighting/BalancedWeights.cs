using System.Collections.Immutable;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Weighting;

/// <summary>Weights under which the elements of a level correlate with the index as equally as weights of at least 0 allow.</summary>
/// <param name="Codes">The elements of the level, in model order.</param>
/// <param name="Weights">Their weights, ≥ 0, sum 1; only the proportions inside a parent count.</param>
/// <param name="Correlations">Pearson's r of each with the index under these weights; NaN for an element without spread.</param>
/// <param name="Objective">Mean of (1/n − r / Σ r)² over the n elements with spread; 0 when all correlate alike, NaN when there is no index.</param>
/// <param name="Issues">Elements left out, and why.</param>
public sealed record BalancedWeights(
    ImmutableArray<string> Codes, ImmutableArray<double> Weights, ImmutableArray<double> Correlations, double Objective, ImmutableArray<Issue> Issues)
{
    /// <summary>Searches the weights.</summary>
    /// <param name="table">The scores; the columns of the level must be among them.</param>
    /// <param name="model">The tree; weights above the level are kept.</param>
    /// <param name="recipe">The choices.</param>
    /// <param name="stop">Checked once per step.</param>
    /// <remarks>
    /// Damped least squares under weights of at least 0, from equal weights, those of the model, and one heavy element at a time; nothing is
    /// left to chance. Under arithmetic means of complete columns the objective has no second valley; with gaps or other means the index jumps
    /// where a weight becomes 0, elements are then left out in turn, and the best point found is given. Missing (NaN): as aggregation says, and
    /// correlations over the subjects that have both. An element that is no column, is missing or does not vary has weight 0 with an issue;
    /// an only child keeps its weight whatever it is. Source: Becker, Saisana, Paruolo and Vandecasteele (2017), Ecological Indicators 80
    /// (objective); Marquardt (1963), SIAM Journal 11; Lawson and Hanson (1974), Solving Least Squares Problems, ch. 23.
    /// O(elements² × rows) once, then O(elements³) per step; elements² × rows per step with gaps or other means.
    /// </remarks>
    /// <exception cref="ArgumentException">The level is that of the index or above, or a choice lies outside its range.</exception>
    public static BalancedWeights Of(ScoreTable table, CompositeModel model, BalanceRecipe recipe, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(recipe);
        recipe.Validate();
        if (recipe.Level >= model.Levels)
            throw new ArgumentOutOfRangeException(nameof(recipe), recipe.Level, $"A level below {model.Levels}, that of the index, is expected.");
        var task = new BalanceTask(table, model, recipe);
        var best = new BalanceSearch(task, recipe.MostSteps).Best(recipe.MostStarts, stop);
        var correlations = new double[task.Count];
        task.Correlate(best, correlations);
        var total = best.Sum();
        return new BalancedWeights(
            task.Codes, [.. best.Select(w => w / total)], [.. correlations], task.Objective(correlations),
            [.. task.Codes.Where((_, i) => !task.Usable[i]).Select(c => new Issue("weight", "no weight: the values are missing or do not vary", c))]);
    }

    /// <summary>These weights on a model, those of other levels being kept.</summary>
    /// <param name="model">The model they were made for.</param>
    public CompositeModel On(CompositeModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        double[] weights = [.. model.Nodes.Select(n => n.Weight)];
        for (var i = 0; i < Codes.Length; i++)
        {
            if (model.Find(Codes[i]) is var node and >= 0) weights[node] = Weights[i];
        }

        return model.WithWeights(weights);
    }
}
