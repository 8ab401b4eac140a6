using System.Data.Common;
using System.Text;
using Pleiades.Evidence.Documents;
using Pleiades.Evidence.Pages;
using Pleiades.Store.Rows;
using Pleiades.Store.Sql;

namespace Pleiades.Store;

public sealed partial class WorkspaceStore
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether a document with these bytes is stored.</summary>
    /// <param name="id">SHA-256 of the bytes.</param>
    public bool Contains(DocumentId id) => SeqOf(id) is not null;

    /// <summary>The documents in the order in which they were added, without their content.</summary>
    public IReadOnlyList<StoredDocument> Documents() => _database.Query(DocumentSql.Listing, row => new StoredDocument(
        new DocumentId(row.GetString(0)), row.GetString(1), row.GetString(2))
    {
        Format = EnumText.Parse<DocumentFormat>(row.GetString(3)),
        Encoding = row.GetString(4),
        Publisher = row.GetString(5),
        Issued = row.Day(6),
        Illustrative = row.GetInt32(7) != 0,
        Added = row.Moment(8),
        AddedBy = row.GetString(9),
        Program = row.GetString(10),
        Size = row.GetInt64(11),
        Articles = row.GetInt32(12),
        Repeats = row.GetInt32(13),
        Facts = row.GetInt32(14),
        Issues = row.GetInt32(15),
        Catalogue = row.GetString(16),
    });

    /// <summary>All that was read from a document, as it was read, text included; null when it is not stored.</summary>
    /// <param name="id">The document.</param>
    /// <exception cref="StoreException">What is stored is damaged.</exception>
    public DocumentReading? Read(DocumentId id) => _database.InSnapshot(() => SeqOf(id) is { } seq ? ReadWhole(seq) : null);

    /// <summary>The text of a document, into which its citations point; null when it is not stored.</summary>
    /// <param name="id">The document.</param>
    /// <exception cref="StoreException">What is stored is damaged.</exception>
    public string? Text(DocumentId id) => SeqOf(id) is { } seq ? Encoding.UTF8.GetString(Unpacked(seq, "text", id.Value)) : null;

    /// <summary>The untouched bytes of a document.</summary>
    /// <param name="id">The document.</param>
    /// <exception cref="StoreException">It is not stored, or what is stored is damaged.</exception>
    public ReadOnlyMemory<byte> Bytes(DocumentId id) => SeqOf(id) is { } seq
        ? Unpacked(seq, "bytes", id.Value)
        : throw new StoreException(StoreProblem.NotFound, $"The workspace {_database.File} holds no document {id}; list them with 'pleiades workspace info'.");

    private long? SeqOf(DocumentId id) => (long?)_database.Scalar(DocumentSql.SeqOf, ("id", id.Value));

    private DocumentReading ReadWhole(long seq)
    {
        var (document, _, catalogue) = _database.Query(DocumentSql.BySeq, row => ReadDocument(row), ("document", seq)).Single();
        return new DocumentReading
        {
            Catalogue = catalogue,
            Document = document with { Text = Encoding.UTF8.GetString(Unpacked(seq, "text", document.Id.Value)) },
            Articles = [.. _database.Query(DocumentSql.Articles, ReadArticle, ("document", seq))],
            Dropped = [.. _database.Query(DocumentSql.Dropped, row => new DroppedText(row.GetString(0), row.Span(1), StoreJson.Spans(row.GetString(3)), row.GetString(4)), ("document", seq))],
            Facts = [.. _database.Query(FactSql.OfReading, row => ReadFact(row).Fact, ("document", seq))],
            Issues = [.. _database.Query(DocumentSql.Issues, row => new Issue(row.GetString(0), row.GetString(1), row.GetString(2)), ("document", seq))],
        };
    }

    private static (SourceDocument Document, string Digest, string Catalogue) ReadDocument(DbDataReader row) => (new SourceDocument
    {
        Id = new DocumentId(row.GetString(1)),
        Name = row.GetString(2),
        Text = "",
        Format = EnumText.Parse<DocumentFormat>(row.GetString(4)),
        Encoding = row.GetString(5),
        Publisher = row.GetString(6),
        Issued = row.Day(7),
        Illustrative = row.GetInt32(8) != 0,
        PageBreaks = StoreJson.Numbers(row.GetString(9)),
    }, row.GetString(13), row.GetString(14));

    private static Article ReadArticle(DbDataReader row)
    {
        var layout = StoreJson.Layout(row.GetString(6));
        return new Article
        {
            Id = row.GetString(0),
            Kind = EnumText.Parse<ArticleKind>(row.GetString(1)),
            Headline = row.GetString(2),
            Date = row.Day(3),
            DateBasis = row.GetString(4),
            Publisher = row.GetString(5),
            Title = layout.Title,
            Kicker = layout.Kicker,
            Subheads = layout.Subheads,
            Byline = layout.Byline,
            Dateline = layout.Dateline,
            JumpMarker = layout.JumpMarker,
            Body = layout.Body,
            Captions = layout.Captions,
            Joins = layout.Joins,
        };
    }

    private StoredContent? Content(long seq, string part) => _database.Query(
        DocumentSql.Content,
        row => new StoredContent(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetFieldValue<byte[]>(4)),
        ("document", seq),
        ("part", part)).SingleOrDefault();

    /// <summary>The bytes or the UTF-8 of the text; null when they are lost or changed.</summary>
    private byte[]? Unpack(long seq, string part) => Content(seq, part) switch
    {
        null => null,
        { IsSame: true } same => Content(seq, "bytes") is { } bytes && bytes.Sha256 == same.Sha256 ? bytes.Unpack() : null,
        var content => content.Unpack(),
    };

    private byte[] Unpacked(long seq, string part, string name) => Unpack(seq, part)
        ?? throw new StoreException(
            StoreProblem.Damaged, $"The {part} stored of document {name} in {_database.File} were changed or lost; restore a backup or add the file again to a new workspace.");
}
