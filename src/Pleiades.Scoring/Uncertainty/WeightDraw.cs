using Pleiades.Scoring.Models;

namespace Pleiades.Scoring.Uncertainty;

/// <summary>Weights drawn around given ones, sibling group by sibling group.</summary>
/// <remarks>
/// The shares of the children of a node follow the Dirichlet law with parameters concentration · share, so that their means are the given
/// shares; their sum is kept. A weight of 0 stays 0. Source: Kotz, Balakrishnan and Johnson (2000), Continuous Multivariate Distributions 1, ch. 49.
/// </remarks>
internal static class WeightDraw
{
    internal static void Around(CompositeModel model, double concentration, SeededRandom chance, Span<double> weights)
    {
        foreach (var node in model.Aggregates)
        {
            var (total, drawn) = (0.0, 0.0);
            foreach (var child in model.Children(node)) total += model.Nodes[child].Weight;
            foreach (var child in model.Children(node))
            {
                var share = model.Nodes[child].Weight / total;
                weights[child] = share > 0 ? Chances.Gamma(chance, concentration * share) : 0;
                drawn += weights[child];
            }

            foreach (var child in model.Children(node))
                weights[child] = drawn > 0 ? weights[child] / drawn * total : model.Nodes[child].Weight;
        }
    }
}
