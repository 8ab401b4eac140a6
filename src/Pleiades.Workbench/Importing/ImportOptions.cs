using Pleiades.Evidence.Documents;
using Pleiades.Evidence.Tables;

namespace Pleiades.Workbench.Importing;

/// <summary>What the user said of the files to read.</summary>
/// <param name="Reading">Publisher, day of issue, limits.</param>
/// <param name="Map">The table map for every table; null: the map beside each table, <c>towns.map.yaml</c> for <c>towns.csv</c>.</param>
public sealed record ImportOptions(ReadOptions Reading, TableMap? Map = null)
{
    /// <summary>Nothing said.</summary>
    public static ImportOptions Default { get; } = new(ReadOptions.Default);
}
