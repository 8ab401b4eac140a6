using System.Collections.Immutable;

namespace Pleiades.Catalog;

/// <summary>Reads regions, firms, parks, organisations and other subjects.</summary>
internal static class SubjectReader
{
    internal const string RegionFile = "regions.csv";
    internal const string FirmFile = "firms.csv";
    internal const string ParkFile = "parks.csv";
    internal const string OrganisationFile = "organisations.csv";
    internal const string OtherFile = "other-subjects.csv";

    public static IEnumerable<SubjectEntry> Read(CatalogueSources sources, List<Issue> issues)
    {
        foreach (var entry in ReadRegions(sources, issues)) yield return entry;
        foreach (var (file, type) in new[] { (FirmFile, SubjectType.Enterprise), (ParkFile, SubjectType.Park), (OrganisationFile, SubjectType.Organisation) })
        {
            foreach (var row in CsvTable.Read(file, sources.Text(file), ["id", "name_zh"], issues).Rows) yield return Entry(row, type);
        }

        foreach (var row in CsvTable.Read(OtherFile, sources.Text(OtherFile), ["type", "id", "name_zh"], issues).Rows)
        {
            if (Type(row, "type", issues) is { } type) yield return Entry(row, type);
        }
    }

    internal static ImmutableArray<SubjectId> RegionIds(ImmutableArray<string> codes) =>
        [.. codes.Select(code => SubjectIds.Of(SubjectType.Country, code))];

    private static IEnumerable<SubjectEntry> ReadRegions(CatalogueSources sources, List<Issue> issues)
    {
        foreach (var row in CsvTable.Read(RegionFile, sources.Text(RegionFile), ["code", "name_zh", "parent", "level"], issues).Rows)
        {
            if (Type(row, "level", issues) is not { } type) continue;
            yield return new SubjectEntry
            {
                Id = SubjectIds.Of(type, row["code"]),
                Type = type,
                Key = row["code"],
                Name = row.Name,
                BareName = row["short_zh"],
                Aliases = row.List("aliases"),
                Regions = RegionIds(row.List("parent")),
                OnlyAfterParent = row["in_text"] == "after_parent",
            };
        }
    }

    private static SubjectEntry Entry(CsvRow row, SubjectType type) => new()
    {
        Id = SubjectIds.Of(type, row["id"]),
        Type = type,
        Key = row["id"],
        Name = row.Name,
        Aliases = row.List("aliases"),
        Colloquial = row.List("colloquial"),
        Regions = RegionIds(row.List("region")),
        Clusters = [.. row.List("clusters").Select(key => SubjectIds.Of(SubjectType.Cluster, key))],
        Role = row["role"],
    };

    private static SubjectType? Type(CsvRow row, string column, List<Issue> issues)
    {
        if (Enum.TryParse<SubjectType>(row[column], ignoreCase: true, out var type) && type != SubjectType.Unknown) return type;
        issues.Add(row.Issue("type", $"'{row[column]}' is no kind of subject; the row was left out"));
        return null;
    }
}
