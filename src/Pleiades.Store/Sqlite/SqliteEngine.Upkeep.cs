using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Pleiades.Store.Rows;
using Pleiades.Store.Sql;
using SQLitePCL;

namespace Pleiades.Store.Sqlite;

internal static partial class SqliteEngine
{
    private const int PagesAtOnce = 1024;

    /// <summary>Structure, indexes, constraints and foreign keys of the database.</summary>
    public static ImmutableArray<Issue> CheckStructure(Database database)
    {
        var issues = ImmutableArray.CreateBuilder<Issue>();
        issues.AddRange(database.Query("PRAGMA integrity_check", row => row.GetString(0)).Where(line => line != "ok").Select(line => new Issue("database", line)));
        issues.AddRange(database.Query("PRAGMA foreign_key_check", row => new Issue(
            "foreign_key",
            $"A row of {row.GetString(0)} points to a row of {row.GetString(2)} that is not there.",
            row.Text(1) is null ? row.GetString(0) : string.Create(CultureInfo.InvariantCulture, $"{row.GetString(0)} row {row.GetInt64(1)}"))));
        issues.AddRange(MissingTriggers(database));
        return issues.ToImmutable();
    }

    /// <summary>Copies the database as it is at this moment to another file, while others may go on writing.</summary>
    /// <remarks>The caller holds a read transaction, so that the copy is of one moment and never starts again.</remarks>
    public static void Copy(Database source, string target, CancellationToken stop)
    {
        using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = target, Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false }.ToString());
        copy.Open();
        var handle = copy.Handle;
        using var backup = raw.sqlite3_backup_init(handle, "main", ((SqliteConnection)source.Connection).Handle, "main");
        if (backup.IsInvalid) SqliteException.ThrowExceptionForRC(raw.sqlite3_errcode(handle), handle);
        int step;
        while ((step = raw.sqlite3_backup_step(backup, PagesAtOnce)) == raw.SQLITE_OK) stop.ThrowIfCancellationRequested();
        if (step != raw.SQLITE_DONE) SqliteException.ThrowExceptionForRC(step, handle);
    }

    /// <summary>The guards that refuse a change of what is only appended.</summary>
    private static IEnumerable<Issue> MissingTriggers(Database database)
    {
        var there = database.Query("SELECT name FROM sqlite_master WHERE type = 'trigger'", row => row.GetString(0)).ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(1, Migrations.Newest)
            .SelectMany(version => AppendOnlyWord().Matches(Migrations.Script(version)).Select(found => found.Groups[1].Value))
            .SelectMany(table => (string[])[$"{table}_is_not_updated", $"{table}_is_not_deleted"])
            .Where(name => !there.Contains(name))
            .Select(name => new Issue("database", $"The guard {name} was taken out of the database.", name));
    }
}
