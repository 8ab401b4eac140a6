using System.Collections.Immutable;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Numerics;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Analysis;

/// <summary>Looks for the values that gain one subject a place.</summary>
internal sealed class LiftSearch
{
    private readonly CompositeData _data;
    private readonly CompositeRecipe _recipe;
    private readonly CompositeSteps _steps;
    private readonly CancellationToken _stop;
    private readonly WhatIf _whatIf;
    private readonly int _row, _raw;
    private readonly double _rank;
    private readonly ScoreTable _perUnit;

    internal LiftSearch(CompositeData data, CompositeRecipe recipe, SubjectId subject, CancellationToken stop)
    {
        (_data, _recipe, _stop) = (data, recipe, stop);
        _steps = Composite.Build(data, recipe, stop);
        _whatIf = new WhatIf(_steps.Normalised, data.Model, recipe.Aggregate);
        (_row, _raw) = (_steps.Prepared.Subjects.IndexOf(subject), data.Indicators.Subjects.IndexOf(subject));
        var ones = new double[data.Indicators.Values.Length];
        Array.Fill(ones, 1);
        _perUnit = Composite.Divided(data with { Indicators = data.Indicators.With(ones) }, recipe, ImmutableArray.CreateBuilder<Issue>());
        _rank = _row < 0 ? double.NaN : _whatIf.Rank(_row);
    }

    internal Lift Of(int column)
    {
        var code = _data.Indicators.Columns[column];
        var node = _data.Model.Nodes[_data.Model.Find(code)];
        var (min, max) = Sums.Range(_steps.Prepared.Column(column));
        var lift = new Lift(code, _steps.Denominated[_raw, column], node.Direction == Direction.Less ? min : max);
        var reason = double.IsNaN(_rank) ? LiftReason.NoIndex
            : double.IsNaN(lift.Current) || double.IsNaN(_steps.Prepared[_row, column]) ? LiftReason.NoValue
            : node.Direction == Direction.Context || double.IsNaN(_steps.Normalised[_row, column]) ? LiftReason.NoScore
            : _rank <= 1 ? LiftReason.First
            : LiftReason.None;
        return reason == LiftReason.None ? Again(Held(lift, column), column) : lift with { HeldReason = reason, RunAgainReason = reason };
    }

    private Lift Held(Lift lift, int column)
    {
        var held = new HeldColumn(_steps, column, _row);
        if (!Gains(lift.Best)) return lift with { HeldReason = LiftReason.BeyondObserved };
        var value = Lifts.First(lift.Current, lift.Best, Gains);
        var score = held.Score(value);
        return lift with { Held = value, HeldScore = score, HeldRank = _whatIf.With(_row, column, score).Rank, RankRunAgain = RunAgain(column, value) };

        bool Gains(double value) => _whatIf.With(_row, column, held.Score(value)).Rank < _rank;
    }

    private Lift Again(Lift lift, int column)
    {
        var far = lift.RankRunAgain < _rank ? lift.Held : lift.Best;
        return RunAgain(column, far) < _rank
            ? lift with { RunAgain = Lifts.First(lift.Current, far, value => RunAgain(column, value) < _rank) }
            : lift with { RunAgainReason = LiftReason.BeyondObserved };
    }

    /// <summary>The rank when every step is run again with another value of one cell.</summary>
    private double RunAgain(int column, double value)
    {
        var values = _data.Indicators.Copy();
        values[(column * _data.Indicators.Rows) + _raw] = value / _perUnit[_raw, column];
        var steps = Composite.Build(_data with { Indicators = _data.Indicators.With(values) }, _recipe, _stop);
        if (steps.Scores.Subjects.IndexOf(_data.Indicators.Subjects[_raw]) is not (var row and >= 0)) return double.NaN;
        var index = steps.Scores.Column(steps.Scores.Columns.Length - 1);
        return WhatIf.Rank(index, row, index[row]);
    }
}
