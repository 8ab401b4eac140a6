using System.Data.Common;
using Pleiades.Evidence.Documents;
using Pleiades.Store.Rows;
using Pleiades.Store.Sql;

namespace Pleiades.Store;

public sealed partial class WorkspaceStore
{
    /// <summary>The facts of a query, in the order of their documents and spans; a correction stands at the place of what it corrects.</summary>
    /// <param name="query">Which facts.</param>
    public IReadOnlyList<StoredFact> Facts(FactQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (sql, parameters) = FactSql.Select(query);
        return _database.Query(sql, ReadFact, parameters);
    }

    /// <summary>How many facts a query has, its limit and offset left aside.</summary>
    /// <param name="query">Which facts.</param>
    public long CountFacts(FactQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (sql, parameters) = FactSql.Count(query);
        return (long)_database.Scalar(sql, parameters)!;
    }

    /// <summary>One fact, whatever its standing; null when there is none of this identifier.</summary>
    /// <param name="id">The fact.</param>
    public StoredFact? Fact(FactId id) => _database.Query(FactSql.ById, ReadFact, ("id", id.Value)).SingleOrDefault();

    private static StoredFact ReadFact(DbDataReader row) => new(
        FactRow.Read(row, FactSql.Before, new DocumentId(row.GetString(1))) with { Scanned = EnumText.Parse<DocumentFormat>(row.GetString(6)) == DocumentFormat.Scan },
        EnumText.Parse<FactStanding>(row.GetString(3)),
        row.FactId(4),
        row.FactId(5));
}
