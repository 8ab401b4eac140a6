using System.Data.Common;
using Pleiades.Store.Rows;
using Pleiades.Store.Sql;

namespace Pleiades.Store;

public sealed partial class WorkspaceStore
{
    /// <summary>Saves a piece of work to be done. With a name, asking a second time changes nothing.</summary>
    /// <param name="kind">What is to be done, as in <c>report.build</c>.</param>
    /// <param name="payload">The details as JSON text.</param>
    /// <param name="due">Not before this moment; null for now.</param>
    /// <param name="name">Name that no second job may bear; empty for none.</param>
    /// <returns>The number of the job, new or of that name.</returns>
    public long Enqueue(string kind, string payload, DateTimeOffset? due = null, string name = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(kind);
        ArgumentException.ThrowIfNullOrWhiteSpace(payload);
        ArgumentNullException.ThrowIfNull(name);
        var key = name.Length == 0 ? null : name;
        return Write(() => (long?)_database.Scalar(
            RecordSql.InsertJob,
            ("kind", kind),
            ("name", key),
            ("payload", payload),
            ("due", Invariant.Text(due ?? _time.GetUtcNow())),
            ("created", Now())) ?? (long)_database.Scalar(RecordSql.JobByName, ("name", key))!);
    }

    /// <summary>Takes the oldest job that is due, or whose worker let the lease run out; null when there is none.</summary>
    /// <param name="worker">Who takes it.</param>
    /// <param name="lease">How long nobody else may take it; &gt; 0.</param>
    /// <param name="kind">Only jobs of this kind; null for any.</param>
    public StoredJob? Take(string worker, TimeSpan lease, string? kind = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(worker);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lease, TimeSpan.Zero);
        return Write(() => _database.Query(
            RecordSql.TakeJob,
            ReadJob,
            ("kind", kind),
            ("worker", worker),
            ("now", Now()),
            ("lease", Invariant.Text(_time.GetUtcNow() + lease))).SingleOrDefault());
    }

    /// <summary>Ends a job: done without an error, to be tried again at a moment, or failed for good.</summary>
    /// <param name="id">The job.</param>
    /// <param name="worker">Who took it.</param>
    /// <param name="error">Why it failed; empty when it is done.</param>
    /// <param name="again">When to try again after an error; null to give up.</param>
    /// <returns>False, and nothing changed, when the job has ended already or another worker has taken it.</returns>
    public bool Finish(long id, string worker, string error = "", DateTimeOffset? again = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(worker);
        ArgumentNullException.ThrowIfNull(error);
        if (again is not null) ArgumentException.ThrowIfNullOrWhiteSpace(error);
        var state = error.Length == 0 ? JobState.Done : again is null ? JobState.Failed : JobState.Waiting;
        return Write(() => _database.Execute(
            RecordSql.FinishJob,
            ("id", id),
            ("worker", worker),
            ("state", EnumText.Of(state)),
            ("finished", state == JobState.Waiting ? null : Now()),
            ("due", again is { } moment ? Invariant.Text(moment) : null),
            ("error", error)) == 1);
    }

    /// <summary>One job; null when there is none of this number.</summary>
    /// <param name="id">The job.</param>
    public StoredJob? Job(long id) => _database.Query(RecordSql.JobById, ReadJob, ("id", id)).SingleOrDefault();

    /// <summary>The jobs, newest first.</summary>
    /// <param name="limit">Largest number of jobs; &gt; 0.</param>
    public IReadOnlyList<StoredJob> Jobs(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        return _database.Query(RecordSql.Jobs, ReadJob, ("limit", limit));
    }

    private static StoredJob ReadJob(DbDataReader row) => new(row.GetInt64(0), row.GetString(1), row.GetString(3))
    {
        Name = row.Text(2) ?? "",
        State = EnumText.Parse<JobState>(row.GetString(4)),
        Attempts = row.GetInt32(5),
        Due = row.Moment(6),
        Created = row.Moment(7),
        TakenBy = row.Text(8) ?? "",
        Finished = row.IsDBNull(9) ? null : row.Moment(9),
        Error = row.Text(10) ?? "",
    };
}
