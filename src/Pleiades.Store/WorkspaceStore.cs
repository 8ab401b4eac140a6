using Pleiades.Store.Rows;
using Pleiades.Store.Sql;
using Pleiades.Store.Sqlite;

namespace Pleiades.Store;

/// <summary>One workspace: a folder with the file <c>pleiades.db</c>, which holds documents, facts, decisions, results, jobs and the audit.</summary>
/// <remarks>
/// Facts, decisions, documents, results and the audit are appended and superseded, never changed; the database itself refuses it.
/// What a method has acknowledged by returning survives a killed process and a power cut. Several processes may have the same workspace open:
/// readers never wait, writers wait for each other. One instance serves one thread at a time; open another for another thread.
/// Every failure of disk or database is a <see cref="StoreException"/> and leaves the workspace as it was.
/// </remarks>
public sealed partial class WorkspaceStore : IDisposable
{
    /// <summary>Name of the file inside the folder.</summary>
    public const string FileName = "pleiades.db";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly Database _database;
    private readonly TimeProvider _time;
    private readonly string _folder;
    private readonly StoreAccess _access;

    private WorkspaceStore(Database database, TimeProvider time, string folder, StoreAccess access) =>
        (_database, _time, _folder, _access) = (database, time, folder, access);

    /// <summary>Whether the folder holds a workspace, or at least a file of its name.</summary>
    /// <param name="folder">The folder.</param>
    public static bool Exists(string folder) => File.Exists(FileOf(folder));

    /// <summary>Makes an empty workspace; the folder is made when it is not there.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="time">The clock.</param>
    /// <exception cref="StoreException">The folder holds a workspace already, or cannot be written.</exception>
    public static WorkspaceStore Create(string folder, TimeProvider time)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ArgumentNullException.ThrowIfNull(time);
        var file = FileOf(folder);
        if (Exists(folder)) throw Occupied(folder);
        var draft = $"{file}-new-{Environment.ProcessId}-{Environment.CurrentManagedThreadId}";
        try
        {
            Directory.CreateDirectory(folder);
            File.Delete(draft);
            WriteSchema(draft, Migrations.Newest, time, file);
            File.Move(draft, file, overwrite: false);
        }
        catch (IOException) when (Exists(folder))
        {
            throw Occupied(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or StoreException { Problem: StoreProblem.NoAccess })
        {
            throw new StoreException(
                StoreProblem.NoAccess, $"No workspace can be made in {folder} ({e.Message.TrimEnd('.')}); name a folder you may write.", e);
        }
        finally
        {
            RemoveDraft(draft);
        }

        var store = Open(folder, time);
        store.Audit("pleiades", "create", "", $"schema {Migrations.Newest}, program {Migrations.Program}");
        return store;
    }

    /// <summary>Opens a workspace; a schema older than the program's is brought up to date when writing is allowed.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="time">The clock.</param>
    /// <param name="access">What it is opened for.</param>
    /// <exception cref="StoreException">It is none, is newer than the program, is damaged, or may not be opened this way.</exception>
    public static WorkspaceStore Open(string folder, TimeProvider time, StoreAccess access = StoreAccess.ReadWrite) =>
        Open(folder, time, access, Patience);

    /// <summary>Opens a workspace that waits a given time for other writers.</summary>
    internal static WorkspaceStore Open(string folder, TimeProvider time, StoreAccess access, TimeSpan patience)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ArgumentNullException.ThrowIfNull(time);
        if (!Exists(folder))
        {
            throw new StoreException(
                StoreProblem.NotAWorkspace, $"There is no workspace in {folder}; make one with 'pleiades workspace init {folder}' or name another folder.");
        }

        var database = Connect(FileOf(folder), access, patience);
        try
        {
            Accept(database, time, access);
            return new WorkspaceStore(database, time, folder, access);
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>Closes the workspace.</summary>
    public void Dispose() => _database.Dispose();

    /// <summary>The connection, for tests that damage what the methods would not.</summary>
    internal Database Database => _database;

    /// <summary>Writes an empty database of a schema version, at rest in one file.</summary>
    /// <param name="file">The file to write.</param>
    /// <param name="version">The schema.</param>
    /// <param name="time">The clock.</param>
    /// <param name="named">The file that messages name.</param>
    internal static void WriteSchema(string file, int version, TimeProvider time, string? named = null)
    {
        using var database = Connect(file, StoreAccess.ReadWrite, Patience, create: true, named);
        Migrations.Run(database, version, time);
        database.Scalar(SqliteEngine.KeepLog);
    }

    private static string FileOf(string folder) => Path.Combine(folder, FileName);

    private static Database Connect(string file, StoreAccess access, TimeSpan patience, bool create = false, string? named = null)
    {
        try
        {
            return new Database(SqliteEngine.Connect(file, access, patience, create), named ?? file);
        }
        catch (System.Data.Common.DbException e)
        {
            throw SqliteFailure.Explain(e, named ?? file);
        }
    }

    private static void Accept(Database database, TimeProvider time, StoreAccess access)
    {
        var file = database.File;
        if (database.Scalar(SqliteEngine.ReadMark) is not (long)SqliteEngine.ApplicationId)
            throw new StoreException(StoreProblem.NotAWorkspace, $"The file {file} is a database, but not a workspace of Pleiades; name another folder.");
        if (access == StoreAccess.ReadWrite && SqliteEngine.IsReadOnly(database.Connection))
            throw ReadOnlyFile(file);
        var version = Migrations.Version(database);
        if (version > Migrations.Newest)
        {
            throw new StoreException(
                StoreProblem.NewerSchema, $"The workspace {file} has schema {version}, this program knows up to {Migrations.Newest}; use the newer program that wrote it.");
        }

        if (version == Migrations.Newest) return;
        if (access == StoreAccess.ReadOnly)
        {
            throw new StoreException(
                StoreProblem.OlderSchema, $"The workspace {file} has schema {version} and this program needs {Migrations.Newest}; open it once for writing.");
        }

        Migrations.Run(database, Migrations.Newest, time);
    }

    private static StoreException ReadOnlyFile(string file) => new(
        StoreProblem.ReadOnly, $"The workspace {file} may not be written; give yourself write access to the file and its folder, or work on a copy.");

    private static StoreException Occupied(string folder) => new(
        StoreProblem.AlreadyThere, $"The folder {folder} holds a workspace already; open that one or name another folder.");

    private static void RemoveDraft(string draft)
    {
        foreach (var file in (string[])[draft, draft + "-journal", draft + "-wal", draft + "-shm"])
        {
            try
            {
                File.Delete(file);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // The reason why the draft failed is already on its way; a left-over draft harms nobody.
            }
        }
    }

    private string Now() => Invariant.Text(_time.GetUtcNow());

    private T Write<T>(Func<T> work) =>
        _access == StoreAccess.ReadWrite ? _database.InTransaction(work) : throw new StoreException(
            StoreProblem.ReadOnly, $"The workspace {_database.File} was opened for reading only; open it for writing.");
}
