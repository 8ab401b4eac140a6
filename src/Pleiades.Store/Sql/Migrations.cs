using System.Globalization;
using System.Reflection;
using Pleiades.Store.Rows;
using Pleiades.Store.Sqlite;

namespace Pleiades.Store.Sql;

/// <summary>The numbered scripts that lead from an empty database to the present schema.</summary>
internal static class Migrations
{
    /// <summary>The newest schema this program knows.</summary>
    public static int Newest { get; } = Numbers().Max();

    /// <summary>Version of the program, as kept with what it writes.</summary>
    public static string Program { get; } =
        typeof(Migrations).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <summary>The script of a version, in the common form.</summary>
    public static string Script(int version)
    {
        using var stream = typeof(Migrations).Assembly.GetManifestResourceStream(Name(version))
            ?? throw new ArgumentOutOfRangeException(nameof(version), version, "There is no migration of this number.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Runs the scripts above a version, in one transaction: the schema is the old one or the new one, never between.</summary>
    /// <param name="database">The database.</param>
    /// <param name="to">The version to reach.</param>
    /// <param name="time">The clock.</param>
    public static void Run(Database database, int to, TimeProvider time) => database.InTransaction(() =>
    {
        var from = Version(database);
        for (var version = from + 1; version <= to; version++)
        {
            database.Script(SqliteEngine.Translate(Script(version)));
            database.Execute(RecordSql.InsertVersion, ("version", version), ("applied", Invariant.Text(time.GetUtcNow())), ("program", Program));
        }

        database.Execute(SqliteEngine.MarkAsWorkspace);
        return to - from;
    });

    /// <summary>The version of a database; 0 when it holds nothing.</summary>
    public static int Version(Database database) => database.Scalar(SqliteEngine.VersionTableCount) is long and > 0
        ? (int)(long)(database.Scalar(RecordSql.CurrentVersion) ?? 0L)
        : 0;

    private static IEnumerable<int> Numbers() => typeof(Migrations).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
        .Select(name => int.Parse(name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture));

    private static string Name(int version) => string.Create(CultureInfo.InvariantCulture, $"{version:0000}.sql");
}
