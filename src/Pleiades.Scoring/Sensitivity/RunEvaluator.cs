using System.Collections.Immutable;
using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Normalisation;
using Pleiades.Scoring.Numerics;
using Pleiades.Scoring.Ranking;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Sensitivity;

/// <summary>Computes the combinations of a tree, each shared step once.</summary>
internal sealed class RunEvaluator
{
    private const int Block = 32;

    private readonly CompositeData _data;
    private readonly RunTree _tree;
    private readonly CompositeRecipe _nominal;
    private readonly ParallelOptions _options;
    private readonly double[] _given;
    private readonly int _node;
    private readonly StageTable _prepared = new();
    private readonly StageTable _treated = new();
    private readonly StageTable _normalised = new();
    private readonly double[] _scores;
    private readonly double[] _ranks;
    private readonly string?[] _reasons;

    internal RunEvaluator(CompositeData data, FactorPlan plan, RunTree tree)
    {
        (_data, _tree, _nominal) = (data, tree, plan.Nominal);
        _options = new ParallelOptions { MaxDegreeOfParallelism = plan.Cores == 0 ? -1 : plan.Cores };
        _node = plan.Node is { } code ? data.Model.Find(code) : data.Model.Root;
        _given = [.. data.Model.Nodes.Select(n => n.Weight)];
        foreach (var alternative in tree.Weighted) _ = data.Model.WithWeights(alternative.Weights.AsSpan());
        var (rows, units) = (tree.Combinations.Count + 1, data.Indicators.Rows);
        (_scores, _ranks, _reasons) = (new double[rows * units], new double[rows * units], new string?[rows]);
        Array.Fill(_scores, double.NaN);
        Array.Fill(_ranks, double.NaN);
        for (var row = 0; row < rows; row++) Enter(row, Combination(row).Recipe);
    }

    private (CompositeRecipe Recipe, int Weights) Combination(int row) =>
        row < _tree.Combinations.Count ? _tree.Combinations[row] : (_nominal, -1);

    internal RunTable Evaluate(CancellationToken stop)
    {
        _options.CancellationToken = stop;
        _prepared.Compute(_options, (recipe, _) => Composite.Prepare(_data, recipe, Composite.Divided(_data, recipe, NoNotes())).Table, _ => (_data.Indicators, null));
        _treated.Compute(_options, (recipe, table) => Composite.Treated(recipe, table)?.Table ?? table, at => (_prepared[at], _prepared.Reason(at)));
        Parallel.For(0, _normalised.Count, _options, at => Combinations(at, stop));
        var (count, units) = (_tree.Combinations.Count, _data.Indicators.Rows);
        return new RunTable
        {
            Subjects = _data.Indicators.Subjects,
            Rows = _tree.Rows,
            Scores = _scores[..(count * units)],
            Ranks = _ranks[..(count * units)],
            Reasons = _reasons[..count],
            NominalScores = _scores[(count * units)..],
            NominalRanks = _ranks[(count * units)..],
        };
    }

    private static ImmutableArray<Issue>.Builder NoNotes() => ImmutableArray.CreateBuilder<Issue>();

    private void Enter(int row, CompositeRecipe recipe)
    {
        try
        {
            recipe.Validate();
        }
        catch (ArgumentException refused)
        {
            _reasons[row] = refused.Message;
            return;
        }

        var beforeAggregation = recipe with { Aggregate = AggregateRecipe.Default };
        var beforeNormalisation = beforeAggregation with { Normalise = NormaliseRecipe.Default };
        var prepared = _prepared.Enter(beforeNormalisation with { Treat = null }, recipe, 0);
        var treated = _treated.Enter(beforeNormalisation, recipe, prepared);
        _normalised.Members(_normalised.Enter(beforeAggregation, recipe, treated)).Add(row);
    }

    private void Combinations(int at, CancellationToken stop)
    {
        var rows = _normalised.Members(at);
        var (recipe, before) = (_normalised.Recipe(at), _normalised.Before(at));
        var (table, refused) = StageTable.Guarded(() => Composite.Normalised(_data, recipe, _treated[before]).Table, _treated.Reason(before));
        Parallel.For(0, (rows.Count + Block - 1) / Block, _options, block =>
        {
            stop.ThrowIfCancellationRequested();
            var plans = new Dictionary<AggregateRecipe, PlannedRun>();
            for (var i = block * Block; i < Math.Min(rows.Count, (block + 1) * Block); i++)
                _reasons[rows[i]] = refused ?? Score(rows[i], table, plans);
        });
    }

    private string? Score(int row, ScoreTable table, Dictionary<AggregateRecipe, PlannedRun> plans)
    {
        var (recipe, weights) = Combination(row);
        if (!plans.TryGetValue(recipe.Aggregate, out var plan))
            plans[recipe.Aggregate] = plan = new PlannedRun(new AggregatePlan(_data.Model, table.Columns, recipe.Aggregate, table.Rows));
        var units = _data.Indicators.Rows;
        var scores = _scores.AsSpan(row * units, units);
        plan.Run(table.Values, weights < 0 ? _given : _tree.Weighted[weights].Weights.AsSpan());
        var place = _data.Model.Aggregates.IndexOf(_node);
        Place(table, place < 0 ? table.Column(table.Find(_data.Model.Nodes[_node].Code)) : plan.Aggregates.AsSpan(place * table.Rows, table.Rows), scores);
        if (Sums.Missing(scores) == units) return place >= 0 && plan.Refused[place] > 0 ? "the mean admits the values of no unit" : "no unit has a score";
        Ranks.Descending(scores, TieRule.Smallest, _ranks.AsSpan(row * units, units));
        return null;
    }

    private void Place(ScoreTable table, ReadOnlySpan<double> column, Span<double> scores)
    {
        if (table.Subjects == _data.Indicators.Subjects)
        {
            column.CopyTo(scores);
            return;
        }

        var next = 0;
        for (var unit = 0; unit < scores.Length && next < column.Length; unit++)
        {
            if (_data.Indicators.Subjects[unit] == table.Subjects[next]) scores[unit] = column[next++];
        }
    }
}
