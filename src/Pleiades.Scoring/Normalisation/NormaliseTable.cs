using System.Collections.Immutable;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Normalisation;

/// <summary>Brings every indicator of a table to one scale.</summary>
public static class NormaliseTable
{
    /// <summary>Normalises every column, by one method or by another for a named indicator.</summary>
    /// <param name="table">The indicators; every column must be a node of the model.</param>
    /// <param name="model">Directions, goalposts, targets.</param>
    /// <param name="recipe">The choices.</param>
    /// <remarks>Missing (NaN): stays. A column that cannot be normalised is NaN throughout, with an issue that says why. O(cells), ranks O(cells log rows).</remarks>
    /// <exception cref="ArgumentException">A column is no node of the model, or the reference subject is not in the table.</exception>
    public static StepResult Apply(ScoreTable table, CompositeModel model, NormaliseRecipe recipe)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(recipe);
        recipe.Validate();
        var values = new double[table.Rows * table.Columns.Length];
        var issues = ImmutableArray.CreateBuilder<Issue>();
        for (var c = 0; c < table.Columns.Length; c++)
        {
            var node = model.Find(table.Columns[c]);
            if (node < 0) throw new ArgumentException($"Column '{table.Columns[c]}' is no node of the model.", nameof(table));
            var own = recipe.ByIndicator.IsEmpty ? recipe : recipe.For(table.Columns[c]);
            var scores = values.AsSpan(c * table.Rows, table.Rows);
            var flaw = Scaled(table.Column(c), model.Nodes[node], own, Reference(table, own), scores);
            if (flaw != ColumnFlaw.None) issues.Add(new Issue(flaw.ToString(), Words(flaw), table.Columns[c]));
        }

        return new StepResult(table.With(values), issues.ToImmutable());
    }

    /// <summary>One column by the method of its own recipe, brought to its ends.</summary>
    internal static ColumnFlaw Scaled(ReadOnlySpan<double> values, CompositeNode node, NormaliseRecipe own, int reference, Span<double> scores)
    {
        var flaw = Column(values, node, own, reference, scores);
        return flaw == ColumnFlaw.None && own.Bounds is { } bounds ? Normalise.Bring(scores, Ends(own, node), bounds) : flaw;
    }

    private static ColumnFlaw Column(
        ReadOnlySpan<double> values, CompositeNode node, NormaliseRecipe recipe, int reference, Span<double> scores) => recipe.Method switch
        {
            NormaliseMethod.MinMax => Normalise.MinMax(values, node.Direction, recipe.Lower, recipe.Upper, scores),
            NormaliseMethod.ZScore => Normalise.ZScore(values, node.Direction, recipe.Mean, recipe.Deviation, scores),
            NormaliseMethod.Rank => Normalise.Rank(values, node.Direction, recipe.Ties, scores),
            NormaliseMethod.Borda => Normalise.Borda(values, node.Direction, recipe.Ties, scores),
            NormaliseMethod.PercentRank => Normalise.PercentRank(values, node.Direction, recipe.Ties, scores),
            NormaliseMethod.DistanceToMax => Normalise.DistanceToMax(values, node.Direction, scores),
            NormaliseMethod.DistanceToReference => Normalise.DistanceToReference(values, node.Direction, reference, recipe.Cap, scores),
            NormaliseMethod.DistanceToTarget => Normalise.DistanceToTarget(values, node.Direction, node.Target, node.TargetCap, scores),
            NormaliseMethod.FractionOfBest => Normalise.FractionOfBest(values, node.Direction, scores),
            _ => node.Goalposts is { } posts ? Normalise.ToGoalposts(values, posts, scores) : Missing(scores),
        };

    /// <summary>The fixed ends of a method; null where the column has to be looked at.</summary>
    internal static (double Low, double High)? Ends(NormaliseRecipe recipe, CompositeNode node) => recipe.Method switch
    {
        NormaliseMethod.Goalposts => (0, node.Goalposts?.Scale ?? 1),
        NormaliseMethod.DistanceToReference or NormaliseMethod.DistanceToTarget => (0, 1),
        _ => null,
    };

    private static ColumnFlaw Missing(Span<double> scores)
    {
        scores.Fill(double.NaN);
        return ColumnFlaw.NoGoalposts;
    }

    /// <summary>Position of the reference subject.</summary>
    internal static int Reference(ScoreTable table, NormaliseRecipe recipe)
    {
        if (recipe.Method != NormaliseMethod.DistanceToReference || recipe.Reference == default) return 0;
        var at = table.Subjects.IndexOf(recipe.Reference);
        return at >= 0 ? at : throw new ArgumentException($"The reference subject '{recipe.Reference}' is not in the table.", nameof(recipe));
    }

    private static string Words(ColumnFlaw flaw) => flaw switch
    {
        ColumnFlaw.Empty => "no value is there",
        ColumnFlaw.ZeroRange => "all values are equal",
        ColumnFlaw.ReferenceMissing => "the reference subject has no value",
        ColumnFlaw.ReferenceAtMinimum => "the reference subject holds the worst value",
        ColumnFlaw.TargetAtMinimum => "there is no target, or it equals the worst value",
        ColumnFlaw.NotPositive => "a fraction of the best needs positive values",
        ColumnFlaw.NoGoalposts => "there are no goalposts",
        _ => "the indicator has no direction",
    };
}
