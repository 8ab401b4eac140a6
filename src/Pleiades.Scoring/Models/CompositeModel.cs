using System.Collections.Immutable;

namespace Pleiades.Scoring.Models;

/// <summary>The tree of a composite indicator: indicators at level 1, pillars above them, one index at the top.</summary>
/// <remarks>Made by <see cref="Create"/> only, so that every model in hand is a sound tree. Nodes are addressed by their position.</remarks>
public sealed class CompositeModel
{
    private readonly Dictionary<string, int> _positions;
    private readonly ImmutableArray<ImmutableArray<int>> _children;

    private CompositeModel(ImmutableArray<CompositeNode> nodes, ImmutableArray<string> groups, ImmutableArray<string> denominators)
    {
        (Nodes, GroupColumns, DenominatorColumns) = (nodes, groups, denominators);
        _positions = new Dictionary<string, int>(nodes.Length, StringComparer.Ordinal);
        for (var i = 0; i < nodes.Length; i++) _positions.Add(nodes[i].Code, i);
        var children = new List<int>[nodes.Length];
        for (var i = 0; i < nodes.Length; i++) children[i] = [];
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i].Parent is { } parent) children[_positions[parent]].Add(i);
        }

        _children = [.. children.Select(c => c.ToImmutableArray())];
        Levels = nodes.Max(n => n.Level);
        Indicators = [.. Enumerable.Range(0, nodes.Length).Where(i => nodes[i].Level == 1)];
        Aggregates = [.. Enumerable.Range(0, nodes.Length).Where(i => nodes[i].Level > 1).OrderBy(i => nodes[i].Level)];
        Root = Enumerable.Range(0, nodes.Length).First(i => nodes[i].Parent is null);
    }

    /// <summary>The nodes in the order given.</summary>
    public ImmutableArray<CompositeNode> Nodes { get; }

    /// <summary>Codes of columns that group the subjects; empty when there are none.</summary>
    public ImmutableArray<string> GroupColumns { get; }

    /// <summary>Codes of columns that indicators are divided by; empty when there are none.</summary>
    public ImmutableArray<string> DenominatorColumns { get; }

    /// <summary>Number of levels.</summary>
    public int Levels { get; }

    /// <summary>Positions of the indicators, in the order given.</summary>
    public ImmutableArray<int> Indicators { get; }

    /// <summary>Positions of pillars and index, lower levels first.</summary>
    public ImmutableArray<int> Aggregates { get; }

    /// <summary>Position of the index.</summary>
    public int Root { get; }

    /// <summary>Checks the nodes and builds the tree.</summary>
    /// <param name="nodes">Indicators, pillars and the index, in any order.</param>
    /// <param name="groups">Codes of grouping columns.</param>
    /// <param name="denominators">Codes of denominator columns; when given, every denominator must be among them.</param>
    /// <returns>The model, or null and what is wrong with each node, the place being its position and code.</returns>
    public static Reading<CompositeModel> Create(
        IEnumerable<CompositeNode> nodes, IEnumerable<string>? groups = null, IEnumerable<string>? denominators = null) =>
        CreateAt(nodes, groups, denominators, (at, node) => $"node {at + 1} ({node.Code})");

    /// <summary>The same, for nodes that have a place of their own: a line of a file.</summary>
    internal static Reading<CompositeModel> CreateAt(
        IEnumerable<CompositeNode> nodes, IEnumerable<string>? groups, IEnumerable<string>? denominators, Func<int, CompositeNode, string> place)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        ImmutableArray<CompositeNode> all = [.. nodes];
        ImmutableArray<string> divisors = [.. denominators ?? []];
        var issues = ModelCheck.Issues(all, divisors, place);
        return issues.IsEmpty
            ? new Reading<CompositeModel>(new CompositeModel(all, [.. groups ?? []], divisors), [])
            : new Reading<CompositeModel>(null, issues);
    }

    /// <summary>Position of a code, or −1.</summary>
    /// <param name="code">The code.</param>
    public int Find(string code) => _positions.GetValueOrDefault(code, -1);

    /// <summary>Positions of the children of a node, in the order given; empty for an indicator.</summary>
    /// <param name="node">Position of the node.</param>
    public ImmutableArray<int> Children(int node) => _children[node];

    /// <summary>Positions of all nodes of one level below a node, itself included, in the order of the tree.</summary>
    /// <param name="node">Position of the node.</param>
    /// <param name="level">The level wanted.</param>
    public ImmutableArray<int> Descendants(int node, int level)
    {
        var found = ImmutableArray.CreateBuilder<int>();
        Collect(node, level, found);
        return found.ToImmutable();
    }

    /// <summary>Position of the ancestor of a node at a level; −1 when it has none there. A node is its own ancestor.</summary>
    /// <param name="node">Position of the node.</param>
    /// <param name="level">The level wanted.</param>
    public int Ancestor(int node, int level)
    {
        while (node >= 0 && Nodes[node].Level < level) node = Nodes[node].Parent is { } parent ? _positions[parent] : -1;
        return node >= 0 && Nodes[node].Level == level ? node : -1;
    }

    /// <summary>The same tree with other weights.</summary>
    /// <param name="weights">One weight per node, in the order of <see cref="Nodes"/>; ≥ 0.</param>
    /// <exception cref="ArgumentException">The number of weights differs, or one is negative or not finite.</exception>
    public CompositeModel WithWeights(ReadOnlySpan<double> weights)
    {
        if (weights.Length != Nodes.Length)
            throw new ArgumentException($"{weights.Length} weights for {Nodes.Length} nodes.", nameof(weights));
        var nodes = new CompositeNode[Nodes.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            if (!(double.IsFinite(weights[i]) && weights[i] >= 0))
                throw new ArgumentException($"Weight {weights[i]} of '{Nodes[i].Code}' is no finite number of at least 0.", nameof(weights));
            nodes[i] = Nodes[i] with { Weight = weights[i] };
        }

        return new CompositeModel([.. nodes], GroupColumns, DenominatorColumns);
    }

    private void Collect(int node, int level, ImmutableArray<int>.Builder found)
    {
        if (Nodes[node].Level == level) found.Add(node);
        if (Nodes[node].Level <= level) return;
        foreach (var child in _children[node]) Collect(child, level, found);
    }
}
