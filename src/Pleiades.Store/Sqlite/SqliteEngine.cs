using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Pleiades.Store.Sqlite;

/// <summary>All that is particular to SQLite: opening, words of the schema, beginning a transaction. The statements themselves are common.</summary>
internal static partial class SqliteEngine
{
    /// <summary>Written into the file's header ("PLEI"), so that a foreign database is not taken for a workspace.</summary>
    public const int ApplicationId = 0x504C4549;

    /// <summary>Takes the write lock at once, so that two writers wait for each other instead of failing half-way.</summary>
    public const string Begin = "BEGIN IMMEDIATE";

    /// <summary>A snapshot for several reads.</summary>
    public const string BeginRead = "BEGIN DEFERRED";

    static SqliteEngine() => Batteries_V2.Init();

    /// <summary>Opens a database file; a missing file is created only when <paramref name="create"/> says so.</summary>
    /// <remarks>
    /// <c>synchronous=FULL</c>: a commit is acknowledged after its log is on the disk. <c>Pooling=False</c>: closing lets go of the file at once.
    /// </remarks>
    public static SqliteConnection Connect(string file, StoreAccess access, TimeSpan patience, bool create = false)
    {
        var immutable = access == StoreAccess.ReadOnly && CannotKeepLog(file);
        var builder = new SqliteConnectionStringBuilder
        {
            DataSource = immutable ? new Uri(Path.GetFullPath(file)).AbsoluteUri + "?immutable=1" : file,
            Mode = create ? SqliteOpenMode.ReadWriteCreate : access == StoreAccess.ReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = Math.Max(1, (int)patience.TotalSeconds),
        };
        var connection = new SqliteConnection(builder.ToString());
        try
        {
            connection.Open();
            Pragma(connection, string.Create(CultureInfo.InvariantCulture, $"busy_timeout={(int)patience.TotalMilliseconds}"));
            Pragma(connection, "foreign_keys=ON");
            Pragma(connection, "trusted_schema=OFF");
            Pragma(connection, "cell_size_check=ON");
            Pragma(connection, "synchronous=FULL");
            Pragma(connection, "journal_size_limit=16777216");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Whether the connection is inside a transaction.</summary>
    public static bool InTransaction(DbConnection connection) => raw.sqlite3_get_autocommit(((SqliteConnection)connection).Handle) == 0;

    /// <summary>Whether the file could only be opened for reading although writing was asked for.</summary>
    public static bool IsReadOnly(DbConnection connection) => raw.sqlite3_db_readonly(((SqliteConnection)connection).Handle, "main") == 1;

    /// <summary>Makes a running statement stop, from another thread.</summary>
    public static void Interrupt(DbConnection connection) => raw.sqlite3_interrupt(((SqliteConnection)connection).Handle);

    /// <summary>Marks a new file as a workspace; takes part in the transaction.</summary>
    public static string MarkAsWorkspace => string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id={ApplicationId}");

    /// <summary>Asks for the mark.</summary>
    public static string ReadMark => "PRAGMA application_id";

    /// <summary>Whether the schema's version is kept here: 1 or 0.</summary>
    public static string VersionTableCount => "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_version'";

    /// <summary>Lets readers and one writer work side by side; kept in the file.</summary>
    public static string KeepLog => "PRAGMA journal_mode=WAL";

    /// <summary>Writes the words in braces of a migration the way SQLite has them.</summary>
    public static string Translate(string migration)
    {
        var sql = migration
            .Replace("{identity}", "INTEGER PRIMARY KEY", StringComparison.Ordinal)
            .Replace("{bytes}", "BLOB", StringComparison.Ordinal);
        return AppendOnlyWord().Replace(sql, found => AppendOnly(found.Groups[1].Value));
    }

    /// <summary>Condition: the column's text contains the parameter's, A–Z in any letter case; the parameter is escaped by <see cref="Escape"/>.</summary>
    public static string Contains(string column, string parameter) => $"{column} LIKE @{parameter} ESCAPE '!'";

    /// <summary>A text as the parameter of <see cref="Contains"/>.</summary>
    public static string Escape(string text) => "%" + text
        .Replace("!", "!!", StringComparison.Ordinal)
        .Replace("%", "!%", StringComparison.Ordinal)
        .Replace("_", "!_", StringComparison.Ordinal) + "%";

    private static string AppendOnly(string table) => $"""
        CREATE TRIGGER {table}_is_not_updated BEFORE UPDATE ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;
        CREATE TRIGGER {table}_is_not_deleted BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;
        """;

    /// <summary>Whether no file can be made beside a file.</summary>
    public static bool FolderRefusesFiles(string file)
    {
        var probe = $"{file}-probe-{Environment.ProcessId}";
        try
        {
            using (new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose)) { }
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    /// <summary>A workspace at rest in a folder that may not be written: SQLite could not lay its shared index beside it, and nobody can change it.</summary>
    private static bool CannotKeepLog(string file)
    {
        var log = new FileInfo(file + "-wal");
        return File.Exists(file) && !(log.Exists && log.Length > 0) && !File.Exists(file + "-shm") && FolderRefusesFiles(file);
    }

    private static void Pragma(SqliteConnection connection, string setting)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA " + setting;
        command.ExecuteNonQuery();
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"\{append_only:(\w+)\}")]
    private static partial System.Text.RegularExpressions.Regex AppendOnlyWord();
}
