using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Pleiades.Store.Sqlite;

/// <summary>Turns SQLite's error codes into sentences for people.</summary>
internal static class SqliteFailure
{
    private const int Interrupted = 9;
    private const long AlmostNothing = 1 << 20;

    /// <summary>The exception to throw instead of one of SQLite's.</summary>
    /// <param name="error">What SQLite said.</param>
    /// <param name="file">The database file.</param>
    public static Exception Explain(DbException error, string file)
    {
        if (error is not SqliteException sqlite) return new StoreException(StoreProblem.Disk, $"The workspace {file} failed: {error.Message}.", error);
        if (sqlite.SqliteErrorCode == Interrupted) return new OperationCanceledException("The work was stopped.", error);
        var (problem, message) = Sentence(sqlite, file);
        return new StoreException(problem, message, error);
    }

    private static (StoreProblem Problem, string Message) Sentence(SqliteException error, string file) => error.SqliteErrorCode switch
    {
        13 => DiskFull(file),
        10 when IsDiskFull(file) => DiskFull(file),
        5 or 6 => (StoreProblem.Busy, $"The workspace {file} is being written by another program; wait until that has ended and try again."),
        8 => ReadOnly(file),
        14 when File.Exists(file) && SqliteEngine.FolderRefusesFiles(file) => ReadOnly(file),
        11 => (StoreProblem.Damaged, $"The workspace {file} is damaged ({error.Message.TrimEnd('.')}); restore a backup, or run 'pleiades workspace check' to see what is hit."),
        26 => (StoreProblem.NotAWorkspace, $"The file {file} is no workspace, or its beginning is damaged; name another folder or restore a backup."),
        3 or 14 or 23 => (StoreProblem.NoAccess, $"The workspace {file} cannot be opened; check that it exists and that you may read it and write beside it."),
        18 => (StoreProblem.TooLarge, $"A document is too large for the workspace {file}, which holds up to 1,000,000,000 bytes a piece; split it."),
        19 => (StoreProblem.Refused, $"The workspace {file} refused a change that would break its rules: {error.Message.TrimEnd('.')}."),
        _ => (StoreProblem.Disk, $"Reading or writing the workspace {file} failed ({error.Message.TrimEnd('.')}); check the disk, then run 'pleiades workspace check'."),
    };

    private static (StoreProblem, string) ReadOnly(string file) => (
        StoreProblem.ReadOnly, $"The workspace {file} may not be written; give yourself write access to the file and its folder, or work on a copy.");

    private static (StoreProblem, string) DiskFull(string file) => (
        StoreProblem.DiskFull,
        $"The disk that holds the workspace {file} is full; what was stored before is safe: make room and run the same command again.");

    /// <summary>Some full disks show only as a failed write of the log's index.</summary>
    private static bool IsDiskFull(string file)
    {
        try
        {
            return new DriveInfo(Path.GetDirectoryName(Path.GetFullPath(file))!).AvailableFreeSpace < AlmostNothing;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }
}
