using System.Collections.Immutable;
using System.Text;
using Pleiades.Store.Checks;
using Pleiades.Store.Rows;
using Pleiades.Store.Sql;
using Pleiades.Store.Sqlite;

namespace Pleiades.Store;

public sealed partial class WorkspaceStore
{
    /// <summary>
    /// Examines the whole workspace: structure of the database, foreign keys, every document's bytes against its SHA-256 and text against its digest,
    /// every record against its digest, every fact's span against the text and the quotation, the chains of decisions and audit, every result.
    /// </summary>
    /// <param name="progress">Told the fraction done, 0..1; null when nobody asks.</param>
    /// <param name="stop">Stops the examination.</param>
    /// <returns>What is wrong, each with its place; empty when all is well.</returns>
    public ImmutableArray<Issue> Check(IProgress<double>? progress, CancellationToken stop)
    {
        using var interruption = stop.Register(() => SqliteEngine.Interrupt(_database.Connection));
        var issues = ImmutableArray.CreateBuilder<Issue>();
        try
        {
            return _database.InSnapshot(() =>
            {
                Examine(issues, "database", "", () => issues.AddRange(SqliteEngine.CheckStructure(_database)));
                Examine(issues, "documents", "", () => CheckDocuments(issues, progress, stop));
                Examine(issues, "decisions", "", () => CheckDecisions(issues));
                Examine(issues, "audit", "", () => CheckAudit(issues));
                Examine(issues, "result", "", () => CheckResults(issues));
                stop.ThrowIfCancellationRequested();
                progress?.Report(1);
                return issues.ToImmutable();
            });
        }
        catch (StoreException e) when (e.Problem is StoreProblem.Damaged or StoreProblem.NotAWorkspace)
        {
            issues.Add(new Issue("database", e.Message));
            return issues.ToImmutable();
        }
    }

    /// <summary>One part of the check; damage inside it becomes an issue and the other parts go on.</summary>
    private static void Examine(ImmutableArray<Issue>.Builder issues, string code, string place, Action part)
    {
        try
        {
            part();
        }
        catch (StoreException e) when (e.Problem is StoreProblem.Damaged or StoreProblem.NotAWorkspace)
        {
            issues.Add(new Issue(code, e.Message, place));
        }
    }

    private void CheckDocuments(ImmutableArray<Issue>.Builder issues, IProgress<double>? progress, CancellationToken stop)
    {
        var documents = _database.Query(DocumentSql.Ids, row => (Seq: row.GetInt64(0), Id: new DocumentId(row.GetString(1)), Name: row.GetString(2)));
        for (var i = 0; i < documents.Count; i++)
        {
            stop.ThrowIfCancellationRequested();
            var (seq, id, name) = documents[i];
            var place = $"{name} ({id.Value[..Math.Min(12, id.Value.Length)]})";
            Examine(issues, "document", place, () => CheckDocument(issues, seq, id, place));
            progress?.Report((i + 1.0) / (documents.Count + 1));
        }
    }

    private void CheckDocument(ImmutableArray<Issue>.Builder issues, long seq, DocumentId id, string place)
    {
        if (Unpack(seq, "bytes") is not { } bytes || DocumentId.Of(bytes) != id)
            issues.Add(new Issue("document_bytes", "The stored bytes are not those of the document's SHA-256.", place));
        if (Unpack(seq, "text") is not { } utf8)
        {
            issues.Add(new Issue("document_text", "The stored text is not the one that was read.", place));
            return;
        }

        var stored = _database.Query(FactSql.OfDocument, row => (Row: ReadFact(row), Digest: row.GetString(2)), ("document", seq));
        var text = new CitedText(Encoding.UTF8.GetString(utf8));
        foreach (var (row, digest) in stored)
        {
            if (FactRow.Digest(row.Fact) != digest) issues.Add(new Issue("fact", $"Fact {row.Fact.Id} is not what was stored.", place));
            if (text.Doubt(row.Fact.Citation) is { } doubt) issues.Add(new Issue("citation", $"Fact {row.Fact.Id}: {doubt}", place));
        }

        var reading = ReadWhole(seq);
        var (_, expected, _) = _database.Query(DocumentSql.BySeq, row => ReadDocument(row), ("document", seq)).Single();
        if (ReadingDigest.Of(reading, reading.Facts.Select(FactRow.Digest)) != expected)
            issues.Add(new Issue("document", "The record of the document, its articles, issues or facts are not what was stored.", place));
    }

    private void CheckDecisions(ImmutableArray<Issue>.Builder issues)
    {
        var previous = "";
        foreach (var (decision, before, digest, place) in _database.Query(RecordSql.DecisionsInOrder, ReadDecision))
        {
            if (before != previous) issues.Add(new Issue("decisions", "A decision before this one was changed or taken out.", place));
            if (Digest(decision, before) != digest) issues.Add(new Issue("decisions", $"The decision on fact {decision.Fact} is not what was stored.", place));
            previous = digest;
        }
    }

    private void CheckAudit(ImmutableArray<Issue>.Builder issues)
    {
        var previous = "";
        foreach (var (row, before, digest, expected) in _database.Query(RecordSql.AuditInOrder, ReadAudit))
        {
            var place = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"audit {row.Id}");
            if (before != previous) issues.Add(new Issue("audit", "A row before this one was changed or taken out.", place));
            if (expected != digest) issues.Add(new Issue("audit", "The row is not what was stored.", place));
            previous = digest;
        }
    }

    private void CheckResults(ImmutableArray<Issue>.Builder issues)
    {
        foreach (var id in _database.Query(RecordSql.ResultIds, row => row.GetInt64(0)))
        {
            var place = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"result {id}");
            Examine(issues, "result", place, () =>
            {
                if (!_database.Query(RecordSql.ResultById, row => ReadResult(row).Intact, ("id", id)).Single())
                    issues.Add(new Issue("result", "The result is not what was stored.", place));
            });
        }
    }
}
