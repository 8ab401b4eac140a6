using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Analysis;

/// <summary>How much a subject's index moves with the score of each node: the derivative of weighted means, multiplied down the tree.</summary>
/// <remarks>
/// d/dx_i of (Σ w t(x) / Σ w)^(inverse) is w_i / Σ w · t'(x_i) / t'(M): the share of weight for the arithmetic mean, times M / x_i for the
/// geometric, (M / x_i)² for the harmonic, (x_i / M)^(p−1) for the power mean. Methods that compare subjects have no derivative.
/// </remarks>
internal static class Gradient
{
    /// <summary>One derivative per node of the model; 1 for the index, 0 for a node that is missing, NaN below a node whose method has none.</summary>
    internal static double[] Of(ScoreTable scores, CompositeModel model, AggregateRecipe recipe, int row)
    {
        var values = new double[model.Nodes.Length];
        for (var i = 0; i < values.Length; i++) values[i] = scores.Find(model.Nodes[i].Code) is var at and >= 0 ? scores[row, at] : double.NaN;
        var slopes = new double[values.Length];
        slopes[model.Root] = double.IsNaN(values[model.Root]) ? double.NaN : 1;
        for (var a = model.Aggregates.Length - 1; a >= 0; a--)
        {
            var node = model.Aggregates[a];
            var rule = recipe.RuleFor(model.Nodes[node].Code, model.Nodes[node].Level);
            var total = 0.0;
            foreach (var child in model.Children(node)) total += double.IsNaN(values[child]) ? 0 : model.Nodes[child].Weight;
            foreach (var child in model.Children(node))
            {
                slopes[child] = double.IsNaN(values[child]) || double.IsNaN(values[node]) ? 0
                    : slopes[node] * (model.Nodes[child].Weight / total) * Ratio(values[child], values[node], rule.Method!.Value, rule.Power!.Value);
            }
        }

        return slopes;
    }

    /// <summary>t'(x) / t'(M).</summary>
    private static double Ratio(double value, double mean, AggregateMethod method, double power) => method switch
    {
        AggregateMethod.Arithmetic => 1,
        AggregateMethod.Power when !(Math.Abs(mean) > 0) => 0,
        AggregateMethod.Geometric => mean / value,
        AggregateMethod.Harmonic => mean / value * (mean / value),
        AggregateMethod.Power => Math.Abs(power - 1) > 0 ? Math.Pow(value / mean, power - 1) : 1,
        _ => double.NaN,
    };
}
