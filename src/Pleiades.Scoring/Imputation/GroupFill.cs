using System.Collections.Immutable;
using Pleiades.Scoring.Numerics;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Imputation;

/// <summary>Fills a gap from the subjects of the same group.</summary>
internal sealed class GroupFill
{
    private readonly int[] _rows, _starts;

    /// <summary>Sorts the rows by group, the groups in the order of their first subject; subjects without a group are left out.</summary>
    internal GroupFill(ImmutableArray<string?> groups)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var groupOf = new int[groups.Length];
        for (var r = 0; r < groups.Length; r++)
        {
            if (groups[r] is not { } name) groupOf[r] = -1;
            else if (numbers.TryGetValue(name, out var known)) groupOf[r] = known;
            else numbers[name] = groupOf[r] = numbers.Count;
        }

        _starts = new int[numbers.Count + 1];
        foreach (var group in groupOf) _starts[group + 1] += group < 0 ? 0 : 1;
        _starts[0] = 0;
        for (var g = 1; g < _starts.Length; g++) _starts[g] += _starts[g - 1];
        var next = _starts.ToArray();
        _rows = new int[_starts[^1]];
        for (var r = 0; r < groupOf.Length; r++)
        {
            if (groupOf[r] >= 0) _rows[next[groupOf[r]]++] = r;
        }
    }

    /// <summary>Fills by the middle of the values of the group.</summary>
    internal void Fill(double[] values, ScoreTable table, Func<ReadOnlySpan<double>, double> middle)
    {
        var sorted = new double[_rows.Length];
        for (var c = 0; c < table.Columns.Length; c++)
        {
            var column = table.Column(c);
            if (Sums.Missing(column) == 0) continue;
            for (var i = 0; i < sorted.Length; i++) sorted[i] = column[_rows[i]];
            for (var g = 1; g < _starts.Length; g++) Fill(values.AsSpan(c * table.Rows, table.Rows), sorted, _starts[g - 1].._starts[g], middle);
        }
    }

    private void Fill(Span<double> column, double[] sorted, Range group, Func<ReadOnlySpan<double>, double> middle)
    {
        var members = sorted.AsSpan(group);
        if (Sums.Missing(members) == 0) return;
        var filler = middle(members);
        foreach (var r in _rows.AsSpan(group))
        {
            if (double.IsNaN(column[r])) column[r] = filler;
        }
    }
}
