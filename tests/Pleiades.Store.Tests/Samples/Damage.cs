using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace Pleiades.Store.Tests.Samples;

/// <summary>Harm that the methods of a workspace would not do.</summary>
internal static class Damage
{
    /// <summary>Runs a statement on the closed workspace, past all guards but the triggers.</summary>
    public static void Run(TempFolder folder, string sql, params (string Name, object Value)[] parameters)
    {
        using var connection = new SqliteConnection($"Data Source={folder.Database};Pooling=False;Foreign Keys=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value);
        command.ExecuteNonQuery();
    }

    /// <summary>Runs a statement on a table whose guards are taken out first and put back afterwards.</summary>
    public static void RunPast(TempFolder folder, string table, string sql, params (string Name, object Value)[] parameters)
    {
        Run(folder, $"DROP TRIGGER {table}_is_not_updated; DROP TRIGGER {table}_is_not_deleted;");
        Run(folder, sql, parameters);
        Run(folder, $"""
            CREATE TRIGGER {table}_is_not_updated BEFORE UPDATE ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;
            CREATE TRIGGER {table}_is_not_deleted BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;
            """);
    }

    /// <summary>Opens and checks; damage that keeps the workspace from opening counts as found.</summary>
    public static ImmutableArray<Issue> Found(TempFolder folder, TimeProvider time)
    {
        try
        {
            using var store = WorkspaceStore.Open(folder.Workspace, time);
            return store.Check(null, CancellationToken.None);
        }
        catch (StoreException e) when (e.Problem is StoreProblem.Damaged or StoreProblem.NotAWorkspace)
        {
            return [new Issue("opening", e.Message)];
        }
    }
}
