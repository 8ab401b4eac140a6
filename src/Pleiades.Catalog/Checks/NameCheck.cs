using System.Collections.Immutable;

namespace Pleiades.Catalog;

/// <summary>Checks the subjects together: names that two of them claim, regions that lie in themselves.</summary>
internal static class NameCheck
{
    private static readonly (string File, string Key, Func<CheckedRow, SubjectType?> Type)[] s_files =
    [
        (SubjectReader.RegionFile, "code", _ => SubjectType.Country),
        (ClusterReader.File, "id", _ => SubjectType.Cluster),
        (SubjectReader.FirmFile, "id", _ => SubjectType.Enterprise),
        (SubjectReader.ParkFile, "id", _ => SubjectType.Park),
        (SubjectReader.OrganisationFile, "id", _ => SubjectType.Organisation),
        (SubjectReader.OtherFile, "id", r => Enum.TryParse<SubjectType>(r["type"], ignoreCase: true, out var type) ? type : null),
    ];

    public static IEnumerable<Issue> Of(IReadOnlyList<CheckedTable> tables, Catalogue merged)
    {
        var lines = Lines(tables);
        return [.. Shared(lines, merged), .. Cycles(lines, merged)];
    }

    private static Dictionary<SubjectId, (CheckedTable Table, int Line)> Lines(IReadOnlyList<CheckedTable> tables)
    {
        var lines = new Dictionary<SubjectId, (CheckedTable, int)>();
        foreach (var (file, key, typeOf) in s_files)
        {
            if (tables.FirstOrDefault(t => t.Shape.Name == file) is not { } table) continue;
            foreach (var row in table.Rows)
            {
                if (typeOf(row) is { } type) lines.TryAdd(SubjectIds.Of(type, row[key]), (table, row.Line));
            }
        }

        return lines;
    }

    // Regions share names by nature (two 鼓楼区); what else bears one exact name cannot be told apart.
    private static IEnumerable<Issue> Shared(Dictionary<SubjectId, (CheckedTable Table, int Line)> lines, Catalogue merged)
    {
        var owners = new Dictionary<string, SubjectEntry>(StringComparer.Ordinal);
        foreach (var subject in merged.Subjects.All.OrderBy(s => lines.ContainsKey(s.Id)).ThenBy(s => lines.TryGetValue(s.Id, out var l) ? l.Line : 0).ThenBy(s => s.Id))
        {
            foreach (var name in Exact(subject))
            {
                var key = NameKey.Of(name);
                if (key.Length == 0 || owners.TryAdd(key, subject)) continue;
                var other = owners[key];
                if (other.Id == subject.Id || (SubjectIds.IsRegion(other.Type) && SubjectIds.IsRegion(subject.Type)) || !lines.TryGetValue(subject.Id, out var at)) continue;
                yield return at.Table.Issue(at.Line, "name-shared",
                    $"the name '{name}' of {subject.Id} is also a name of {other.Id} ({other.Name.Zh}); give it to one of them, or list it under 'colloquial' of both where either may be meant");
            }
        }
    }

    private static ImmutableArray<string> Exact(SubjectEntry subject) => [subject.Name.Zh, subject.BareName, .. subject.Aliases];

    private static IEnumerable<Issue> Cycles(Dictionary<SubjectId, (CheckedTable Table, int Line)> lines, Catalogue merged)
    {
        foreach (var (id, (table, line)) in lines)
        {
            if (merged.Subjects.RegionsAbove(id).Any(r => r.Id == id))
                yield return table.Issue(line, "cycle", $"{id} lies in itself through {string.Join(" → ", merged.Subjects.RegionsAbove(id).Select(r => r.Id))}; the parent of a region is the one above it, of a country nothing");
        }
    }
}
