using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Normalisation;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Uncertainty;

/// <summary>Draws, scores and ranks on one thread, in memory of its own.</summary>
internal sealed class DrawWorker
{
    private readonly JointPlan _joint;
    private readonly SeededRandom _chance = new(0);
    private readonly AggregatePlan?[] _plans;
    private readonly double[] _values;
    private readonly double[] _scores;
    private readonly double[] _aggregates;
    private readonly double[] _weights;
    private readonly double[] _keys;
    private readonly int[] _places;

    internal DrawWorker(JointPlan joint)
    {
        _joint = joint;
        var (units, columns) = (joint.Units, joint.Columns);
        _plans = new AggregatePlan?[joint.Scenarios.Length];
        _values = new double[units * columns];
        _scores = new double[units * columns];
        _aggregates = new double[units * joint.Model.Aggregates.Length];
        _weights = new double[joint.Model.Nodes.Length];
        (_keys, _places) = (new double[units], new int[units]);
        AboveMedian = new int[joint.Nodes.Length * units];
        AtWorldClass = new int[joint.Nodes.Length * units];
    }

    /// <summary>In how many draws a unit scored more than the median of the others, by node.</summary>
    internal int[] AboveMedian { get; }

    /// <summary>In how many draws it was at or beyond world class, by node.</summary>
    internal int[] AtWorldClass { get; }

    internal void Draw(int draw, DrawStore store)
    {
        _chance.Restart(_joint.Recipe.Seed, (ulong)draw);
        foreach (var factor in _joint.Recipe.Factors) _chance.NextInt32(factor.Alternatives.Length);
        var at = _joint.ScenarioOf(draw);
        if (_joint.Scenarios[at] is not { } scenario)
        {
            Refused(draw, store);
            return;
        }

        var (rows, cells) = (scenario.Rows.Length, scenario.Table.Rows * scenario.Table.Columns.Length);
        Values(scenario, _values.AsSpan(0, cells));
        CountIndicators(scenario);
        if (scenario.Recipe.Treat is not null) Treated(scenario, _values.AsSpan(0, cells));
        for (var c = 0; c < scenario.Table.Columns.Length; c++)
            NormaliseTable.Scaled(_values.AsSpan(c * rows, rows), _joint.ColumnNode(c), scenario.Scale(c).Own, scenario.Scale(c).Reference, _scores.AsSpan(c * rows, rows));
        var plan = _plans[at] ??= scenario.Plan.Fork();
        var aggregates = _aggregates.AsSpan(0, plan.Length);
        if (_joint.Recipe.WeightConcentration is { } concentration)
        {
            WeightDraw.Around(scenario.Model, concentration, _chance, _weights);
            plan.Run(_scores.AsSpan(0, cells), _weights, aggregates);
        }
        else plan.Run(_scores.AsSpan(0, cells), aggregates);
        for (var node = 0; node < _joint.Nodes.Length; node++) Enter(scenario, node, draw, store);
    }

    private void Values(Scenario scenario, Span<double> values)
    {
        scenario.Values.CopyTo(values);
        foreach (var (cell, law, divisor) in scenario.Drawn)
        {
            var value = law.Draw(_chance) / divisor;
            values[cell] = double.IsFinite(value) ? value : double.NaN;
        }
    }

    private static void Treated(Scenario scenario, Span<double> values)
    {
        var table = ScoreTable.Owning(scenario.Table.Subjects, scenario.Table.Columns, values.ToArray());
        var treated = Composite.Treated(scenario.Recipe, table)!.Table;
        for (var c = 0; c < treated.Columns.Length; c++) treated.Column(c).CopyTo(values[(c * treated.Rows)..]);
    }

    private void Refused(int draw, DrawStore store)
    {
        for (var node = 0; node < _joint.Nodes.Length; node++)
        {
            for (var unit = 0; unit < _joint.Units; unit++) store.Enter(node, unit, draw, (double.NaN, 0));
        }
    }

    private void Enter(Scenario scenario, int node, int draw, DrawStore store)
    {
        var rows = scenario.Rows.Length;
        var place = _joint.Nodes[node].Place;
        var scores = place < _joint.Columns ? _scores.AsSpan(place * rows, rows) : _aggregates.AsSpan((place - _joint.Columns) * rows, rows);
        if (rows < _joint.Units)
        {
            for (var unit = 0; unit < _joint.Units; unit++) store.Enter(node, unit, draw, (double.NaN, 0));
        }

        var count = 0;
        for (var row = 0; row < rows; row++)
        {
            if (double.IsNaN(scores[row])) store.Enter(node, scenario.Rows[row], draw, (double.NaN, 0));
            else (_keys[count], _places[count++]) = (-scores[row], row);
        }

        _keys.AsSpan(0, count).Sort(_places.AsSpan(0, count));
        for (var (i, rank) = (0, 1); i < count; i++)
        {
            if (i > 0 && _keys[i] > _keys[i - 1]) rank = i + 1;
            var unit = scenario.Rows[_places[i]];
            store.Enter(node, unit, draw, (-_keys[i], rank));
            if (-_keys[i] > MedianWithout(i, count)) AboveMedian[(node * _joint.Units) + unit]++;
        }

        if (place >= _joint.Columns && _joint.Recipe.Benchmark is { } benchmark) Count(scenario, node, scores, (1, benchmark));
    }

    /// <summary>The median of the others; NaN when there are none.</summary>
    private double MedianWithout(int left, int count) => count < 2 ? double.NaN : -(Key((count - 2) / 2, left) + Key((count - 1) / 2, left)) / 2;

    private double Key(int index, int left) => _keys[index < left ? index : index + 1];

    /// <summary>Indicators are held against the full end of their goalposts, in their own unit, before outliers are pulled in.</summary>
    private void CountIndicators(Scenario scenario)
    {
        var rows = scenario.Rows.Length;
        for (var node = 0; node < _joint.Nodes.Length; node++)
        {
            var place = _joint.Nodes[node].Place;
            if (place >= _joint.Columns || _joint.ColumnNode(place).Goalposts is not { } posts) continue;
            Count(scenario, node, _values.AsSpan(place * rows, rows), posts.Full > posts.Zero ? (1, posts.Full) : (-1, -posts.Full));
        }
    }

    private void Count(Scenario scenario, int node, ReadOnlySpan<double> values, (int Sign, double Least) bar)
    {
        for (var row = 0; row < values.Length; row++)
            AtWorldClass[(node * _joint.Units) + scenario.Rows[row]] += bar.Sign * values[row] >= bar.Least ? 1 : 0;
    }
}
