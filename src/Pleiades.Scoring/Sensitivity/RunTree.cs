using System.Runtime.InteropServices;
using Pleiades.Scoring.Composites;

namespace Pleiades.Scoring.Sensitivity;

/// <summary>The different combinations of a design, each with the recipe and the weights it stands for.</summary>
/// <remarks>
/// Combinations are paths in a tree, one level per factor, so that a change is made once however many runs share the path, and the number
/// of combinations is not bounded by what an integer holds.
/// </remarks>
internal sealed class RunTree
{
    private readonly FactorPlan _plan;
    private readonly Dictionary<(int Parent, int Alternative), int> _children = [];
    private readonly List<(CompositeRecipe Recipe, int Weights)> _nodes = [];
    private readonly List<Alternative> _weighted = [];
    private readonly Dictionary<(int Factor, int Alternative), int> _weights = [];

    internal RunTree(FactorPlan plan, Design design)
    {
        _plan = plan;
        _nodes.Add((plan.Nominal, -1));
        Rows = new int[design.Runs];
        var rows = new Dictionary<int, int>();
        for (var run = 0; run < design.Runs; run++)
        {
            var leaf = Leaf(design[run]);
            ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, leaf, out var known);
            if (!known)
            {
                row = Combinations.Count;
                Combinations.Add(_nodes[leaf]);
            }

            Rows[run] = row;
        }
    }

    /// <summary>Position of the combination of each run.</summary>
    internal int[] Rows { get; }

    /// <summary>Recipe and position in <see cref="Weighted"/> of each combination, −1 for the weights of the model.</summary>
    internal List<(CompositeRecipe Recipe, int Weights)> Combinations { get; } = [];

    /// <summary>Alternatives that carry weights.</summary>
    internal IReadOnlyList<Alternative> Weighted => _weighted;

    private int Leaf(ReadOnlySpan<int> choices)
    {
        var node = 0;
        for (var f = 0; f < choices.Length; f++)
        {
            ref var child = ref CollectionsMarshal.GetValueRefOrAddDefault(_children, (node, choices[f]), out var known);
            if (!known)
            {
                var alternative = _plan.Factors[f].Alternatives[choices[f]];
                child = _nodes.Count;
                _nodes.Add((alternative.Change(_nodes[node].Recipe), alternative.Weights.IsDefault ? _nodes[node].Weights : Weight(f, choices[f], alternative)));
            }

            node = child;
        }

        return node;
    }

    private int Weight(int factor, int choice, Alternative alternative)
    {
        ref var at = ref CollectionsMarshal.GetValueRefOrAddDefault(_weights, (factor, choice), out var known);
        if (!known)
        {
            at = _weighted.Count;
            _weighted.Add(alternative);
        }

        return at;
    }
}
