using System.Data.Common;
using Pleiades.Store.Sqlite;

namespace Pleiades.Store;

public sealed partial class WorkspaceStore
{
    /// <summary>
    /// Copies the workspace as it is at this moment to a file, while others may go on writing, then opens the copy and checks it.
    /// To restore, put the file into an empty folder under the name <see cref="FileName"/>.
    /// </summary>
    /// <param name="file">The file to write; nothing may be there.</param>
    /// <param name="stop">Stops the copy; nothing is left behind.</param>
    /// <exception cref="StoreException">Something is there already, the disk fails, or the copy does not pass the check.</exception>
    public void Backup(string file, CancellationToken stop)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        if (Path.Exists(file)) throw OccupiedFile(file);
        var draft = $"{file}-new-{Environment.ProcessId}";
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder) Directory.CreateDirectory(folder);
            _database.InSnapshot(() =>
            {
                SqliteEngine.Copy(_database, draft, stop);
                return 0;
            });
            Verify(draft, file, stop);
            File.Move(draft, file, overwrite: false);
        }
        catch (DbException e)
        {
            throw SqliteFailure.Explain(e, file);
        }
        catch (IOException) when (Path.Exists(file))
        {
            throw OccupiedFile(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(StoreProblem.NoAccess, $"No backup can be written to {file} ({e.Message.TrimEnd('.')}); name a place you may write.", e);
        }
        finally
        {
            RemoveDraft(draft);
        }
    }

    private void Verify(string draft, string file, CancellationToken stop)
    {
        using var copy = new WorkspaceStore(Connect(draft, StoreAccess.ReadWrite, Patience), _time, draft, StoreAccess.ReadOnly);
        Accept(copy._database, _time, StoreAccess.ReadOnly);
        var issues = copy.Check(null, stop);
        if (issues.IsEmpty) return;
        throw new StoreException(
            StoreProblem.Damaged, $"The backup {file} was not kept, because its check found {issues.Length} faults, the first: {issues[0].Message} Run 'pleiades workspace check'.");
    }

    private static StoreException OccupiedFile(string file) => new(
        StoreProblem.AlreadyThere, $"There is something at {file} already and a backup overwrites nothing; name another file.");
}
