using System.Collections.Immutable;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Aggregation;

/// <summary>Adds pillars and the index to normalised indicators, bottom-up.</summary>
public static class Aggregate
{
    /// <summary>Computes every aggregate of the model.</summary>
    /// <param name="table">The normalised indicators; an indicator of the model that is no column counts as missing.</param>
    /// <param name="model">Tree and weights.</param>
    /// <param name="recipe">The choices.</param>
    /// <param name="stop">Checked once per aggregate.</param>
    /// <returns>The columns of the table followed by one per aggregate, lower levels first.</returns>
    /// <remarks>
    /// Missing (NaN): a child that is missing is dropped and the weights of the rest count as the whole; all missing, or fewer than the
    /// recipe's share of children, gives NaN. A value the mean does not admit (0 or less under a geometric mean) gives NaN for that
    /// subject, with an issue; the other subjects go on. O(cells); Copeland O(rows² × children).
    /// </remarks>
    public static StepResult Apply(ScoreTable table, CompositeModel model, AggregateRecipe recipe, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(recipe);
        recipe.Validate();
        var (rows, first) = (table.Rows, table.Columns.Length);
        var values = new double[(first + model.Aggregates.Length) * rows];
        for (var c = 0; c < first; c++) table.Column(c).CopyTo(values.AsSpan(c * rows));
        var places = new Dictionary<int, int>();
        for (var c = 0; c < first; c++)
        {
            if (model.Find(table.Columns[c]) is var node and >= 0 && model.Nodes[node].Level == 1) places[node] = c;
        }

        var issues = ImmutableArray.CreateBuilder<Issue>();
        for (var a = 0; a < model.Aggregates.Length; a++)
        {
            stop.ThrowIfCancellationRequested();
            var node = model.Aggregates[a];
            var target = values.AsSpan((first + a) * rows, rows);
            var refused = Node(values, places, model, node, recipe, target);
            if (refused > 0) issues.Add(new Issue("mean", $"{refused} of {rows} subjects have a value that the mean does not admit", model.Nodes[node].Code));
            places[node] = first + a;
        }

        return new StepResult(
            ScoreTable.Owning(table.Subjects, [.. table.Columns, .. model.Aggregates.Select(a => model.Nodes[a].Code)], values), issues.ToImmutable());
    }

    private static int Node(
        double[] values, Dictionary<int, int> places, CompositeModel model, int node, AggregateRecipe recipe, Span<double> target)
    {
        var children = model.Children(node);
        var method = recipe.MethodAt(model.Nodes[node].Level);
        var there = new int[target.Length];
        foreach (var child in children)
        {
            if (!places.TryGetValue(child, out var place)) continue;
            var column = values.AsSpan(place * target.Length, target.Length);
            for (var r = 0; r < column.Length; r++) there[r] += double.IsNaN(column[r]) ? 0 : 1;
        }

        if (method == AggregateMethod.Copeland) Copeland(values, places, model, children, recipe, target);
        else Means(values, places, model, children, (method, recipe.Power), target);
        var refused = 0;
        for (var r = 0; r < target.Length; r++)
        {
            if (there[r] == 0 || (double)there[r] / children.Length < recipe.MinChildren) target[r] = double.NaN;
            else if (double.IsNaN(target[r])) refused++;
        }

        return refused;
    }

    private static void Means(
        double[] values, Dictionary<int, int> places, CompositeModel model, ImmutableArray<int> children, (AggregateMethod Method, double Power) mean, Span<double> target)
    {
        var weightSums = new double[target.Length];
        foreach (var child in children)
        {
            if (!places.TryGetValue(child, out var place)) continue;
            var weight = model.Nodes[child].Weight;
            var column = values.AsSpan(place * target.Length, target.Length);
            for (var r = 0; r < column.Length; r++)
            {
                if (double.IsNaN(column[r])) continue;
                target[r] += weight * (mean.Method == AggregateMethod.Arithmetic ? column[r] : WeightedMeans.Term(column[r], mean.Method, mean.Power));
                weightSums[r] += weight;
            }
        }

        for (var r = 0; r < target.Length; r++)
            target[r] = weightSums[r] > 0 ? WeightedMeans.Inverse(target[r] / weightSums[r], mean.Method, mean.Power) : double.NaN;
    }

    private static void Copeland(
        double[] values, Dictionary<int, int> places, CompositeModel model, ImmutableArray<int> children, AggregateRecipe recipe, Span<double> target)
    {
        var columns = new double[children.Length * target.Length];
        var weights = new double[children.Length];
        for (var c = 0; c < children.Length; c++)
        {
            weights[c] = model.Nodes[children[c]].Weight;
            var column = columns.AsSpan(c * target.Length, target.Length);
            if (places.TryGetValue(children[c], out var place)) values.AsSpan(place * target.Length, target.Length).CopyTo(column);
            else column.Fill(double.NaN);
        }

        Outranking.Copeland(columns, weights, recipe.TieTolerance, target);
    }
}
