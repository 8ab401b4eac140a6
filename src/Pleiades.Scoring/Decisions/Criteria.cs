using Pleiades.Scoring.Models;

namespace Pleiades.Scoring.Decisions;

/// <summary>What a multi-criteria method looks at: subjects by criteria, a weight and a direction per criterion.</summary>
public readonly ref struct Criteria
{
    private readonly ReadOnlySpan<double> _values;
    private readonly ReadOnlySpan<Direction> _directions;

    /// <summary>Describes a decision.</summary>
    /// <param name="values">The values, column-major: row r and criterion c at <c>c × rows + r</c>; NaN is missing.</param>
    /// <param name="weights">Weight per criterion, ≥ 0; only their proportions count.</param>
    /// <param name="directions">Direction per criterion, more or less; empty when more is better for all.</param>
    /// <param name="rows">Number of subjects.</param>
    /// <exception cref="ArgumentException">The lengths differ, a weight is negative or not finite, or a direction is neither more nor less.</exception>
    public Criteria(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, ReadOnlySpan<Direction> directions, int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        if (values.Length != weights.Length * rows)
            throw new ArgumentException($"{values.Length} values for {rows} subjects and {weights.Length} criteria.", nameof(values));
        if (directions.Length > 0 && directions.Length != weights.Length)
            throw new ArgumentException($"{directions.Length} directions for {weights.Length} criteria.", nameof(directions));
        foreach (var weight in weights)
        {
            if (!(double.IsFinite(weight) && weight >= 0)) throw new ArgumentException($"Weight {weight} is no finite number of at least 0.", nameof(weights));
        }

        foreach (var direction in directions)
        {
            if (direction is not (Direction.More or Direction.Less))
                throw new ArgumentException($"Direction {direction} is neither more nor less.", nameof(directions));
        }

        _values = values;
        _directions = directions;
        Weights = weights;
        Rows = rows;
    }

    /// <summary>Number of subjects.</summary>
    public int Rows { get; }

    /// <summary>Number of criteria.</summary>
    public int Count => Weights.Length;

    /// <summary>Weight per criterion.</summary>
    public ReadOnlySpan<double> Weights { get; }

    /// <summary>The values of a criterion; length <see cref="Rows"/>.</summary>
    /// <param name="criterion">Its position.</param>
    public ReadOnlySpan<double> Column(int criterion) => _values.Slice(criterion * Rows, Rows);

    /// <summary>Which way a criterion points.</summary>
    /// <param name="criterion">Its position.</param>
    public Direction DirectionOf(int criterion) => _directions.Length == 0 ? Direction.More : _directions[criterion];

    /// <summary>The criteria brought to 0 (worst) … 1 (best) by their own least and greatest value, one that does not vary becoming missing.</summary>
    /// <param name="memory">Receives the values; the result stands in it.</param>
    internal Criteria MinMax(double[] memory)
    {
        for (var c = 0; c < Count; c++) Normalisation.Normalise.MinMax(Column(c), DirectionOf(c), 0, 1, memory.AsSpan(c * Rows, Rows));
        return new Criteria(memory, Weights, [], Rows);
    }

    /// <summary>Sum of the weights of the criteria that a subject has.</summary>
    internal double WeightOf(int row)
    {
        var sum = 0.0;
        for (var c = 0; c < Count; c++) sum += double.IsNaN(_values[(c * Rows) + row]) ? 0 : Weights[c];
        return sum;
    }
}
