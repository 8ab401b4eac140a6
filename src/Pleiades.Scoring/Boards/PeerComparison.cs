using System.Collections.Immutable;
using Pleiades.Scoring.Models;

namespace Pleiades.Scoring.Boards;

/// <summary>Compares the subjects on one node with one another.</summary>
/// <remarks>
/// The maximum and the median rise with each of their arguments, so their intervals are exact: the statistic of the lower ends and the
/// statistic of the upper ends. A subject takes part when it has a value and enough coverage; it is never its own peer.
/// </remarks>
internal sealed class PeerComparison
{
    private readonly int _sign;
    private readonly ImmutableArray<SubjectId> _subjects;
    private readonly Estimate[] _estimates;
    private readonly int[] _members;
    private readonly double[] _lows;
    private readonly double[] _highs;
    private readonly double[] _values;

    private PeerComparison(ImmutableArray<SubjectId> subjects, Estimate[] estimates, int sign)
    {
        (_subjects, _estimates, _sign) = (subjects, estimates, sign);
        _members = [.. Enumerable.Range(0, estimates.Length).Where(r => !estimates[r].IsMissing)];
        _lows = Sorted(e => e.Low);
        _highs = Sorted(e => e.High);
        _values = Sorted(e => e.Value);
    }

    /// <summary>The comparison on a node: in own units for an indicator with a direction, in points for what is aggregated.</summary>
    internal static PeerComparison Of(CompositeModel model, NodeScores scores, int node, BoardRecipe recipe)
    {
        var estimates = new Estimate[scores.Rows];
        for (var row = 0; row < estimates.Length; row++) estimates[row] = Own(model, scores, node, row, recipe);
        return new PeerComparison(scores.Panel.Subjects, estimates, Sign(model, node));
    }

    /// <summary>What a subject is compared by on a node: more is better, missing where it has too little.</summary>
    internal static Estimate Own(CompositeModel model, NodeScores scores, int node, int row, BoardRecipe recipe)
    {
        if (!scores.Judged(node) && (model.Nodes[node].Level > 1 || model.Nodes[node].Direction == Direction.Context)) return Estimate.Missing("not_judged");
        if (model.Nodes[node].Level == 1)
            return Oriented(scores.Columns[node] < 0 ? Estimate.Missing("no_fact") : scores.Panel[row, scores.Columns[node]], (int)model.Nodes[node].Direction);
        return scores.Coverage(node, row) < recipe.MinCoverage - BoardScorer.CoverageSlack
            ? Estimate.Missing("coverage")
            : new Estimate(scores.Value(node, row), scores.Low(node, row), scores.High(node, row));
    }

    /// <summary>−1 where own units run against the comparison.</summary>
    internal static int Sign(CompositeModel model, int node) => model.Nodes[node] is { Level: 1, Direction: Direction.Less } ? -1 : 1;

    /// <summary>What a subject is compared by.</summary>
    internal Estimate Own(int row) => _estimates[row];

    /// <summary>The verdicts of one subject; empty when it has nothing to compare, or nobody.</summary>
    internal ImmutableArray<ComparatorVerdict> Verdicts(int row, int minPeers)
    {
        var self = _estimates[row];
        var peers = _members.Length - 1;
        if (self.IsMissing || peers < 1) return [];
        var (low, value, high) = (Position(_lows, self.Low), Position(_values, self.Value), Position(_highs, self.High));
        var best = new Estimate(Without(_values, value, peers - 1), Without(_lows, low, peers - 1), Without(_highs, high, peers - 1));
        var first = new ComparatorVerdict(Comparator.BestPeer, Board.Judge(self, best), Oriented(best, _sign), BestPeer(row), peers);
        if (peers < minPeers) return [first];
        var middle = new Estimate(Median(_values, value, peers), Median(_lows, low, peers), Median(_highs, high, peers));
        return [first, new ComparatorVerdict(Comparator.PeerMedian, Board.Judge(self, middle), Oriented(middle, _sign), null, peers)];
    }

    /// <summary>The rank of one subject and the ranks its interval allows; null without peers.</summary>
    internal RankRange? Rank(int row)
    {
        var self = _estimates[row];
        if (self.IsMissing || _members.Length < 2) return null;
        var (value, best, worst) = (1, 1, 1);
        foreach (var peer in _members)
        {
            if (peer == row) continue;
            if (_estimates[peer].Value > self.Value) value++;
            if (_estimates[peer].Low > self.High) best++;
            if (_estimates[peer].High > self.Low) worst++;
        }

        return new RankRange(value, best, worst, _members.Length);
    }

    internal static Estimate Oriented(Estimate cell, int sign) =>
        cell.IsMissing || sign > 0 ? cell : new Estimate(-cell.Value, -cell.High, -cell.Low, cell.Reason);

    private static int Position(double[] sorted, double value) => Array.BinarySearch(sorted, value);

    private static double Without(double[] sorted, int left, int index) => sorted[index < left ? index : index + 1];

    private static double Median(double[] sorted, int left, int count) =>
        (Without(sorted, left, (count - 1) / 2) + Without(sorted, left, count / 2)) / 2;

    private double[] Sorted(Func<Estimate, double> end)
    {
        var sorted = Array.ConvertAll(_members, r => end(_estimates[r]));
        Array.Sort(sorted);
        return sorted;
    }

    private SubjectId BestPeer(int row)
    {
        var best = -1;
        foreach (var peer in _members)
        {
            if (peer == row) continue;
            var order = best < 0 ? 1 : _estimates[peer].Value.CompareTo(_estimates[best].Value);
            if (order > 0 || (order == 0 && _subjects[peer].CompareTo(_subjects[best]) < 0)) best = peer;
        }

        return _subjects[best];
    }
}
