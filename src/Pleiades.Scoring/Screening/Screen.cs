using System.Collections.Immutable;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Screening;

/// <summary>Leaves out subjects of which too little is known.</summary>
public static class Screen
{
    /// <summary>Applies a rule to every subject.</summary>
    /// <param name="table">The indicators.</param>
    /// <param name="recipe">The choices.</param>
    /// <remarks>Missing (NaN): counted. A subject of which nothing is there cannot show that it is not all zeros and is left out by that rule.</remarks>
    public static ScreenResult Apply(ScoreTable table, ScreenRecipe recipe)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(recipe);
        recipe.Validate();
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
