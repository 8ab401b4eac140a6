using System.Collections.Immutable;
using Pleiades.Scoring.Models;

namespace Pleiades.Scoring.Aggregation;

/// <summary>Aggregation made ready for many runs over tables of one shape: where children stand, what each node does, and the memory it works in.</summary>
/// <remarks>
/// Made once and run thousands of times by simulations; a run over weighted means allocates nothing. Results are those of
/// <see cref="Aggregate.Apply"/> to the bit. A plan works in its own memory and serves one thread at a time; <see cref="Fork"/> gives another.
/// </remarks>
public sealed class AggregatePlan
{
    private readonly PlannedNode[] _nodes;
    private readonly double[] _weights;
    private readonly int[] _refused;
    private readonly AggregateRecipe _recipe;
    private readonly MeanScratch _means = new();
    private readonly TableScratch _tables;

    /// <summary>Prepares a plan.</summary>
    /// <param name="model">Tree and weights.</param>
    /// <param name="columns">Codes of the columns that will be given, in their order; those that are no indicator of the model are passed over.</param>
    /// <param name="recipe">The choices.</param>
    /// <param name="rows">Number of subjects.</param>
    /// <exception cref="ArgumentException">A choice of the recipe lies outside its range, or the number of subjects is negative.</exception>
    public AggregatePlan(CompositeModel model, ImmutableArray<string> columns, AggregateRecipe recipe, int rows)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(recipe);
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        recipe.Validate();
        var places = new int[model.Nodes.Length];
        Array.Fill(places, -1);
        for (var c = 0; c < columns.Length; c++)
        {
            if (model.Find(columns[c]) is var node and >= 0 && model.Nodes[node].Level == 1) places[node] = c;
        }

        for (var a = 0; a < model.Aggregates.Length; a++) places[model.Aggregates[a]] = columns.Length + a;
        (Model, Columns, Rows, _recipe) = (model, columns.Length, rows, recipe);
        _weights = [.. model.Nodes.Select(n => n.Weight)];
        _nodes = [.. model.Aggregates.Select(a => new PlannedNode(model, a, places, recipe))];
        _refused = new int[_nodes.Length];
        _tables = new TableScratch(recipe);
    }

    private AggregatePlan(AggregatePlan other)
    {
        (Model, Columns, Rows, _recipe, _weights, _nodes) = (other.Model, other.Columns, other.Rows, other._recipe, other._weights, other._nodes);
        _refused = new int[_nodes.Length];
        _tables = new TableScratch(_recipe);
    }

    /// <summary>The tree.</summary>
    public CompositeModel Model { get; }

    /// <summary>Number of columns that a run is given.</summary>
    public int Columns { get; }

    /// <summary>Number of subjects.</summary>
    public int Rows { get; }

    /// <summary>How many numbers a run writes: subjects × aggregates.</summary>
    public int Length => Rows * _nodes.Length;

    /// <summary>Of the last run, how many subjects of each aggregate have children but no score because the method does not admit a value of theirs.</summary>
    public ReadOnlySpan<int> Refused => _refused;

    /// <summary>A plan of the same choices with memory of its own, for another thread.</summary>
    public AggregatePlan Fork() => new(this);

    /// <summary>Computes every aggregate with the weights of the model.</summary>
    /// <param name="values">The normalised columns, column-major, <see cref="Columns"/> × <see cref="Rows"/>; NaN is missing.</param>
    /// <param name="aggregates">Receives the aggregates in the order of <see cref="CompositeModel.Aggregates"/>, column-major; length <see cref="Length"/>; not the same memory.</param>
    /// <param name="stop">Checked once per aggregate.</param>
    /// <exception cref="ArgumentException">A length differs.</exception>
    public void Run(ReadOnlySpan<double> values, Span<double> aggregates, CancellationToken stop = default) => Run(values, _weights, aggregates, stop);

    /// <summary>Computes every aggregate with other weights.</summary>
    /// <param name="values">The normalised columns, column-major, <see cref="Columns"/> × <see cref="Rows"/>; NaN is missing.</param>
    /// <param name="weights">One weight per node of the model, in the order of its nodes; finite and ≥ 0, which is not checked.</param>
    /// <param name="aggregates">Receives the aggregates in the order of <see cref="CompositeModel.Aggregates"/>, column-major; length <see cref="Length"/>; not the same memory.</param>
    /// <param name="stop">Checked once per aggregate.</param>
    /// <exception cref="ArgumentException">A length differs.</exception>
    public void Run(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, Span<double> aggregates, CancellationToken stop = default)
    {
        Expect(values.Length, Columns * Rows, nameof(values));
        Expect(weights.Length, _weights.Length, nameof(weights));
        Expect(aggregates.Length, Length, nameof(aggregates));
        Resume(values, weights, aggregates, 0, stop);
    }

    /// <summary>Computes the aggregates from one on, those before it being there already.</summary>
    internal void Resume(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, Span<double> aggregates, int first, CancellationToken stop = default)
    {
        for (var a = first; a < _nodes.Length; a++)
        {
            stop.ThrowIfCancellationRequested();
            var children = new PlannedChildren(_nodes[a], values, aggregates[..(a * Rows)], weights);
            var target = aggregates.Slice(a * Rows, Rows);
            _refused[a] = WeightedMeans.Covers(_nodes[a].Method) ? _means.Run(children, target) : _tables.Run(children, target);
        }
    }

    /// <summary>The method of an aggregate.</summary>
    internal AggregateMethod MethodOf(int aggregate) => _nodes[aggregate].Method;

    private static void Expect(int got, int wanted, string name)
    {
        if (got != wanted) throw new ArgumentException($"{got} numbers; {wanted} are expected.", name);
    }
}
