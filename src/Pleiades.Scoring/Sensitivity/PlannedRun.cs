using System.Collections.Immutable;
using Pleiades.Scoring.Aggregation;

namespace Pleiades.Scoring.Sensitivity;

/// <summary>Aggregation of one table under many weights: pillars are computed again only when the weights of their indicators differ.</summary>
internal sealed class PlannedRun
{
    private readonly AggregatePlan _plan;
    private readonly int _pillars;
    private readonly double[] _lowest;
    private readonly ImmutableArray<int> _indicators;
    private bool _begun;

    internal PlannedRun(AggregatePlan plan)
    {
        (_plan, _indicators, Aggregates) = (plan, plan.Model.Indicators, new double[plan.Length]);
        _lowest = new double[_indicators.Length];
        foreach (var aggregate in plan.Model.Aggregates) _pillars += plan.Model.Nodes[aggregate].Level == 2 ? 1 : 0;
    }

    /// <summary>The aggregates of the last run.</summary>
    internal double[] Aggregates { get; }

    internal ReadOnlySpan<int> Refused => _plan.Refused;

    internal void Run(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        _plan.Resume(values, weights, Aggregates, Keeps(weights) ? _pillars : 0);
        _begun = true;
    }

    /// <summary>Whether the weights of all indicators are those of the run before, to the bit.</summary>
    private bool Keeps(ReadOnlySpan<double> weights)
    {
        var same = _begun;
        for (var i = 0; i < _lowest.Length; i++)
        {
            var weight = weights[_indicators[i]];
            same &= weight.Equals(_lowest[i]);
            _lowest[i] = weight;
        }

        return same;
    }
}
