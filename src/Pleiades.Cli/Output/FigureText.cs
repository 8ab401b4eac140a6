using Pleiades.Catalog;
using Pleiades.Reports;
using Pleiades.Reports.Languages;

namespace Pleiades.Cli.Output;

/// <summary>Figures for the terminal, beside the Chinese names of the catalog.</summary>
internal static class FigureText
{
    /// <summary>The figure with the Chinese name of its unit, also of a unit that only a user's own data files know.</summary>
    /// <param name="quantity">The figure.</param>
    /// <param name="catalogue">Names of units.</param>
    public static string Of(Quantity quantity, Catalogue catalogue)
    {
        var figure = Of(quantity);
        return quantity.InCanonical()?.Unit.Canonical is { Length: > 0 } code && figure.EndsWith(code, StringComparison.Ordinal) && catalogue.Units.Canonical(code) is { Name.Zh.Length: > 0 } unit
            ? figure[..^code.Length] + unit.Name.Zh
            : figure;
    }

    public static string Of(Quantity quantity) => Figures.Format(quantity, Language.Chinese);

    public static string Of(Estimate score) => Figures.Score(score, Language.Chinese);
}
