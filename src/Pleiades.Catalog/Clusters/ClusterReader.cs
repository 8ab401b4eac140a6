using System.Globalization;

namespace Pleiades.Catalog;

/// <summary>Reads <c>clusters.csv</c>.</summary>
internal static class ClusterReader
{
    internal const string File = "clusters.csv";

    public static IEnumerable<Cluster> Read(CatalogueSources sources, List<Issue> issues)
    {
        foreach (var row in CsvTable.Read(File, sources.Text(File), ["id", "name_zh", "regions"], issues).Rows)
        {
            yield return new Cluster
            {
                Id = SubjectIds.Of(SubjectType.Cluster, row["id"]),
                Name = row.Name,
                Aliases = row.List("aliases"),
                Regions = SubjectReader.RegionIds(row.List("regions")),
                Provinces = SubjectReader.RegionIds(row.List("provinces")),
                Sector = row["sector"],
                Zone = row["zone"],
                Wave = row["wave"],
                Year = int.TryParse(row["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
                Source = row["source"],
                Confidence = Enum.TryParse<SourceConfidence>(row["confidence"], ignoreCase: true, out var confidence) ? confidence : default,
                Note = row["note"],
            };
        }
    }

    /// <summary>The cluster as a subject of the register.</summary>
    public static SubjectEntry ToEntry(Cluster cluster) => new()
    {
        Id = cluster.Id,
        Type = SubjectType.Cluster,
        Key = cluster.Id.Value[(cluster.Id.Value.IndexOf(':', StringComparison.Ordinal) + 1)..],
        Name = cluster.Name,
        Aliases = cluster.Aliases,
        Regions = cluster.Regions,
    };
}
