using Pleiades.Reports;
using Pleiades.Reports.Languages;

namespace Pleiades.Cli.Output;

/// <summary>Figures for the terminal, beside the Chinese names of the catalog.</summary>
internal static class FigureText
{
    public static string Of(Quantity quantity) => Figures.Format(quantity, Language.Chinese);

    public static string Of(Estimate score) => Figures.Score(score, Language.Chinese);
}
