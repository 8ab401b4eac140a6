using Pleiades.Scoring.Models;

namespace Pleiades.Scoring.Boards;

/// <summary>Score, interval and coverage of every node and subject, node by node.</summary>
/// <remarks>
/// Weighted sums run over the children in model order. Rounding is monotone, so replacing an interval by one inside it can never
/// widen a result, not even in the last place.
/// </remarks>
internal sealed class NodeScores
{
    private readonly CompositeModel _model;
    private readonly double[] _values;
    private readonly double[] _lows;
    private readonly double[] _highs;
    private readonly double[] _coverage;
    private readonly bool[] _judged;
    private readonly double[] _weights;

    internal NodeScores(CompositeModel model, Panel panel, CancellationToken stop)
    {
        (_model, Panel, Rows) = (model, panel, panel.Rows);
        var nodes = model.Nodes.Length;
        Columns = new int[nodes];
        Array.Fill(Columns, -1);
        _judged = new bool[nodes];
        _weights = new double[nodes];
        _values = new double[nodes * Rows];
        _lows = new double[nodes * Rows];
        _highs = new double[nodes * Rows];
        _coverage = new double[nodes * Rows];
        foreach (var i in model.Indicators) Indicator(i, panel);
        foreach (var i in model.Aggregates)
        {
            stop.ThrowIfCancellationRequested();
            Aggregate(i);
        }

        Share(model.Root, 1);
    }

    /// <summary>The panel scored.</summary>
    internal Panel Panel { get; }

    /// <summary>Number of subjects.</summary>
    internal int Rows { get; }

    /// <summary>Panel column of each node, −1 where there is none.</summary>
    internal int[] Columns { get; }

    /// <summary>Whether a node has anything that is judged.</summary>
    internal bool Judged(int node) => _judged[node];

    /// <summary>Share of the index among what is judged.</summary>
    internal double Weight(int node) => _weights[node];

    internal double Value(int node, int row) => _values[(node * Rows) + row];

    internal double Low(int node, int row) => _lows[(node * Rows) + row];

    internal double High(int node, int row) => _highs[(node * Rows) + row];

    internal double Coverage(int node, int row) => _coverage[(node * Rows) + row];

    /// <summary>Sum of the weights of the children that are judged.</summary>
    internal double ChildWeight(int node)
    {
        var sum = 0.0;
        foreach (var child in _model.Children(node))
        {
            if (_judged[child]) sum += _model.Nodes[child].Weight;
        }

        return sum;
    }

    /// <summary>The score of a cell before cutting; an interval in the order of the scale.</summary>
    internal static Estimate Uncut(Estimate cell, Goalposts posts)
    {
        if (cell.IsMissing) return Estimate.Missing(cell.Reason ?? "no_fact");
        var (low, value, high) = (Points(cell.Low, posts), Points(cell.Value, posts), Points(cell.High, posts));
        return new Estimate(value, Math.Min(low, high), Math.Max(low, high), cell.Reason);
    }

    private static double Points(double raw, Goalposts posts) => (raw - posts.Zero) / (posts.Full - posts.Zero) * 100;

    private void Indicator(int node, Panel panel)
    {
        Columns[node] = panel.Columns.IndexOf(_model.Nodes[node].Code, 0, panel.Columns.Length, StringComparer.Ordinal);
        var posts = _model.Nodes[node].Goalposts;
        _judged[node] = _model.Nodes[node].Direction != Direction.Context && posts is not null;
        for (var row = 0; row < Rows; row++)
        {
            var cell = Columns[node] < 0 ? Estimate.Missing("no_fact") : panel[row, Columns[node]];
            var at = (node * Rows) + row;
            if (!_judged[node]) (_values[at], _lows[at], _highs[at], _coverage[at]) = (double.NaN, double.NaN, double.NaN, double.NaN);
            else if (cell.IsMissing) (_values[at], _lows[at], _highs[at], _coverage[at]) = (double.NaN, 0, 100, 0);
            else
            {
                var uncut = Uncut(cell, posts!);
                (_values[at], _lows[at], _highs[at]) = (Cut(uncut.Value), Cut(uncut.Low), Cut(uncut.High));
                _coverage[at] = 1;
            }
        }
    }

    private void Aggregate(int node)
    {
        var total = ChildWeight(node);
        _judged[node] = total > 0;
        for (var row = 0; row < Rows; row++)
        {
            var (value, present, low, high, coverage) = (0.0, 0.0, 0.0, 0.0, 0.0);
            foreach (var child in _model.Children(node))
            {
                if (!_judged[child]) continue;
                var (weight, at) = (_model.Nodes[child].Weight, (child * Rows) + row);
                low += weight * _lows[at];
                high += weight * _highs[at];
                coverage += weight * _coverage[at];
                if (double.IsNaN(_values[at])) continue;
                value += weight * _values[at];
                present += weight;
            }

            Store(node, row, total, (value, present, low, high, coverage));
        }
    }

    private void Store(int node, int row, double total, (double Value, double Present, double Low, double High, double Coverage) sums)
    {
        var at = (node * Rows) + row;
        if (total <= 0)
        {
            (_values[at], _lows[at], _highs[at], _coverage[at]) = (double.NaN, double.NaN, double.NaN, double.NaN);
            return;
        }

        (_lows[at], _highs[at]) = (Cut(sums.Low / total), Cut(sums.High / total));
        _coverage[at] = Math.Min(1, sums.Coverage / total);
        _values[at] = sums.Present > 0 ? Math.Clamp(sums.Value / sums.Present, _lows[at], _highs[at]) : double.NaN;
    }

    private void Share(int node, double weight)
    {
        _weights[node] = _judged[node] ? weight : 0;
        var total = ChildWeight(node);
        foreach (var child in _model.Children(node))
        {
            Share(child, total > 0 && _judged[child] ? weight * _model.Nodes[child].Weight / total : 0);
        }
    }

    private static double Cut(double points) => Math.Clamp(points, 0, 100);
}
