using System.Data;
using System.Data.Common;
using System.Text.Json;
using Pleiades.Store.Sqlite;

namespace Pleiades.Store.Sql;

/// <summary>One connection with its prepared statements. Every error of the database leaves here as a <see cref="StoreException"/>.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class Database(DbConnection connection, string file) : IDisposable
{
    private readonly Dictionary<string, DbCommand> _prepared = new(StringComparer.Ordinal);

    /// <summary>The connection, for what only the engine's class may do.</summary>
    public DbConnection Connection => connection;

    /// <summary>The database file, as it is named to people.</summary>
    public string File => file;

    /// <summary>Runs a statement.</summary>
    /// <returns>Number of rows changed.</returns>
    public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = Prepare(sql, parameters);
        try
        {
            return command.ExecuteNonQuery();
        }
        catch (DbException e)
        {
            throw SqliteFailure.Explain(e, file);
        }
    }

    /// <summary>Runs statements that are not worth preparing, such as a migration.</summary>
    public void Script(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        try
        {
            command.ExecuteNonQuery();
        }
        catch (DbException e)
        {
            throw SqliteFailure.Explain(e, file);
        }
    }

    /// <summary>The first column of the first row; null when there is no row or it is null.</summary>
    public object? Scalar(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = Prepare(sql, parameters);
        try
        {
            return command.ExecuteScalar() is { } value and not DBNull ? value : null;
        }
        catch (DbException e)
        {
            throw SqliteFailure.Explain(e, file);
        }
    }

    /// <summary>All rows of a query.</summary>
    public List<T> Query<T>(string sql, Func<DbDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = Prepare(sql, parameters);
        var rows = new List<T>();
        try
        {
            using var reader = command.ExecuteReader();
            while (reader.Read()) rows.Add(read(reader));
            return rows;
        }
        catch (DbException e)
        {
            throw SqliteFailure.Explain(e, file);
        }
        catch (Exception e) when (e is FormatException or JsonException or OverflowException or InvalidCastException or ArgumentException)
        {
            throw new StoreException(
                StoreProblem.Damaged, $"The workspace {file} holds a row that cannot be read ({e.Message.TrimEnd('.')}); run 'pleiades workspace check' or restore a backup.", e);
        }
    }

    /// <summary>Does all of the work or none of it; when this returns, the work is on the disk.</summary>
    public T InTransaction<T>(Func<T> work)
    {
        Execute(SqliteEngine.Begin);
        try
        {
            var result = work();
            Execute("COMMIT");
            return result;
        }
        finally
        {
            if (SqliteEngine.InTransaction(connection)) Execute("ROLLBACK");
        }
    }

    /// <summary>Several reads of one moment, whatever others write meanwhile.</summary>
    public T InSnapshot<T>(Func<T> work)
    {
        Execute(SqliteEngine.BeginRead);
        try
        {
            return work();
        }
        finally
        {
            if (SqliteEngine.InTransaction(connection)) Execute("ROLLBACK");
        }
    }

    /// <summary>Closes the connection.</summary>
    public void Dispose()
    {
        foreach (var command in _prepared.Values) command.Dispose();
        _prepared.Clear();
        connection.Dispose();
    }

    private DbCommand Prepare(string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        if (!_prepared.TryGetValue(sql, out var command)) _prepared.Add(sql, command = New(sql, parameters));
        for (var i = 0; i < parameters.Length; i++) command.Parameters[i].Value = parameters[i].Value ?? DBNull.Value;
        return command;
    }

    private DbCommand New(string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, _) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = "@" + name;
            parameter.Direction = ParameterDirection.Input;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
