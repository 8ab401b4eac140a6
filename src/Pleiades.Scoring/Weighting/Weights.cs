using Pleiades.Scoring.Models;

namespace Pleiades.Scoring.Weighting;

/// <summary>Weights derived from the tree alone.</summary>
public static class Weights
{
    /// <summary>Share of the index that each node carries: the product of its normalised weights up to the index. One per node, in model order; fractions.</summary>
    /// <param name="model">The tree.</param>
    /// <remarks>The shares of one level add up to 1. Children of a parent whose weights are all zero have NaN.</remarks>
    public static double[] Effective(CompositeModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var shares = new double[model.Nodes.Length];
        Share(model, model.Root, 1, shares);
        return shares;
    }

    /// <summary>Weight 1 for every node.</summary>
    /// <param name="model">The tree.</param>
    public static double[] Equal(CompositeModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var weights = new double[model.Nodes.Length];
        Array.Fill(weights, 1);
        return weights;
    }

    private static void Share(CompositeModel model, int node, double share, double[] shares)
    {
        shares[node] = share;
        var total = 0.0;
        foreach (var child in model.Children(node)) total += model.Nodes[child].Weight;
        foreach (var child in model.Children(node)) Share(model, child, share * model.Nodes[child].Weight / total, shares);
    }
}
