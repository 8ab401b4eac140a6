using System.Collections.Immutable;
using Pleiades.Store.Rows;
using Pleiades.Store.Sql;

namespace Pleiades.Store;

public sealed partial class WorkspaceStore
{
    /// <summary>What the workspace holds at this moment.</summary>
    public WorkspaceInfo Info() => _database.InSnapshot(() =>
    {
        var versions = _database.Query(RecordSql.Versions, row => (Version: row.GetInt32(0), Applied: row.Moment(1), Program: row.GetString(2)));
        var counts = _database.Query(
            DocumentSql.Counts, row => (Documents: row.GetInt64(0), Articles: row.GetInt64(1), Repeats: row.GetInt64(2), Facts: row.GetInt64(3))).Single();
        var facts = _database.Query(FactSql.CountByStatusAndStanding, row => (
            Status: EnumText.Parse<FactStatus>(row.GetString(0)), Standing: EnumText.Parse<FactStanding>(row.GetString(1)), Count: row.GetInt64(2)));
        return new WorkspaceInfo
        {
            Folder = _folder,
            SchemaVersion = versions[^1].Version,
            ProgramVersion = versions[^1].Program,
            Created = versions[0].Applied,
            Documents = counts.Documents,
            Articles = counts.Articles,
            Repeats = counts.Repeats,
            Facts = counts.Facts,
            FactsByStatus = Sums(facts.Where(f => f.Standing is FactStanding.Unreviewed or FactStanding.Accepted).Select(f => (f.Status, f.Count))),
            FactsByStanding = Sums(facts.Select(f => (f.Standing, f.Count))),
            Results = (long)_database.Scalar(RecordSql.ResultCount)!,
            OpenJobs = (long)_database.Scalar(RecordSql.OpenJobs)!,
            SizeOnDisk = SizeOf(_database.File) + SizeOf(_database.File + "-wal"),
        };
    });

    private static ImmutableSortedDictionary<T, long> Sums<T>(IEnumerable<(T Key, long Count)> counts) where T : struct, Enum =>
        counts.GroupBy(c => c.Key).ToImmutableSortedDictionary(group => group.Key, group => group.Sum(c => c.Count));

    private static long SizeOf(string file) => new FileInfo(file) is { Exists: true } found ? found.Length : 0;
}
