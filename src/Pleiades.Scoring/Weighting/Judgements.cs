using System.Collections.Immutable;
using System.Globalization;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Weighting;

/// <summary>Judgements of one or more judges on a model, as complete matrices.</summary>
/// <param name="Matrices">One per node and judge, in the order of the file.</param>
public sealed record Judgements(ImmutableArray<PairwiseMatrix> Matrices)
{
    private static readonly string[] Needed = ["node", "a", "b", "value"];

    /// <summary>Reads judgements from comma-separated text with the columns <c>node, judge, a, b, value</c>.</summary>
    /// <param name="reader">The text; <c>judge</c> may be absent. A value says how many times a matters as much as b: <c>3</c>, <c>0.5</c>, <c>1/3</c>.</param>
    /// <param name="model">The model judged.</param>
    /// <returns>As <see cref="Read(TextTable, CompositeModel)"/>.</returns>
    public static Reading<Judgements> Read(TextReader reader, CompositeModel model)
    {
        var table = TextTable.ReadCsv(reader);
        if (!table.Succeeded) return new Reading<Judgements>(null, table.Issues);
        var read = Read(table.Value, model);
        return read with { Issues = [.. table.Issues, .. read.Issues] };
    }

    /// <summary>Reads judgements from a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="model">The model judged.</param>
    /// <returns>The complete matrices; issues by line for judgements that cannot be used, and by node and judge for matrices with a pair missing, which are left out. Null when a column is missing.</returns>
    public static Reading<Judgements> Read(TextTable table, CompositeModel model)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(model);
        string[] missing = [.. Needed.Where(c => table.Find(c) < 0)];
        return missing.Length > 0
            ? new Reading<Judgements>(null, [.. missing.Select(c => new Issue("column", $"there is no column '{c}'; node, judge, a, b, value are expected", table.HeaderPlace))])
            : new JudgementReader(table, model).Read();
    }

    /// <summary>Derives weights and puts them on the model.</summary>
    /// <param name="model">The model judged.</param>
    /// <param name="recipe">The choices.</param>
    /// <remarks>Source: Saaty (1980), The Analytic Hierarchy Process; Forman and Peniwati (1998), European Journal of Operational Research 108 (groups). O(children²) per matrix and step.</remarks>
    /// <exception cref="ArgumentException">A matrix is not one of this model, or a choice lies outside its range.</exception>
    public JudgedModel Weigh(CompositeModel model, JudgementRecipe recipe)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(recipe);
        recipe.Validate();
        var (weights, issues) = (model.Nodes.Select(n => n.Weight).ToArray(), ImmutableArray.CreateBuilder<Issue>());
        var nodes = ImmutableArray.CreateBuilder<NodePriorities>();
        foreach (var node in Matrices.GroupBy(m => m.Node, StringComparer.Ordinal))
        {
            PairwiseMatrix[] matrices = [.. node];
            var priorities = Joined(matrices, recipe);
            nodes.Add(priorities);
            issues.AddRange(matrices.Select(m => Doubt(m, recipe)).OfType<Issue>());
            for (var i = 0; i < priorities.Items.Length; i++)
            {
                if (model.Find(priorities.Items[i]) is not (var at and >= 0))
                    throw new ArgumentException($"'{priorities.Items[i]}' is no node of the model.", nameof(model));
                weights[at] = priorities.Weights[i];
            }
        }

        return new JudgedModel(model.WithWeights(weights), nodes.ToImmutable(), issues.ToImmutable());
    }

    private static NodePriorities Joined(PairwiseMatrix[] matrices, JudgementRecipe recipe)
    {
        var first = matrices[0];
        if (recipe.Group == GroupRule.Judgements || matrices.Length == 1)
        {
            var joint = PairwiseWeights.Of(matrices.Length == 1 ? first.Values.AsSpan() : PairwiseWeights.Aggregate([.. matrices.Select(m => m.Values.ToArray())]));
            return new NodePriorities(first.Node, first.Items, Chosen(joint, recipe), joint.ConsistencyRatio, matrices.Length);
        }

        PairwiseWeights[] each = [.. matrices.Select(m => PairwiseWeights.Of(m.Values.AsSpan()))];
        return new NodePriorities(
            first.Node, first.Items, PairwiseWeights.AggregatePriorities([.. each.Select(w => Chosen(w, recipe))]), each.Max(w => w.ConsistencyRatio), matrices.Length);
    }

    private static ImmutableArray<double> Chosen(PairwiseWeights weights, JudgementRecipe recipe) =>
        recipe.Method == PriorityMethod.Eigenvector ? weights.Eigenvector : weights.GeometricMean;

    private static Issue? Doubt(PairwiseMatrix matrix, JudgementRecipe recipe)
    {
        var ratio = PairwiseWeights.Of(matrix.Values.AsSpan()).ConsistencyRatio;
        if (!(ratio >= recipe.AcceptableBelow) || PairwiseWeights.LeastFitting(matrix.Values.AsSpan()) is not { } doubt) return null;
        var judge = matrix.Judge.Length > 0 ? $"judge '{matrix.Judge}': " : "";
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"{judge}consistency ratio {ratio:0.00}, below {recipe.AcceptableBelow:0.##} is expected; look first at {matrix.Items[doubt.Row]} against {matrix.Items[doubt.Column]}: said {doubt.Said:0.###}, the rest implies {doubt.Implied:0.###}");
        return new Issue("consistency", message, matrix.Node);
    }
}
