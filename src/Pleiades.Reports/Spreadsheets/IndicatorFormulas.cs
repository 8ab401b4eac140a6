using Pleiades.Scoring.Models;
using Pleiades.Scoring.Normalisation;
using Pleiades.Scoring.Ranking;

namespace Pleiades.Reports.Spreadsheets;

/// <summary>The formula of a spreadsheet that brings a cell of an indicator to the common scale.</summary>
internal static class IndicatorFormulas
{
    /// <summary>The formula; null when the method has none here, and the value itself is written.</summary>
    /// <param name="node">The indicator.</param>
    /// <param name="recipe">The choices for it.</param>
    /// <param name="cell">Address of the cell.</param>
    /// <param name="range">Address of the whole column, fixed.</param>
    internal static string? Of(CompositeNode node, NormaliseRecipe recipe, string cell, string range)
    {
        if (recipe.Bounds is not null || node.Direction == Direction.Context) return null;
        var less = node.Direction == Direction.Less;
        var (worst, best) = less ? ($"MAX({range})", $"MIN({range})") : ($"MIN({range})", $"MAX({range})");
        var share = $"({cell}-{worst})/({best}-{worst})";
        var rank = $"{(recipe.Ties == TieRule.Average ? "_xlfn.RANK.AVG" : "RANK")}({cell},{range},{(less ? 0 : 1)})";
        var formula = recipe.Method switch
        {
            NormaliseMethod.MinMax => $"{Text(recipe.Lower)}+{share}*({Text(recipe.Upper)}-({Text(recipe.Lower)}))",
            NormaliseMethod.DistanceToMax => share,
            NormaliseMethod.ZScore => $"{(less ? "-" : "")}({cell}-AVERAGE({range}))/STDEV({range})*{Text(recipe.Deviation)}+({Text(recipe.Mean)})",
            NormaliseMethod.Rank => rank,
            NormaliseMethod.Borda => $"{rank}-1",
            NormaliseMethod.PercentRank => $"({rank}-1)/(COUNT({range})-1)",
            NormaliseMethod.FractionOfBest => less ? $"MIN({range})/{cell}" : $"{cell}/MAX({range})",
            NormaliseMethod.Goalposts when node.Goalposts is { } posts => Goalposts(posts, cell),
            _ => null,
        };
        return formula is null ? null : $"IF(ISNUMBER({cell}),IFERROR({formula},\"\"),\"\")";
    }

    private static string Goalposts(Goalposts posts, string cell)
    {
        var share = $"({cell}-({Text(posts.Zero)}))/({Text(posts.Full)}-({Text(posts.Zero)}))";
        return $"{Text(posts.Scale)}*{(posts.Cut == GoalpostCut.Cut ? $"MAX(0,MIN(1,{share}))" : share)}";
    }

    /// <summary>A number as formulas write it.</summary>
    /// <param name="number">The number.</param>
    internal static string Text(double number) => number.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
}
