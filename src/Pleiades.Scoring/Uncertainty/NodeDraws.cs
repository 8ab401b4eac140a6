namespace Pleiades.Scoring.Uncertainty;

/// <summary>The draws of one node, units in the order given.</summary>
internal sealed class NodeDraws(DrawStore store, int node, int[] places)
{
    internal ReadOnlySpan<double> Scores(int unit) => store.Scores(node, places[unit]);

    internal ReadOnlySpan<int> Ranks(int unit) => store.Ranks(node, places[unit]);
}
