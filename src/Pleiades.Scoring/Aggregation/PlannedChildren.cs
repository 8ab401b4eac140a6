namespace Pleiades.Scoring.Aggregation;

/// <summary>The children of one aggregate with their values and weights, during a run.</summary>
internal readonly ref struct PlannedChildren(PlannedNode node, ReadOnlySpan<double> values, ReadOnlySpan<double> aggregates, ReadOnlySpan<double> weights)
{
    private readonly ReadOnlySpan<double> _values = values;
    private readonly ReadOnlySpan<double> _aggregates = aggregates;
    private readonly ReadOnlySpan<double> _weights = weights;

    internal PlannedNode Node { get; } = node;

    internal int Count => Node.Children.Length;

    internal bool Has(int child) => Node.Places[child] >= 0;

    internal double Weight(int child) => _weights[Node.Children[child]];

    /// <summary>Some rows of a child that has a column.</summary>
    internal ReadOnlySpan<double> Column(int child, int rows, (int First, int Count) part)
    {
        var place = Node.Places[child];
        return place < Node.Indicators
            ? _values.Slice((place * rows) + part.First, part.Count)
            : _aggregates.Slice(((place - Node.Indicators) * rows) + part.First, part.Count);
    }
}
