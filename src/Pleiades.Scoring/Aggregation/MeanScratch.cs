using System.Numerics;

namespace Pleiades.Scoring.Aggregation;

/// <summary>Weighted means of whole columns, some rows at a time so that the sums stay near the processor.</summary>
/// <remarks>
/// Element-wise vector arithmetic only, which gives the bits of the plain loop at every vector width: a missing value adds 0 with weight 0.
/// </remarks>
internal sealed class MeanScratch
{
    private const int Block = 512;

    private readonly double[] _sums = new double[Block];
    private readonly double[] _weights = new double[Block];
    private readonly double[] _there = new double[Block];
    private readonly double[] _lacking = new double[Block];

    /// <summary>Writes the means and returns how many subjects have children but a value that is not admitted, or no weight.</summary>
    internal int Run(PlannedChildren children, Span<double> target)
    {
        var refused = 0;
        for (var first = 0; first < target.Length; first += Block)
        {
            var part = (first, Math.Min(Block, target.Length - first));
            Sum(children, target.Length, part);
            refused += Finish(children.Node, target.Slice(part.first, part.Item2));
        }

        return refused;
    }

    private void Sum(PlannedChildren children, int rows, (int First, int Count) part)
    {
        Array.Clear(_sums);
        Array.Clear(_weights);
        Array.Clear(_there);
        Array.Clear(_lacking);
        var (node, count) = (children.Node, part.Count);
        for (var child = 0; child < children.Count; child++)
        {
            if (!children.Has(child))
            {
                if (node.Required[child]) _lacking.AsSpan(0, count).Fill(1);
                continue;
            }

            var column = children.Column(child, rows, part);
            if (node.Method == AggregateMethod.Arithmetic) Add(column, children.Weight(child));
            else AddTerms(column, children.Weight(child), node);
            if (node.Required[child]) Lack(column);
        }
    }

    private void Add(ReadOnlySpan<double> column, double weight)
    {
        var (one, all, lanes) = (Vector<double>.One, new Vector<double>(weight), Vector<double>.Count);
        var row = 0;
        for (; row <= column.Length - lanes; row += lanes)
        {
            var value = new Vector<double>(column[row..]);
            var has = Vector.Equals(value, value);
            (new Vector<double>(_sums, row) + Vector.ConditionalSelect(has, all * value, Vector<double>.Zero)).CopyTo(_sums, row);
            (new Vector<double>(_weights, row) + Vector.ConditionalSelect(has, all, Vector<double>.Zero)).CopyTo(_weights, row);
            (new Vector<double>(_there, row) + Vector.ConditionalSelect(has, one, Vector<double>.Zero)).CopyTo(_there, row);
        }

        for (; row < column.Length; row++)
        {
            if (!double.IsNaN(column[row])) Add(row, weight * column[row], weight);
        }
    }

    private void AddTerms(ReadOnlySpan<double> column, double weight, PlannedNode node)
    {
        for (var row = 0; row < column.Length; row++)
        {
            if (!double.IsNaN(column[row])) Add(row, weight * WeightedMeans.Term(column[row], node.Method, node.Power), weight);
        }
    }

    private void Add(int row, double term, double weight)
    {
        _sums[row] += term;
        _weights[row] += weight;
        _there[row]++;
    }

    private void Lack(ReadOnlySpan<double> column)
    {
        for (var row = 0; row < column.Length; row++) _lacking[row] += double.IsNaN(column[row]) ? 1 : 0;
    }

    private int Finish(PlannedNode node, Span<double> target)
    {
        var refused = 0;
        for (var row = 0; row < target.Length; row++)
        {
            var enough = node.Enough(_there[row]) && !(node.AnyRequired && _lacking[row] > 0);
            target[row] = enough && _weights[row] > 0
                ? WeightedMeans.Inverse(_sums[row] / _weights[row], node.Method, node.Power)
                : double.NaN;
            if (enough && double.IsNaN(target[row])) refused++;
        }

        return refused;
    }
}
