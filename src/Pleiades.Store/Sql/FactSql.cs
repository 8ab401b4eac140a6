using Pleiades.Store.Rows;
using Pleiades.Store.Sqlite;

namespace Pleiades.Store.Sql;

/// <summary>Statements about facts.</summary>
internal static class FactSql
{
    /// <summary>What people decided last, or that a correction stands in the fact's place.</summary>
    private const string Standing = """
        CASE WHEN n.seq IS NOT NULL THEN 'superseded'
             ELSE COALESCE(
                 (SELECT CASE s.verdict WHEN 'accept' THEN 'accepted' WHEN 'reopen' THEN 'unreviewed' ELSE 'rejected' END FROM decisions s WHERE s.fact = f.seq ORDER BY s.seq DESC LIMIT 1),
                 CASE WHEN f.supersedes IS NULL THEN 'unreviewed' ELSE 'accepted' END)
        END
        """;

    private const string From = """
        FROM facts f JOIN documents d ON d.seq = f.document
        LEFT JOIN facts n ON n.supersedes = f.seq LEFT JOIN facts o ON o.seq = f.supersedes
        """;

    /// <summary>The columns before those of <see cref="FactRow.Columns"/>.</summary>
    public const int Before = 7;

    private static readonly string Rows =
        $"SELECT f.seq, d.id, f.digest, {Standing}, n.id, o.id, d.format, {string.Join(", ", FactRow.Columns.Select(c => "f." + c))} {From}";

    public static readonly string Insert =
        $"""
        INSERT INTO facts (document, supersedes, recorded, digest, {string.Join(", ", FactRow.Columns)})
        VALUES (@document, @supersedes, @recorded, @digest, {string.Join(", ", FactRow.Columns.Select(c => "@" + c))})
        """;

    public static readonly string ById = Rows + " WHERE f.id = @id";

    /// <summary>As read from the document, without corrections, in the order in which they were read.</summary>
    public static readonly string OfReading = Rows + " WHERE f.document = @document AND f.supersedes IS NULL ORDER BY f.seq";

    /// <summary>With corrections.</summary>
    public static readonly string OfDocument = Rows + " WHERE f.document = @document ORDER BY f.seq";

    public const string SeqOf = "SELECT seq FROM facts WHERE id = @id";

    public const string CountByStatusAndStanding = $"SELECT f.status, {Standing}, COUNT(*) {From} GROUP BY 1, 2";

    /// <summary>The statement of a query and its parameters.</summary>
    public static (string Sql, (string Name, object? Value)[] Parameters) Select(FactQuery query)
    {
        var (where, parameters) = Conditions(query);
        parameters.Add(("limit", query.Limit ?? int.MaxValue));
        parameters.Add(("offset", query.Offset));
        return ($"{Rows}{where} ORDER BY f.document, f.span_start, f.seq LIMIT @limit OFFSET @offset", [.. parameters]);
    }

    /// <summary>The statement that counts a query's facts, limit and offset left aside.</summary>
    public static (string Sql, (string Name, object? Value)[] Parameters) Count(FactQuery query)
    {
        var (where, parameters) = Conditions(query);
        return ($"SELECT COUNT(*) {From}{where}", [.. parameters]);
    }

    private static (string Where, List<(string Name, object? Value)> Parameters) Conditions(FactQuery query)
    {
        var conditions = new List<string>();
        var parameters = new List<(string Name, object? Value)>();
        void Add(string condition, string name, object value)
        {
            conditions.Add(condition);
            parameters.Add((name, value));
        }

        if (!query.SubjectIds.IsDefaultOrEmpty)
        {
            conditions.Add($"f.subject_id IN ({string.Join(", ", query.SubjectIds.Select((_, i) => $"@s{i}"))})");
            parameters.AddRange(query.SubjectIds.Select((id, i) => ($"s{i}", (object?)id.Value)));
        }

        if (query.SubjectText.Length > 0)
        {
            Add($"({SqliteEngine.Contains("f.subject_name", "text")} OR {SqliteEngine.Contains("f.subject_id", "text")})", "text", SqliteEngine.Escape(query.SubjectText));
        }

        if (query.Indicator is { } indicator) Add("f.indicator = @indicator", "indicator", indicator.Value);
        if (query.Status is { } status) Add("f.status = @status", "status", EnumText.Of(status));
        if (query.Document is { } document) Add("d.id = @document", "document", document.Value);
        if (query.Period is { } period)
        {
            Add("f.period_start >= @start", "start", Invariant.Text(period.Start));
            Add("f.period_end <= @end", "end", Invariant.Text(period.End));
        }

        if (!query.IncludeSuperseded) conditions.Add("n.seq IS NULL");
        if (!query.IncludeRejected) conditions.Add($"{Standing} <> 'rejected'");
        return (conditions.Count == 0 ? "" : " WHERE " + string.Join(" AND ", conditions), parameters);
    }
}
