using System.Collections.Immutable;
using System.Numerics;

namespace Pleiades.Scoring.Uncertainty;

/// <summary>How sure scores and ranks at one node are.</summary>
public sealed class NodeUncertainty
{
    private readonly NodeDraws _draws;

    internal NodeUncertainty(string code, int level, ImmutableArray<UnitUncertainty> units, NodeDraws draws) =>
        (Code, Level, Units, _draws) = (code, level, units, draws);

    /// <summary>Code of the node.</summary>
    public string Code { get; }

    /// <summary>Level of the node.</summary>
    public int Level { get; }

    /// <summary>One per unit, in the order of the data.</summary>
    public ImmutableArray<UnitUncertainty> Units { get; }

    /// <summary>Probability of a rank; fraction of the draws in which the unit has a score, NaN when it has none. Over all ranks they add up to 1.</summary>
    /// <param name="unit">Position of the unit.</param>
    /// <param name="rank">The rank, from 1; ties share the smallest.</param>
    public double RankShare(int unit, int rank) => Share(unit, rank, rank);

    /// <summary>Probability of being among the best; fraction of the draws in which the unit has a score, NaN when it has none.</summary>
    /// <param name="unit">Position of the unit.</param>
    /// <param name="count">How many are the best, from 1.</param>
    public double Top(int unit, int count) => Share(unit, 1, count);

    /// <summary>Probability that one unit scores more than another; fraction of the draws in which both have a score, NaN when there is none.</summary>
    /// <param name="unit">Position of the unit.</param>
    /// <param name="other">Position of the other; the probability that it wins, and that of a tie, make up the rest.</param>
    /// <remarks>O(draws).</remarks>
    public double Beats(int unit, int other)
    {
        var left = _draws.Scores(unit);
        var right = _draws.Scores(other);
        var (wins, both, i) = (0L, 0L, 0);
        var (more, there) = (Vector<long>.Zero, Vector<long>.Zero);
        for (; i <= left.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            var (a, b) = (new Vector<double>(left[i..]), new Vector<double>(right[i..]));
            more -= Vector.GreaterThan(a, b);
            there -= Vector.BitwiseAnd(Vector.Equals(a, a), Vector.Equals(b, b));
        }

        for (; i < left.Length; i++)
        {
            wins += left[i] > right[i] ? 1 : 0;
            both += double.IsNaN(left[i] + right[i]) ? 0 : 1;
        }

        (wins, both) = (wins + Vector.Sum(more), both + Vector.Sum(there));
        return both > 0 ? (double)wins / both : double.NaN;
    }

    /// <summary>The scores of a unit, one per draw; NaN where it has none.</summary>
    /// <param name="unit">Position of the unit.</param>
    public ReadOnlySpan<double> Scores(int unit) => _draws.Scores(unit);

    /// <summary>The ranks of a unit, one per draw; 0 where it has none.</summary>
    /// <param name="unit">Position of the unit.</param>
    public ReadOnlySpan<int> Ranks(int unit) => _draws.Ranks(unit);

    private double Share(int unit, int from, int to)
    {
        var count = 0;
        foreach (var rank in _draws.Ranks(unit)) count += rank >= from && rank <= to && rank > 0 ? 1 : 0;
        return Units[unit].Scored > 0 ? (double)count / Units[unit].Scored : double.NaN;
    }
}
