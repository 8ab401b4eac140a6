using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Statistics;

/// <summary>Whether the items of a pillar measure one thing.</summary>
public static class Reliability
{
    /// <summary>Cronbach's alpha k² c / Σ of all covariances, c being the mean covariance of different items, over complete pairs.</summary>
    /// <param name="table">The data.</param>
    /// <param name="columns">Positions of the items; at least two, otherwise NaN.</param>
    /// <remarks>Missing (NaN): skipped pair by pair. Source: Cronbach (1951), Psychometrika 16. O(k² rows).</remarks>
    public static double CronbachAlpha(ScoreTable table, ReadOnlySpan<int> columns)
    {
        ArgumentNullException.ThrowIfNull(table);
        var k = columns.Length;
        if (k < 2) return double.NaN;
        var (diagonal, rest) = (0.0, 0.0);
        for (var i = 0; i < k; i++)
        {
            diagonal += Correlation.Covariance(table.Column(columns[i]), table.Column(columns[i]));
            for (var j = 0; j < i; j++) rest += 2 * Correlation.Covariance(table.Column(columns[i]), table.Column(columns[j]));
        }

        var total = diagonal + rest;
        return Math.Abs(total) > 0 ? (double)k / (k - 1) * rest / total : double.NaN;
    }
}
