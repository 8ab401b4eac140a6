using Pleiades.Catalog;
using Pleiades.Workbench;

namespace Pleiades.Cli.Output;

/// <summary>Names for identifiers, as the catalog holds them.</summary>
internal static class Names
{
    public static string Indicator(IndicatorId id) => Catalogue.BuiltIn.IndicatorName(id).Zh;
}
