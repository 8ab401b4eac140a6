using System.Collections.Immutable;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Weighting;

namespace Pleiades.Workbench.Composites;

/// <summary>Weights that the data give, put on the tree.</summary>
public static class DataWeights
{
    /// <summary>Computes weights.</summary>
    /// <param name="data">The data.</param>
    /// <param name="recipe">The choices of every step.</param>
    /// <param name="source">Where the weights come from.</param>
    /// <param name="level">Level whose weights are taken from principal components or balanced.</param>
    /// <param name="stop">Ends the work.</param>
    /// <returns>The tree with the weights and what got none, or null when none could be computed.</returns>
    /// <exception cref="ArgumentException">There is no such level below the index.</exception>
    public static Reading<CompositeModel> Of(CompositeData data, CompositeRecipe recipe, WeightSource source, int level, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(recipe);
        if (source == WeightSource.Given) return new Reading<CompositeModel>(data.Model, []);
        if (source == WeightSource.Equal) return new Reading<CompositeModel>(data.Model.WithWeights(Weights.Equal(data.Model)), []);
        if (level < 1 || level >= data.Model.Levels) throw new ArgumentOutOfRangeException(nameof(level), level, $"A level from 1 to {data.Model.Levels - 1} is expected.");
        var steps = Composite.Build(data, recipe, stop);
        switch (source)
        {
            case WeightSource.PrincipalComponents: return Components(steps, level);
            case WeightSource.Balanced:
                var balanced = BalancedWeights.Of(steps.Scores, data.Model, BalanceRecipe.Default with { Level = level, Aggregate = recipe.Aggregate }, stop);
                return new Reading<CompositeModel>(double.IsNaN(balanced.Objective) ? null : balanced.On(data.Model), balanced.Issues);
            default:
                return ObjectiveWeights.ForModel(steps.Scores, data.Model, source switch
                {
                    WeightSource.Entropy => ObjectiveWeightKind.Entropy,
                    WeightSource.Critic => ObjectiveWeightKind.Critic,
                    _ => ObjectiveWeightKind.Deviation,
                });
        }
    }

    /// <summary>Squared loadings add up to 1 and are never negative, so that they can weigh.</summary>
    private static Reading<CompositeModel> Components(CompositeSteps steps, int level)
    {
        var weights = steps.Model.Nodes.Select(n => n.Weight).ToArray();
        var issues = ImmutableArray.CreateBuilder<Issue>();
        foreach (var parent in steps.Model.Aggregates.Where(a => steps.Model.Nodes[a].Level == level + 1))
        {
            int[] children = [.. steps.Model.Children(parent).Where(c => steps.Scores.Find(steps.Model.Nodes[c].Code) >= 0)];
            if (children.Length < 2) continue;
            var components = PrincipalComponents.Of(steps.Scores, [.. children.Select(c => steps.Scores.Find(steps.Model.Nodes[c].Code))]);
            issues.AddRange(components.Dropped);
            if (components.Loadings.All(double.IsNaN)) continue;
            for (var i = 0; i < children.Length; i++) weights[children[i]] = double.IsNaN(components.Loadings[i]) ? 0 : components.Loadings[i] * components.Loadings[i];
        }

        return new Reading<CompositeModel>(steps.Model.WithWeights(weights), issues.ToImmutable());
    }
}
