using System.Collections.Immutable;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Normalisation;
using Pleiades.Scoring.Numerics;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Weighting;

/// <summary>Weights that come from the spread of the data alone.</summary>
/// <param name="Information">What each criterion is weighed by: entropy, σ Σ (1 − r), or σ; NaN where it cannot be computed.</param>
/// <param name="Weights">Weights, sum 1; 0 for a criterion without information, NaN throughout when none has any.</param>
/// <param name="Issues">Criteria that got no weight, and why.</param>
/// <remarks>
/// Missing (NaN): skipped within a criterion; correlations over the subjects that have both. A criterion that does not vary, or is missing
/// throughout, has weight 0 with an issue, and the rest go on. Sums are rounded once, so that the order of rows does not show.
/// </remarks>
public sealed record ObjectiveWeights(ImmutableArray<double> Information, ImmutableArray<double> Weights, ImmutableArray<Issue> Issues)
{
    /// <summary>Brings indicators to 0 (worst) … 1 (best) by their own range, the scale on which these weights are usually taken.</summary>
    /// <param name="table">The indicators in their own units.</param>
    /// <param name="model">Their directions.</param>
    public static ScoreTable Scaled(ScoreTable table, CompositeModel model) =>
        NormaliseTable.Apply(table, model, NormaliseRecipe.Default with { Method = NormaliseMethod.MinMax, Lower = 0, Upper = 1 }).Table;

    /// <summary>Weights of one kind for all columns of a table.</summary>
    /// <param name="scaled">The criteria on comparable scales, more being better.</param>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none.</exception>
    public static ObjectiveWeights Of(ScoreTable scaled, ObjectiveWeightKind kind) => kind switch
    {
        ObjectiveWeightKind.Entropy => Entropy(scaled),
        ObjectiveWeightKind.Critic => Critic(scaled),
        ObjectiveWeightKind.Deviation => Deviation(scaled),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "One of the kinds is expected."),
    };

    /// <summary>Entropy weights (1 − e) / Σ (1 − e), e = −Σ p ln p / ln n with p the subject's share of the column and 0 ln 0 = 0.</summary>
    /// <param name="scaled">The criteria; values of at least 0, or the criterion has no weight.</param>
    /// <remarks>n counts the values that are there. Source: Hwang and Yoon (1981), Multiple Attribute Decision Making, 3.1.4. O(cells).</remarks>
    public static ObjectiveWeights Entropy(ScoreTable scaled)
    {
        ArgumentNullException.ThrowIfNull(scaled);
        var entropies = new double[scaled.Columns.Length];
        for (var c = 0; c < entropies.Length; c++) entropies[c] = EntropyOf(scaled.Column(c));
        return Of(scaled, entropies, [.. entropies.Select((e, c) => Varies(scaled.Column(c)) ? Math.Max(0, 1 - e) : double.NaN)]);
    }

    /// <summary>CRITIC weights C / Σ C, C = σ Σ (1 − r) with the deviation of a sample and Pearson's r to every other criterion.</summary>
    /// <param name="scaled">The criteria.</param>
    /// <remarks>Source: Diakoulaki, Mavrotas and Papayannakis (1995), Computers &amp; Operations Research 22. O(rows × criteria²).</remarks>
    public static ObjectiveWeights Critic(ScoreTable scaled)
    {
        ArgumentNullException.ThrowIfNull(scaled);
        var n = scaled.Columns.Length;
        var information = new double[n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                var r = i == j ? 1 : PairSums.Correlation(scaled.Column(i), scaled.Column(j));
                if (!double.IsNaN(r)) information[i] += 1 - r;
            }

            information[i] *= Sums.Deviation(scaled.Column(i), sample: true);
        }

        return Of(scaled, information, [.. information.Select((v, c) => Varies(scaled.Column(c)) ? v : double.NaN)]);
    }

    /// <summary>Weights σ / Σ σ with the deviation of a sample.</summary>
    /// <param name="scaled">The criteria.</param>
    /// <remarks>Source: Diakoulaki, Mavrotas and Papayannakis (1995). O(cells).</remarks>
    public static ObjectiveWeights Deviation(ScoreTable scaled)
    {
        ArgumentNullException.ThrowIfNull(scaled);
        var deviations = new double[scaled.Columns.Length];
        for (var c = 0; c < deviations.Length; c++) deviations[c] = Sums.Deviation(scaled.Column(c), sample: true);
        return Of(scaled, deviations, [.. deviations.Select((v, c) => Varies(scaled.Column(c)) ? v : double.NaN)]);
    }

    /// <summary>The model with weights of one kind inside each parent, every child being brought to 0 … 1 by its own range first.</summary>
    /// <param name="scores">Indicators and aggregates, more being better, as aggregation returns them.</param>
    /// <param name="model">The model.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>The model, and as issues the children without weight; a parent whose children all lack spread, or are no columns, keeps its weights, with an issue.</returns>
    public static Reading<CompositeModel> ForModel(ScoreTable scores, CompositeModel model, ObjectiveWeightKind kind)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(model);
        var (weights, issues) = (model.Nodes.Select(n => n.Weight).ToArray(), ImmutableArray.CreateBuilder<Issue>());
        foreach (var parent in model.Aggregates)
        {
            var children = model.Children(parent);
            var found = Of(Siblings(scores, model, children), kind);
            if (found.Weights.Any(double.IsNaN)) issues.Add(new Issue("weight", "no child varies; the weights stay as they were", model.Nodes[parent].Code));
            else issues.AddRange(found.Issues);
            for (var i = 0; i < children.Length; i++) weights[children[i]] = double.IsNaN(found.Weights[i]) ? weights[children[i]] : found.Weights[i];
        }

        return new Reading<CompositeModel>(model.WithWeights(weights), issues.ToImmutable());
    }

    private static ScoreTable Siblings(ScoreTable scores, CompositeModel model, ImmutableArray<int> children)
    {
        var values = new double[children.Length * scores.Rows];
        for (var i = 0; i < children.Length; i++)
        {
            var column = values.AsSpan(i * scores.Rows, scores.Rows);
            if (scores.Find(model.Nodes[children[i]].Code) is var at and >= 0) Normalise.MinMax(scores.Column(at), Direction.More, 0, 1, column);
            else column.Fill(double.NaN);
        }

        return ScoreTable.Owning(scores.Subjects, [.. children.Select(c => model.Nodes[c].Code)], values);
    }

    private static ObjectiveWeights Of(ScoreTable table, double[] information, double[] parts)
    {
        var total = parts.Where(v => !double.IsNaN(v)).Sum();
        var issues = ImmutableArray.CreateBuilder<Issue>();
        for (var c = 0; c < parts.Length; c++)
        {
            if (double.IsNaN(parts[c])) issues.Add(new Issue("weight", "no weight: the values do not vary, are missing, or are not admitted", table.Columns[c]));
        }

        return new ObjectiveWeights(
            [.. information], [.. parts.Select(v => total > 0 ? (double.IsNaN(v) ? 0 : v / total) : double.NaN)], issues.ToImmutable());
    }

    private static bool Varies(ReadOnlySpan<double> column)
    {
        var (low, high) = Sums.Range(column);
        return high > low;
    }

    private static double EntropyOf(ReadOnlySpan<double> column)
    {
        var (high, low, count) = Sums.Total(column);
        var (total, sum, rest) = (high + low, 0.0, 0.0);
        foreach (var value in column)
        {
            if (double.IsNaN(value)) continue;
            if (value < 0) return double.NaN;
            if (value > 0) Sums.Add(ref sum, ref rest, value / total * Math.Log(value / total));
        }

        return total > 0 && count > 1 ? -(sum + rest) / Math.Log(count) : double.NaN;
    }
}
