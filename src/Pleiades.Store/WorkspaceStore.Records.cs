using System.Data.Common;
using System.Globalization;
using Pleiades.Store.Rows;
using Pleiades.Store.Sql;

namespace Pleiades.Store;

public sealed partial class WorkspaceStore
{
    /// <summary>Saves a result; saving the same one again changes nothing.</summary>
    /// <param name="result">The result; NaN is missing, infinities are refused.</param>
    /// <returns>Its number in this workspace.</returns>
    /// <exception cref="ArgumentException">A number is infinite.</exception>
    public long SaveResult(Result result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var estimates = StoreJson.Write([.. result.Rows.Select(ToRow)]);
        var seed = result.Seed.ToString(CultureInfo.InvariantCulture);
        var digest = ResultDigest(result, estimates);
        return Write(() => (long?)_database.Scalar(RecordSql.ResultByDigest, ("digest", digest)) ?? (long)_database.Scalar(
            RecordSql.InsertResult,
            ("measure", result.Measure),
            ("recipe", result.Recipe),
            ("fingerprint", result.Fingerprint),
            ("version", result.Version),
            ("seed", seed),
            ("estimates", estimates),
            ("saved", Now()),
            ("digest", digest))!);
    }

    /// <summary>The saved results of a measure, newest first.</summary>
    /// <param name="measure">The measure, as in <c>score.boards</c>.</param>
    public IReadOnlyList<StoredResult> Results(string measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return _database.Query(RecordSql.ResultsOfMeasure, row => ReadResult(row).Result, ("measure", measure));
    }

    /// <summary>One saved result; null when there is none of this number.</summary>
    /// <param name="id">Its number.</param>
    public StoredResult? Result(long id) => _database.Query(RecordSql.ResultById, row => ReadResult(row).Result, ("id", id)).SingleOrDefault();

    /// <summary>Notes what was done to the workspace. Imports and decisions note themselves.</summary>
    /// <param name="who">Who did it.</param>
    /// <param name="action">What, as in <c>report</c>.</param>
    /// <param name="target">To what; empty for the workspace itself.</param>
    /// <param name="detail">Details; may be empty.</param>
    public void Audit(string who, string action, string target, string detail)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(who);
        ArgumentException.ThrowIfNullOrWhiteSpace(action);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(detail);
        Write(() => AppendAudit(who, action, target, detail));
    }

    /// <summary>What was done to the workspace, newest first.</summary>
    /// <param name="limit">Largest number of rows; &gt; 0.</param>
    public IReadOnlyList<AuditRow> AuditTrail(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        return _database.Query(RecordSql.AuditNewestFirst, row => ReadAudit(row).Row, ("limit", limit));
    }

    private int AppendAudit(string who, string action, string target, string detail)
    {
        var previous = (string?)_database.Scalar(RecordSql.LastAuditDigest) ?? "";
        var at = Now();
        return _database.Execute(
            RecordSql.InsertAudit,
            ("at", at),
            ("who", who),
            ("action", action),
            ("target", target),
            ("detail", detail),
            ("previous", previous),
            ("digest", Fingerprint.Of(previous, at, who, action, target, detail)));
    }

    private static (AuditRow Row, string Previous, string Digest, string Expected) ReadAudit(DbDataReader row) => (
        new AuditRow(row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5)) { Id = row.GetInt64(0), When = row.Moment(1) },
        row.GetString(6),
        row.GetString(7),
        Fingerprint.Of(row.GetString(6), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5)));

    private static (StoredResult Result, bool Intact) ReadResult(DbDataReader row)
    {
        var result = new Result
        {
            Measure = row.GetString(1),
            Recipe = row.GetString(2),
            Fingerprint = row.GetString(3),
            Version = row.GetString(4),
            Seed = ulong.Parse(row.GetString(5), NumberStyles.None, CultureInfo.InvariantCulture),
            Rows = [.. StoreJson.Estimates(row.GetString(6)).Select(FromRow)],
        };
        return (new StoredResult(row.GetInt64(0), result, row.Moment(7)), ResultDigest(result, row.GetString(6)) == row.GetString(8));
    }

    private static string ResultDigest(Result result, string estimates) => Fingerprint.Of(
        result.Measure, result.Recipe, result.Fingerprint, result.Version, result.Seed.ToString(CultureInfo.InvariantCulture), estimates);

    private static EstimateRow ToRow(ResultRow row) => new(
        row.Subject.Value, row.Item, Finite(row.Estimate.Value), Finite(row.Estimate.Low), Finite(row.Estimate.High), row.Estimate.Reason,
        [.. row.Facts.Select(fact => fact.Value)]);

    private static ResultRow FromRow(EstimateRow row) => new(
        new SubjectId(row.Subject),
        row.Item,
        new Estimate(row.Value ?? double.NaN, row.Low ?? double.NaN, row.High ?? double.NaN, row.Reason),
        row.Facts.IsDefault ? [] : [.. row.Facts.Select(fact => new FactId(fact))]);

    private static double? Finite(double number) => double.IsNaN(number) ? null
        : double.IsFinite(number) ? number
        : throw new ArgumentException("A result holds an infinite number; missing is NaN.", nameof(number));
}
