using System.Collections.Immutable;
using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Numerics;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Weighting;

/// <summary>What weights of a level do to the correlations of its elements with the index.</summary>
internal sealed class BalanceTask
{
    private readonly CompositeModel _upper;
    private readonly AggregatePlan _plan;
    private readonly double[] _columns;
    private readonly double[] _aggregates;
    private readonly double[] _weights;
    private readonly double[]? _covariance;

    internal BalanceTask(ScoreTable table, CompositeModel model, BalanceRecipe recipe)
    {
        _upper = Upper(model, recipe.Level);
        Codes = [.. _upper.Indicators.Select(i => _upper.Nodes[i].Code)];
        _columns = new double[Codes.Length * table.Rows];
        Usable = new bool[Codes.Length];
        for (var i = 0; i < Codes.Length; i++)
        {
            var column = _columns.AsSpan(i * table.Rows, table.Rows);
            if (table.Find(Codes[i]) is var at and >= 0) table.Column(at).CopyTo(column);
            else column.Fill(double.NaN);
            var (low, high) = Sums.Range(column);
            Usable[i] = high > low;
        }

        string[] parents = [.. _upper.Indicators.Select(i => _upper.Nodes[i].Parent!)];
        Parents = [.. parents.Select(p => Array.IndexOf(parents, p))];
        Given = [.. _upper.Indicators.Select(i => _upper.Nodes[i].Weight)];
        _plan = new AggregatePlan(_upper, Codes, Shifted(recipe), table.Rows);
        _aggregates = new double[_plan.Length];
        _weights = [.. _upper.Nodes.Select(n => n.Weight)];
        if (IsLinear(recipe.Aggregate, model)) _covariance = Covariances(table.Rows);
    }

    internal ImmutableArray<string> Codes { get; }

    internal int Count => Codes.Length;

    /// <summary>Whether an element varies.</summary>
    internal bool[] Usable { get; }

    /// <summary>Whether the index goes smoothly with the weights down to 0: arithmetic means of complete columns.</summary>
    internal bool IsSmooth => _covariance is not null;

    /// <summary>The first element of the same parent, for each element.</summary>
    internal int[] Parents { get; }

    /// <summary>The weights of the model.</summary>
    internal double[] Given { get; }

    /// <summary>Writes the correlation of every element with the index; NaN where there is none.</summary>
    internal void Correlate(ReadOnlySpan<double> weights, Span<double> correlations)
    {
        for (var i = 0; i < Count; i++) _weights[_upper.Indicators[i]] = weights[i];
        if (_covariance is null) FromScores(correlations);
        else FromCovariances(correlations);
    }

    /// <summary>Mean of (1/n − r/Σr)² over the elements that vary; infinite when the correlations do not add up to more than 0.</summary>
    internal double Objective(ReadOnlySpan<double> correlations)
    {
        var (sum, count, squares) = (0.0, 0, 0.0);
        for (var i = 0; i < Count; i++)
        {
            if (!Usable[i]) continue;
            sum += correlations[i];
            count++;
        }

        if (count == 0) return double.NaN;
        if (!(sum > 0)) return double.PositiveInfinity;
        for (var i = 0; i < Count; i++)
        {
            if (Usable[i]) squares += Square((1.0 / count) - (correlations[i] / sum));
        }

        return squares / count;
    }

    private static CompositeModel Upper(CompositeModel model, int level) => CompositeModel.Create(
        model.Nodes.Where(n => n.Level >= level)
            .Select(n => n with { Level = n.Level - level + 1, Denominator = null, Direction = Direction.More })).Value!;

    private static AggregateRecipe Shifted(BalanceRecipe recipe) => recipe.Aggregate with
    {
        ByLevel = recipe.Aggregate.ByLevel.Where(r => r.Key > recipe.Level).ToImmutableDictionary(r => r.Key - recipe.Level + 1, r => r.Value),
    };

    private bool IsLinear(AggregateRecipe recipe, CompositeModel model)
    {
        foreach (var value in _columns)
        {
            if (double.IsNaN(value)) return false;
        }

        return Usable.All(u => u) && _upper.Aggregates.All(a =>
            recipe.RuleFor(_upper.Nodes[a].Code, model.Nodes[model.Find(_upper.Nodes[a].Code)].Level).Method == AggregateMethod.Arithmetic);
    }

    private double[] Covariances(int rows)
    {
        var covariance = new double[Count * Count];
        for (var i = 0; i < Count; i++)
        {
            for (var j = 0; j <= i; j++)
                covariance[(i * Count) + j] = covariance[(j * Count) + i] = PairSums.Covariance(_columns.AsSpan(i * rows, rows), _columns.AsSpan(j * rows, rows));
        }

        return covariance;
    }

    private void FromScores(Span<double> correlations)
    {
        var rows = _plan.Rows;
        _plan.Run(_columns, _weights, _aggregates);
        var index = _aggregates.AsSpan(_upper.Aggregates.IndexOf(_upper.Root) * rows, rows);
        for (var i = 0; i < Count; i++) correlations[i] = PairSums.Correlation(_columns.AsSpan(i * rows, rows), index);
    }

    private void FromCovariances(Span<double> correlations)
    {
        var shares = new double[_upper.Nodes.Length];
        Share(_upper.Root, 1, shares);
        var variance = 0.0;
        for (var i = 0; i < Count; i++)
        {
            var sum = 0.0;
            for (var j = 0; j < Count; j++) sum += _covariance![(i * Count) + j] * shares[_upper.Indicators[j]];
            correlations[i] = sum;
            variance += sum * shares[_upper.Indicators[i]];
        }

        for (var i = 0; i < Count; i++) correlations[i] /= Math.Sqrt(variance) * Math.Sqrt(_covariance![(i * Count) + i]);
    }

    private void Share(int node, double share, double[] shares)
    {
        shares[node] = share;
        var total = 0.0;
        foreach (var child in _upper.Children(node)) total += _weights[child];
        foreach (var child in _upper.Children(node)) Share(child, share * _weights[child] / total, shares);
    }

    private static double Square(double value) => value * value;
}
