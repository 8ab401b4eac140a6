using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Normalisation;
using Pleiades.Scoring.Numerics;
using Pleiades.Scoring.Ranking;
using Pleiades.Scoring.Statistics;
using Pleiades.Scoring.Treatment;

namespace Pleiades.Scoring.Analysis;

/// <summary>The way of one indicator from its value to its score with everything held that comes from the column: cuts, ends, mean, spread, the others' ranks.</summary>
internal sealed class HeldColumn
{
    private readonly NormaliseRecipe _recipe;
    private readonly CompositeNode _node;
    private readonly ColumnTreatment? _treatment;
    private readonly double[] _others;
    private readonly (double Min, double Max) _source, _cut, _oriented, _ends;
    private readonly double _mean, _deviation, _anchor;

    internal HeldColumn(CompositeSteps steps, int column, int row)
    {
        var code = steps.Prepared.Columns[column];
        _recipe = steps.Recipe.Normalise.For(code);
        _node = steps.Model.Nodes[steps.Model.Find(code)];
        _treatment = steps.Treated?.Columns[column];
        _source = Sums.Range(steps.Prepared.Column(column));
        _cut = Cut(steps.Prepared.Column(column));
        var oriented = steps.ToNormalise.Column(column).ToArray();
        for (var i = 0; i < oriented.Length; i++) oriented[i] *= (int)_node.Direction;
        _others = [.. oriented.Where((v, r) => r != row && !double.IsNaN(v))];
        _oriented = Sums.Range(oriented);
        var sums = PowerSums.Of(oriented);
        (_mean, _deviation) = (sums.Mean, sums.StandardDeviation);
        _anchor = oriented[_recipe.Reference == default ? 0 : Math.Max(0, steps.Prepared.Subjects.IndexOf(_recipe.Reference))];
        _ends = NormaliseTable.Ends(_recipe, _node) ?? (IsRank ? RankEnds(oriented) : (Bare(_oriented.Min), Bare(_oriented.Max)));
    }

    private bool IsRank => _recipe.Method is NormaliseMethod.Rank or NormaliseMethod.Borda or NormaliseMethod.PercentRank;

    /// <summary>The score of a value given in the unit before treatment.</summary>
    internal double Score(double value)
    {
        var score = Bare((int)_node.Direction * Treated(value));
        return _recipe.Bounds is { } bounds ? bounds.Lower + ((score - _ends.Min) / (_ends.Max - _ends.Min) * (bounds.Upper - bounds.Lower)) : score;
    }

    private (double Min, double Max) Cut(ReadOnlySpan<double> column)
    {
        if (_treatment is not { Marks: { IsEmpty: false } marks }) return _source;
        var cut = (Min: double.PositiveInfinity, Max: double.NegativeInfinity);
        for (var r = 0; r < column.Length; r++)
        {
            if (double.IsNaN(column[r]) || marks[r] != PointMark.None) continue;
            cut = (Math.Min(cut.Min, column[r]), Math.Max(cut.Max, column[r]));
        }

        return cut;
    }

    private double Treated(double value)
    {
        if (_treatment is not { } done) return value;
        var fromCut = done.Transform == Transform.None || done.TransformedFrom == TreatmentBase.Winsorised;
        var (min, max) = fromCut ? _cut : _source;
        var x = fromCut ? Math.Min(Math.Max(value, min), max) : value;
        var margin = 0.01 * (max - min);
        return done.Transform switch
        {
            Transform.None => x,
            Transform.Log => Math.Log(x),
            Transform.LogPlusOne => Math.Log(x - min + 1),
            Transform.BoxCox => done.BoxCox!.Value.Transformed(x),
            Transform.LogEitherTail when done.UpperTail => -Math.Log(max + margin - x),
            _ => Math.Log(x - min + margin),
        };
    }

    private double Bare(double y) => _recipe.Method switch
    {
        NormaliseMethod.MinMax => _recipe.Lower + ((y - _oriented.Min) / (_oriented.Max - _oriented.Min) * (_recipe.Upper - _recipe.Lower)),
        NormaliseMethod.ZScore => ((y - _mean) / _deviation * _recipe.Deviation) + _recipe.Mean,
        NormaliseMethod.Rank => RankAmong(y),
        NormaliseMethod.Borda => RankAmong(y) - 1,
        NormaliseMethod.PercentRank => (RankAmong(y) - 1) / _others.Length,
        NormaliseMethod.DistanceToMax => 1 - ((_oriented.Max - y) / (_oriented.Max - _oriented.Min)),
        NormaliseMethod.DistanceToReference => Capped(1 - ((_anchor - y) / (_anchor - _oriented.Min)), _recipe.Cap),
        NormaliseMethod.DistanceToTarget => Capped((y - _oriented.Min) / (((int)_node.Direction * _node.Target) - _oriented.Min), _node.TargetCap),
        NormaliseMethod.FractionOfBest => _node.Direction == Direction.Less ? _oriented.Max / y : y / _oriented.Max,
        _ => Posts(y),
    };

    private double RankAmong(double y)
    {
        var (below, equal) = (0, 0);
        foreach (var other in _others)
        {
            below += other < y ? 1 : 0;
            equal += other.CompareTo(y) == 0 ? 1 : 0;
        }

        return _recipe.Ties == TieRule.Smallest ? below + 1 : below + 1 + (equal / 2.0);
    }

    private (double Min, double Max) RankEnds(double[] oriented)
    {
        var scores = new double[oriented.Length];
        Ranks.Ascending(oriented, _recipe.Ties, scores);
        var (min, max) = Sums.Range(scores);
        return _recipe.Method switch
        {
            NormaliseMethod.Rank => (min, max),
            NormaliseMethod.Borda => (min - 1, max - 1),
            _ => ((min - 1) / _others.Length, (max - 1) / _others.Length),
        };
    }

    private double Posts(double y)
    {
        if (_node.Goalposts is not { } posts) return double.NaN;
        var share = (((int)_node.Direction * y) - posts.Zero) / (posts.Full - posts.Zero);
        return (posts.Cut == GoalpostCut.Cut ? Math.Clamp(share, 0, 1) : share) * posts.Scale;
    }

    private static double Capped(double score, TargetCap cap) => cap == TargetCap.Capped && score > 1 ? 1 : score;
}
