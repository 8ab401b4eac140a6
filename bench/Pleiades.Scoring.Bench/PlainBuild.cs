using Pleiades.Scoring.Composites;

namespace Pleiades.Scoring.Bench;

/// <summary>A full build the way a script would write it: a dictionary per subject, LINQ, no care for speed.</summary>
internal static class PlainBuild
{
    internal static double Run(CompositeData data)
    {
        var (model, table) = (data.Model, data.Indicators);
        var rows = Enumerable.Range(0, table.Rows).Select(r => (
            Group: data.Groups["group"][r],
            Cells: table.Columns.ToDictionary(c => c, c => Divided(data, r, c)))).ToList();
        rows = [.. rows.Where(r => r.Cells.Values.Count(v => v is not null) >= 0.8 * table.Columns.Length)];
        foreach (var code in table.Columns)
        {
            foreach (var group in rows.GroupBy(r => r.Group).ToList())
            {
                var mean = group.Select(r => r.Cells[code]).OfType<double>().Average();
                foreach (var row in group) row.Cells[code] ??= mean;
            }

            var column = Treated([.. rows.Select(r => r.Cells[code]!.Value)]);
            var sign = (int)model.Nodes[model.Find(code)].Direction;
            var (min, max) = (column.Min(v => sign * v), column.Max(v => sign * v));
            for (var r = 0; r < column.Length; r++) rows[r].Cells[code] = 1 + (((sign * column[r]) - min) / (max - min) * 99);
        }

        foreach (var node in model.Aggregates.Select(a => model.Nodes[a]))
        {
            var children = model.Nodes.Where(n => n.Parent == node.Code).ToList();
            foreach (var (_, cells) in rows) cells[node.Code] = children.Sum(c => c.Weight * cells[c.Code]) / children.Sum(c => c.Weight);
        }

        return rows[0].Cells[model.Nodes[model.Root].Code] ?? 0;
    }

    private static double? Divided(CompositeData data, int row, string code)
    {
        var value = data.Indicators[row, data.Indicators.Find(code)];
        if (double.IsNaN(value)) return null;
        return data.Model.Nodes[data.Model.Find(code)].Denominator is { } name ? value / data.Denominators![row, data.Denominators.Find(name)] : value;
    }

    private static double[] Treated(double[] column)
    {
        var now = column.ToArray();
        for (var changed = 0; changed < 5 && !Passes(now);)
        {
            var high = Moment(now, 3) >= 0;
            var end = high ? now.Max() : now.Min();
            var next = high ? now.Where(v => v < end).Max() : now.Where(v => v > end).Min();
            now = [.. now.Select(v => v.Equals(end) ? next : v)];
            changed = now.Count(v => v.Equals(next));
        }

        if (Passes(now)) return now;
        var (min, max) = (column.Min(), column.Max());
        return [.. column.Select(v => Math.Log(v - min + (0.01 * (max - min))))];
    }

    private static bool Passes(double[] values)
    {
        var (n, m2, m3, m4) = ((double)values.Length, Moment(values, 2), Moment(values, 3), Moment(values, 4));
        var skew = Math.Sqrt(n) * m3 / Math.Pow(m2, 1.5) * Math.Sqrt(n * (n - 1)) / (n - 2);
        return Math.Abs(skew) < 2 || (((n + 1) * ((n * m4 / (m2 * m2)) - 3)) + 6) * (n - 1) / ((n - 2) * (n - 3)) < 3.5;
    }

    private static double Moment(double[] values, int power)
    {
        var mean = values.Average();
        return values.Sum(v => Math.Pow(v - mean, power));
    }
}
