namespace Pleiades.Scoring.Tests.Decisions;

/// <summary>Changes of a column-major table under which a method must not notice anything.</summary>
internal static class Rows
{
    /// <summary>Random values with gaps and ties.</summary>
    internal static double[] Sample(int rows, int criteria, double gaps = 0.1)
    {
        var chance = new SeededRandom(11);
        return [.. Enumerable.Range(0, rows * criteria).Select(_ => chance.NextDouble() < gaps ? double.NaN : 1 + Math.Round(chance.NextDouble() * 40) / 7)];
    }

    /// <summary>The rows in another order: row i of the result is row <paramref name="order"/>[i].</summary>
    internal static double[] Ordered(double[] values, int[] order)
    {
        var rows = order.Length;
        return [.. Enumerable.Range(0, values.Length).Select(k => values[(k / rows * rows) + order[k % rows]])];
    }

    internal static int[] Shuffle(int rows)
    {
        var chance = new SeededRandom(29);
        return [.. Enumerable.Range(0, rows).OrderBy(_ => chance.NextDouble())];
    }

    internal static double[] Ranks(double[] scores)
    {
        var rounded = scores.Select(s => Math.Round(s, 9)).ToArray();
        Scoring.Ranking.Ranks.Descending(rounded, Scoring.Ranking.TieRule.Smallest, rounded);
        return rounded;
    }
}
