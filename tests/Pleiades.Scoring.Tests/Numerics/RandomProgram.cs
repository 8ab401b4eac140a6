using Pleiades.Scoring.Numerics;

namespace Pleiades.Scoring.Tests.Numerics;

/// <summary>A small random program in a box, with ties and zeros, and slow ways to check its solution.</summary>
internal sealed class RandomProgram
{
    private readonly double[] _objective;
    private readonly List<double[]> _rows = [];
    private readonly List<double> _bounds = [];

    private RandomProgram(int seed)
    {
        var chance = new SeededRandom((ulong)seed);
        var n = 1 + (seed % 4);
        double Number() => Math.Round((chance.NextDouble() * 10) - 4);
        _objective = [.. Enumerable.Range(0, n).Select(_ => Number())];
        for (var i = 0; i < 1 + (seed % 6); i++) Add([.. Enumerable.Range(0, n).Select(_ => Number())], Number() + 2);
        for (var j = 0; j < n; j++) Add([.. Enumerable.Range(0, n).Select(k => k == j ? 1.0 : 0)], 5);
        Program = new LinearProgram(_objective);
        for (var i = 0; i < _rows.Count; i++) Program.AtMost(_rows[i], _bounds[i]);
    }

    internal LinearProgram Program { get; }

    internal static RandomProgram Of(int seed) => new(seed);

    /// <summary>The greatest objective over all corners; NaN when there is none.</summary>
    internal double BestCorner()
    {
        var n = _objective.Length;
        double[][] walls = [.. _rows, .. Enumerable.Range(0, n).Select(j => Enumerable.Range(0, n).Select(k => k == j ? -1.0 : 0).ToArray())];
        double[] bounds = [.. _bounds, .. new double[n]];
        var best = double.NaN;
        foreach (var tight in Choices(walls.Length, n))
        {
            if (Corner([.. tight.Select(i => walls[i])], [.. tight.Select(i => bounds[i])]) is not { } point) continue;
            if (walls.Zip(bounds).Any(w => Dot(w.First, point) > w.Second + 1e-9)) continue;
            best = double.IsNaN(best) ? Dot(_objective, point) : Math.Max(best, Dot(_objective, point));
        }

        return best;
    }

    /// <summary>How far a solution is from fulfilling the conditions of being best; 0 when there is no point.</summary>
    internal double WorstViolation(LinearSolution solution)
    {
        if (solution.Outcome != LinearOutcome.Optimal) return 0;
        var worst = 0.0;
        for (var i = 0; i < _rows.Count; i++)
        {
            var slack = _bounds[i] - Dot(_rows[i], solution.Point);
            worst = Math.Max(worst, Math.Max(Math.Max(-slack, -solution.Prices[i]), Math.Abs(slack * solution.Prices[i])));
        }

        for (var j = 0; j < _objective.Length; j++)
        {
            var excess = Enumerable.Range(0, _rows.Count).Sum(i => _rows[i][j] * solution.Prices[i]) - _objective[j];
            worst = Math.Max(worst, Math.Max(Math.Max(-excess, -solution.Point[j]), Math.Abs(excess * solution.Point[j])));
        }

        return worst;
    }

    private void Add(double[] row, double bound)
    {
        _rows.Add(row);
        _bounds.Add(bound);
    }

    private static IEnumerable<int[]> Choices(int of, int count, int from = 0)
    {
        if (count == 0) yield return [];
        else
        {
            for (var i = from; i < of; i++)
            {
                foreach (var rest in Choices(of, count - 1, i + 1)) yield return [i, .. rest];
            }
        }
    }

    /// <summary>The point where all walls meet, by elimination; null when they do not meet in one.</summary>
    private static double[]? Corner(double[][] walls, double[] bounds)
    {
        var n = bounds.Length;
        double[][] a = [.. walls.Select((w, i) => (double[])[.. w, bounds[i]])];
        for (var c = 0; c < n; c++)
        {
            var pivot = Enumerable.Range(c, n - c).MaxBy(r => Math.Abs(a[r][c]));
            if (Math.Abs(a[pivot][c]) < 1e-9) return null;
            (a[c], a[pivot]) = (a[pivot], a[c]);
            for (var r = 0; r < n; r++)
            {
                if (r == c) continue;
                var factor = a[r][c] / a[c][c];
                for (var k = c; k <= n; k++) a[r][k] -= factor * a[c][k];
            }
        }

        return [.. Enumerable.Range(0, n).Select(i => a[i][n] / a[i][i])];
    }

    private static double Dot(double[] one, double[] other) => one.Zip(other, (a, b) => a * b).Sum();
}
