using System.Collections.Immutable;
using System.Globalization;
using Pleiades.Evidence.Documents;
using Pleiades.Evidence.Pages;
using Pleiades.Store.Rows;
using Pleiades.Store.Sql;

namespace Pleiades.Store;

public sealed partial class WorkspaceStore
{
    /// <summary>
    /// Stores a document with all that was read from it, in one transaction: after a crash it is there whole or not at all.
    /// A document whose bytes are there already changes nothing.
    /// </summary>
    /// <param name="reading">What was read.</param>
    /// <param name="bytes">The untouched bytes of the file.</param>
    /// <param name="path">Where the file lay.</param>
    /// <param name="who">Who adds it.</param>
    /// <returns>Whether it is new. When this returns, the document is on the disk.</returns>
    /// <exception cref="ArgumentException">The bytes are not those of the reading, or a fact cites a place outside of it, or two facts bear one identifier.</exception>
    /// <exception cref="StoreException">The workspace cannot take it; it is as it was before.</exception>
    public ImportOutcome Import(DocumentReading reading, ReadOnlyMemory<byte> bytes, string path, string who)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentException.ThrowIfNullOrWhiteSpace(who);
        if (Contains(reading.Document.Id)) return ImportOutcome.AlreadyThere;
        RequireMatch(reading, bytes.Span);
        var rows = reading.Facts.Select(fact => FactRow.Values(fact)).Select(values => (Values: values, Digest: FactRow.Digest(values, reading.Document.Id))).ToList();
        var digest = ReadingDigest.Of(reading, rows.Select(row => row.Digest));
        var content = StoredContent.Pack(bytes.Span);
        var text = StoredContent.PackText(StrictUtf8.GetBytes(reading.Document.Text), bytes.Span, content);
        return Write(() =>
        {
            if (InsertDocument(reading, path, who, digest) is not { } seq) return ImportOutcome.AlreadyThere;
            InsertContent(seq, "bytes", content);
            InsertContent(seq, "text", text);
            InsertArticles(seq, reading.Articles);
            InsertNotes(seq, reading);
            foreach (var row in rows) InsertFact(seq, null, row.Values, row.Digest);
            AppendAudit(who, "import", reading.Document.Id.Value, string.Create(
                CultureInfo.InvariantCulture, $"{reading.Document.Name}: {reading.Articles.Length} articles, {reading.Facts.Length} facts"));
            return ImportOutcome.Added;
        });
    }

    private static void RequireMatch(DocumentReading reading, ReadOnlySpan<byte> bytes)
    {
        var id = reading.Document.Id;
        if (DocumentId.Of(bytes) != id) throw new ArgumentException($"The bytes are not those of document {id}.", nameof(bytes));
        var length = new CodePoints(reading.Document.Text).Count;
        var seen = new HashSet<FactId>();
        foreach (var fact in reading.Facts)
        {
            if (!seen.Add(fact.Id)) throw new ArgumentException($"Two facts of {reading.Document.Name} bear the identifier {fact.Id}.", nameof(reading));
            RequireCitation(fact, id, length);
        }
    }

    private static void RequireCitation(Fact fact, DocumentId document, int length)
    {
        var citation = fact.Citation;
        if (citation.Document != document) throw new ArgumentException($"Fact {fact.Id} cites {citation.Document}, not {document}.", nameof(fact));
        foreach (var span in (ReadOnlySpan<TextSpan>)[citation.Span, citation.Sentence, citation.PeriodWords ?? default])
        {
            if (span.Start < 0 || span.End < span.Start || span.End > length)
                throw new ArgumentException($"Fact {fact.Id} cites {span} of a text of {length} code points.", nameof(fact));
        }
    }

    private long? InsertDocument(DocumentReading reading, string path, string who, string digest)
    {
        var document = reading.Document;
        return (long?)_database.Scalar(
            DocumentSql.Insert,
            ("id", document.Id.Value),
            ("name", document.Name),
            ("path", path),
            ("format", EnumText.Of(document.Format)),
            ("encoding", document.Encoding),
            ("publisher", document.Publisher),
            ("issued", document.Issued is { } day ? Invariant.Text(day) : null),
            ("illustrative", document.Illustrative ? 1 : 0),
            ("page_breaks", StoreJson.Write(document.PageBreaks)),
            ("added", Now()),
            ("added_by", who),
            ("program", Migrations.Program),
            ("digest", digest),
            ("catalogue", reading.Catalogue));
    }

    private void InsertContent(long document, string part, StoredContent content) => _database.Execute(
        DocumentSql.InsertContent,
        ("document", document),
        ("part", part),
        ("length", content.Length),
        ("sha256", content.Sha256),
        ("coding", content.Coding),
        ("stored_sha256", content.StoredSha256),
        ("stored", content.Stored));

    private void InsertArticles(long document, ImmutableArray<Article> articles)
    {
        for (var i = 0; i < articles.Length; i++)
        {
            var article = articles[i];
            _database.Execute(
                DocumentSql.InsertArticle,
                ("document", document),
                ("position", i),
                ("id", article.Id),
                ("kind", EnumText.Of(article.Kind)),
                ("headline", article.Headline),
                ("day", article.Date is { } day ? Invariant.Text(day) : null),
                ("day_basis", article.DateBasis),
                ("publisher", article.Publisher),
                ("layout", ReadingDigest.Layout(article)));
        }
    }

    private void InsertNotes(long document, DocumentReading reading)
    {
        for (var i = 0; i < reading.Dropped.Length; i++)
        {
            var dropped = reading.Dropped[i];
            _database.Execute(
                DocumentSql.InsertDropped,
                ("document", document),
                ("position", i),
                ("kind", dropped.Kind),
                ("first_start", dropped.First.Start),
                ("first_end", dropped.First.End),
                ("repeats", StoreJson.Write(dropped.Repeats)),
                ("reason", dropped.Reason));
        }

        for (var i = 0; i < reading.Issues.Length; i++)
        {
            var issue = reading.Issues[i];
            _database.Execute(
                DocumentSql.InsertIssue, ("document", document), ("position", i), ("code", issue.Code), ("message", issue.Message), ("place", issue.Place));
        }
    }

    private void InsertFact(long document, long? supersedes, object?[] values, string digest)
    {
        var parameters = new (string Name, object? Value)[values.Length + 4];
        parameters[0] = ("document", document);
        parameters[1] = ("supersedes", supersedes);
        parameters[2] = ("recorded", Now());
        parameters[3] = ("digest", digest);
        for (var i = 0; i < values.Length; i++) parameters[i + 4] = (FactRow.Columns[i], values[i]);
        _database.Execute(FactSql.Insert, parameters);
    }
}
