namespace Pleiades.Store.Sql;

/// <summary>Statements about decisions, results, the audit, jobs and the schema.</summary>
internal static class RecordSql
{
    public const string CurrentVersion = "SELECT MAX(version) FROM schema_version";

    public const string InsertVersion = "INSERT INTO schema_version (version, applied, program) VALUES (@version, @applied, @program)";

    public const string Versions = "SELECT version, applied, program FROM schema_version ORDER BY version";

    public const string InsertDecision = """
        INSERT INTO decisions (fact, verdict, replacement, who, why, decided, previous, digest)
        VALUES (@fact, @verdict, @replacement, @who, @why, @decided, @previous, @digest)
        """;

    public const string LastDecisionDigest = "SELECT digest FROM decisions ORDER BY seq DESC LIMIT 1";

    private const string Decisions = """
        SELECT f.id, s.verdict, n.id, s.who, s.why, s.decided, s.previous, s.digest, s.seq
        FROM decisions s JOIN facts f ON f.seq = s.fact LEFT JOIN facts n ON n.seq = s.replacement
        """;

    public const string DecisionsInOrder = Decisions + " ORDER BY s.seq";

    /// <summary>Of a fact and of those it supersedes, oldest first.</summary>
    public const string DecisionsOfFact = $"""
        WITH RECURSIVE line (seq, supersedes) AS (
            SELECT seq, supersedes FROM facts WHERE id = @id
            UNION ALL
            SELECT f.seq, f.supersedes FROM facts f JOIN line l ON f.seq = l.supersedes)
        {Decisions} WHERE s.fact IN (SELECT seq FROM line) ORDER BY s.seq
        """;

    public const string InsertResult = """
        INSERT INTO results (measure, recipe, fingerprint, version, seed, estimates, saved, digest)
        VALUES (@measure, @recipe, @fingerprint, @version, @seed, @estimates, @saved, @digest) RETURNING seq
        """;

    public const string ResultByDigest = "SELECT seq FROM results WHERE digest = @digest";

    private const string Results = "SELECT seq, measure, recipe, fingerprint, version, seed, estimates, saved, digest FROM results";

    public const string ResultById = Results + " WHERE seq = @id";

    public const string ResultsOfMeasure = Results + " WHERE measure = @measure ORDER BY seq DESC";

    public const string ResultIds = "SELECT seq FROM results ORDER BY seq";

    public const string InsertAudit = """
        INSERT INTO audit (at, who, action, target, detail, previous, digest)
        VALUES (@at, @who, @action, @target, @detail, @previous, @digest)
        """;

    public const string LastAuditDigest = "SELECT digest FROM audit ORDER BY seq DESC LIMIT 1";

    private const string AuditRows = "SELECT seq, at, who, action, target, detail, previous, digest FROM audit";

    public const string AuditNewestFirst = AuditRows + " ORDER BY seq DESC LIMIT @limit";

    public const string AuditInOrder = AuditRows + " ORDER BY seq";

    /// <summary>No row comes back when a job of that name exists.</summary>
    public const string InsertJob = """
        INSERT INTO jobs (kind, name, payload, state, attempts, due, created)
        VALUES (@kind, @name, @payload, 'waiting', 0, @due, @created) ON CONFLICT (name) DO NOTHING RETURNING id
        """;

    public const string JobByName = "SELECT id FROM jobs WHERE name = @name";

    private const string JobColumns = "id, kind, name, payload, state, attempts, due, created, taken_by, finished, error";

    /// <summary>The oldest job that is due, or whose worker did not come back in time.</summary>
    public const string TakeJob = $"""
        UPDATE jobs SET state = 'taken', attempts = attempts + 1, taken_by = @worker, lease_until = @lease
        WHERE id = (
            SELECT id FROM jobs
            WHERE (@kind IS NULL OR kind = @kind)
              AND ((state = 'waiting' AND due <= @now) OR (state = 'taken' AND lease_until <= @now))
            ORDER BY due, id LIMIT 1)
        RETURNING {JobColumns}
        """;

    public const string FinishJob = """
        UPDATE jobs SET state = @state, finished = @finished, due = COALESCE(@due, due), error = @error, lease_until = NULL
        WHERE id = @id AND state = 'taken' AND taken_by = @worker
        """;

    public const string JobById = $"SELECT {JobColumns} FROM jobs WHERE id = @id";

    public const string Jobs = $"SELECT {JobColumns} FROM jobs ORDER BY id DESC LIMIT @limit";

    public const string OpenJobs = "SELECT COUNT(*) FROM jobs WHERE state IN ('waiting', 'taken')";

    public const string ResultCount = "SELECT COUNT(*) FROM results";
}
