namespace Pleiades.Scoring.Uncertainty;

/// <summary>Scores and ranks of every draw, one contiguous series per node and unit.</summary>
internal sealed class DrawStore(int nodes, int units, int draws)
{
    private readonly double[] _scores = new double[checked(nodes * units * draws)];
    private readonly int[] _ranks = new int[nodes * units * draws];

    internal int Draws => draws;

    /// <summary>The scores of a unit at a node, NaN where it has none.</summary>
    internal Span<double> Scores(int node, int unit) => _scores.AsSpan(((node * units) + unit) * draws, draws);

    /// <summary>Its ranks, 1 best, 0 where it has none.</summary>
    internal Span<int> Ranks(int node, int unit) => _ranks.AsSpan(((node * units) + unit) * draws, draws);

    internal void Enter(int node, int unit, int draw, (double Score, int Rank) value)
    {
        var at = (((node * units) + unit) * draws) + draw;
        (_scores[at], _ranks[at]) = (value.Score, value.Rank);
    }
}
