using System.Collections.Immutable;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Screening;

/// <summary>Leaves out subjects of which too little is known.</summary>
public static class Screen
{
    /// <summary>Applies a rule to every subject.</summary>
    /// <param name="table">The indicators.</param>
    /// <param name="recipe">The choices.</param>
    /// <remarks>Missing (NaN): counted. A subject of which nothing is there cannot show that it is not all zeros and is left out by that rule.</remarks>
    /// <exception cref="ArgumentException">The recipe looks at pillars, for which the tree is needed.</exception>
    public static ScreenResult Apply(ScoreTable table, ScreenRecipe recipe)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(recipe);
        recipe.Validate();
        if (recipe.PillarLevel is not null) throw new ArgumentException("Pillars are looked at with the tree only.", nameof(recipe));
        return Units(table, recipe);
    }

    /// <summary>Applies a rule to every subject, and to every pillar of those that stay.</summary>
    /// <param name="table">The indicators; one that is no column counts as missing.</param>
    /// <param name="model">The tree.</param>
    /// <param name="recipe">The choices.</param>
    /// <remarks>
    /// Missing (NaN): counted. A subject that stays and of which too little is known in a pillar has that pillar's cells missing; its other
    /// pillars, and the other subjects, go on. Rows keep their order, so that groups matched by subject stay theirs. O(cells).
    /// </remarks>
    public static ScreenResult Apply(ScoreTable table, CompositeModel model, ScreenRecipe recipe)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(recipe);
        recipe.Validate();
        var kept = Units(table, recipe);
        if (recipe.PillarLevel is not { } level) return kept;
        var (shares, withheld) = (Availability.OfAggregates(kept.Table, model), ImmutableArray.CreateBuilder<WithheldPillar>());
        for (var r = 0; r < shares.Rows; r++)
        {
            for (var a = 0; a < shares.Columns.Length; a++)
            {
                if (model.Nodes[model.Aggregates[a]].Level == level && shares[r, a] < recipe.MinPillarAvailability)
                    withheld.Add(new WithheldPillar(r, shares.Subjects[r], shares.Columns[a], shares[r, a]));
            }
        }

        if (withheld.Count == 0) return kept;
        var values = kept.Table.Copy();
        Withhold(values, kept.Table, model, withheld);
        return kept with { Table = kept.Table.With(values), Withheld = withheld.ToImmutable() };
    }

    /// <summary>Makes the cells of withheld pillars missing and lists them.</summary>
    internal static HashSet<(int Row, int Column)> Withhold(
        double[] values, ScoreTable table, CompositeModel model, IEnumerable<WithheldPillar> withheld)
    {
        var cells = new HashSet<(int Row, int Column)>();
        foreach (var pillar in withheld)
        {
            foreach (var indicator in model.Descendants(model.Find(pillar.Pillar), 1))
            {
                if (table.Find(model.Nodes[indicator].Code) is not (var column and >= 0)) continue;
                values[(column * table.Rows) + pillar.Row] = double.NaN;
                cells.Add((pillar.Row, column));
            }
        }

        return cells;
    }

    private static ScreenResult Units(ScoreTable table, ScreenRecipe recipe)
    {
        var availability = Availability.OfUnits(table);
        var units = ImmutableArray.CreateBuilder<ScreenedUnit>(table.Rows);
        var keep = new bool[table.Rows];
        for (var r = 0; r < keep.Length; r++)
        {
            var there = availability[r];
            var lowData = there.Available < recipe.MinAvailability;
            bool? lowNonZero = double.IsNaN(there.NonZero) ? null : there.NonZero < recipe.MinNonZero;
            keep[r] = recipe.Rule switch
            {
                ScreenRule.ByAvailability => !lowData,
                ScreenRule.ByNonZero => lowNonZero is false,
                _ => !lowData && lowNonZero is false,
            };
            units.Add(new ScreenedUnit(table.Subjects[r], there, lowData, lowNonZero, keep[r]));
        }

        return new ScreenResult(table.Where(keep), units.MoveToImmutable());
    }
}
