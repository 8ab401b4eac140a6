using System.Collections.Immutable;
using Pleiades.Scoring.Models;

namespace Pleiades.Scoring.Weighting;

/// <summary>Weights that belong together under a name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Weights">Weight by code; ≥ 0.</param>
public sealed record WeightSet(string Name, ImmutableDictionary<string, double> Weights)
{
    /// <summary>The model with these weights; nodes that the set does not name keep theirs.</summary>
    /// <param name="model">The model.</param>
    /// <exception cref="ArgumentException">A code is no node of the model, or a weight is negative or not finite.</exception>
    public CompositeModel On(CompositeModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        double[] weights = [.. model.Nodes.Select(n => n.Weight)];
        foreach (var (code, weight) in Weights)
        {
            if (model.Find(code) is not (var node and >= 0)) throw new ArgumentException($"'{code}' of set '{Name}' is no node of the model.", nameof(model));
            weights[node] = weight;
        }

        return model.WithWeights(weights);
    }
}
