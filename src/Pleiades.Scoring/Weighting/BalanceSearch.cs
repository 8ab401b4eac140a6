using Pleiades.Scoring.Numerics;

namespace Pleiades.Scoring.Weighting;

/// <summary>Damped least squares on the shares r / Σ r, under weights of at least 0 that add up to 1 inside each parent.</summary>
internal sealed class BalanceSearch(BalanceTask task, int mostSteps)
{
    private const double Solved = 1e-30;
    private const double Step = 1e-7;
    private const double Floor = 1e-6;

    private readonly double[] _correlations = new double[task.Count];

    /// <summary>The best weights from several starting points, the first of equal ones being kept.</summary>
    internal double[] Best(int mostStarts, CancellationToken stop)
    {
        var (best, least) = (Scaled(Equal()), double.PositiveInfinity);
        foreach (var start in Starts().Take(mostStarts))
        {
            var (weights, objective) = Descend(Scaled(start), [.. start.Select(w => w > 0)], stop);
            if (objective < least) (best, least) = (weights, objective);
            if (least <= Solved) break;
        }

        return best;
    }

    /// <summary>
    /// Equal weights, those of the model, one element heavy at a time. With gaps or other means the index jumps where a weight becomes 0, so
    /// that an element without weight stays without, and each is left out in turn.
    /// </summary>
    private IEnumerable<double[]> Starts()
    {
        yield return Equal();
        yield return [.. task.Given.Select((w, i) => task.Usable[i] ? (task.IsSmooth ? w + Floor : w) : 0)];
        for (var one = 0; one < task.Count; one++)
        {
            if (!task.Usable[one]) continue;
            yield return With(one, task.Count);
            if (!task.IsSmooth) yield return With(one, 0);
        }
    }

    private double[] With(int element, double weight)
    {
        var weights = Equal();
        weights[element] = weight;
        return weights;
    }

    private double[] Equal() => [.. task.Usable.Select(u => u ? 1.0 : 0)];

    /// <summary>Weights adding up to 1 inside each parent; a parent without any has equal ones, those that vary first.</summary>
    private double[] Scaled(double[] weights)
    {
        var scaled = new double[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            var (sum, usable, all) = (0.0, 0, 0);
            for (var j = 0; j < weights.Length; j++)
            {
                if (task.Parents[j] != task.Parents[i]) continue;
                (sum, usable, all) = (sum + weights[j], usable + (task.Usable[j] ? 1 : 0), all + 1);
            }

            scaled[i] = sum > 0 ? weights[i] / sum : usable == 0 ? 1.0 / all : task.Usable[i] ? 1.0 / usable : 0;
        }

        return scaled;
    }

    private (double[] Weights, double Objective) Descend(double[] weights, bool[] free, CancellationToken stop)
    {
        var (objective, damping, idle) = (At(weights), 1.0, 0);
        for (var step = 0; step < mostSteps && objective > Solved && idle < 8 && damping < 1e12; step++)
        {
            stop.ThrowIfCancellationRequested();
            var (residuals, jacobian) = Linearised(weights, free);
            for (var tried = false; !tried && damping < 1e12;)
            {
                var next = Scaled(Raised(Solve(weights, residuals, jacobian, damping), free));
                var reached = At(next);
                tried = reached < objective;
                damping *= tried ? 0.1 : 10;
                if (!tried) continue;
                idle = objective - reached < 1e-9 * objective ? idle + 1 : 0;
                (weights, objective) = (next, reached);
            }
        }

        return (weights, objective);
    }

    /// <summary>Where the index jumps at 0, free weights stay a little above it.</summary>
    private double[] Raised(double[] weights, bool[] free)
    {
        for (var i = 0; i < weights.Length && !task.IsSmooth; i++) weights[i] = free[i] ? Math.Max(Floor, weights[i]) : 0;
        return weights;
    }

    private double At(double[] weights)
    {
        task.Correlate(weights, _correlations);
        return task.Objective(_correlations) is var objective && double.IsNaN(objective) ? double.PositiveInfinity : objective;
    }

    /// <summary>1/n − r/Σr of each element, and how it moves with each weight.</summary>
    private (double[] Residuals, double[] Jacobian) Linearised(double[] weights, bool[] free)
    {
        var n = task.Count;
        var (residuals, moved, jacobian) = (new double[n], new double[n], new double[n * n]);
        Residuals(weights, residuals);
        for (var j = 0; j < n; j++)
        {
            if (!free[j]) continue;
            var kept = weights[j];
            weights[j] = kept + Step;
            Residuals(weights, moved);
            weights[j] = kept;
            for (var i = 0; i < n; i++) jacobian[(i * n) + j] = (moved[i] - residuals[i]) / Step;
        }

        return (residuals, jacobian);
    }

    private void Residuals(double[] weights, double[] residuals)
    {
        task.Correlate(weights, _correlations);
        var (sum, count) = (0.0, 0);
        for (var i = 0; i < residuals.Length; i++)
        {
            if (!task.Usable[i]) continue;
            sum += _correlations[i];
            count++;
        }

        for (var i = 0; i < residuals.Length; i++) residuals[i] = task.Usable[i] ? (1.0 / count) - (_correlations[i] / sum) : 0;
    }

    /// <summary>Least |residuals + J (v − w)|² + damping |v − w|² with v ≥ 0.</summary>
    private static double[] Solve(double[] weights, double[] residuals, double[] jacobian, double damping)
    {
        var n = weights.Length;
        var (normal, right) = (new double[n * n], new double[n]);
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                var sum = i == j ? damping : 0;
                for (var k = 0; k < n; k++) sum += jacobian[(k * n) + i] * jacobian[(k * n) + j];
                normal[(i * n) + j] = sum;
            }

            for (var k = 0; k < n; k++) right[i] -= jacobian[(k * n) + i] * residuals[k];
        }

        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++) right[i] += normal[(i * n) + j] * weights[j];
        }

        return NonNegative.Solve(normal, right);
    }
}
