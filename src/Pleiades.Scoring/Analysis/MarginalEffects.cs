using System.Collections.Immutable;
using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Analysis;

/// <summary>What a better score on each indicator would do for each subject.</summary>
public static class MarginalEffects
{
    /// <summary>The effect of raising each normalised score by a step, one at a time.</summary>
    /// <param name="normalised">The normalised indicators.</param>
    /// <param name="model">Tree and weights.</param>
    /// <param name="recipe">How scores become pillars and the index.</param>
    /// <param name="step">By how much a score is raised; points, &gt; 0.</param>
    /// <param name="stop">Checked once per subject.</param>
    /// <returns>Subject by subject, indicators in the order of the table; cells without a score and subjects without an index are left out.</returns>
    /// <remarks>
    /// The other scores, of this and of the other subjects, are held, so that the step may lead above the best score there is.
    /// O(subjects × indicators × nodes) for weighted means; one whole aggregation per cell for methods that compare subjects.
    /// </remarks>
    public static ImmutableArray<MarginalEffect> Of(
        ScoreTable normalised, CompositeModel model, AggregateRecipe recipe, double step, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(normalised);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(recipe);
        if (!(step > 0 && double.IsFinite(step))) throw new ArgumentOutOfRangeException(nameof(step), step, "A number above 0 is expected.");
        var (whatIf, scores) = (new WhatIf(normalised, model, recipe), Aggregate.Apply(normalised, model, recipe, stop).Table);
        var effects = ImmutableArray.CreateBuilder<MarginalEffect>();
        for (var r = 0; r < normalised.Rows; r++)
        {
            stop.ThrowIfCancellationRequested();
            if (double.IsNaN(whatIf.Index(r))) continue;
            var (slopes, rank) = (Gradient.Of(scores, model, recipe, r), whatIf.Rank(r));
            for (var c = 0; c < normalised.Columns.Length; c++)
            {
                if (double.IsNaN(normalised[r, c]) || model.Find(normalised.Columns[c]) is not (var node and >= 0)) continue;
                var raised = whatIf.With(r, c, normalised[r, c] + step);
                effects.Add(new MarginalEffect(normalised.Subjects[r], normalised.Columns[c], slopes[node], raised.Index - whatIf.Index(r), rank - raised.Rank));
            }
        }

        return effects.ToImmutable();
    }
}
