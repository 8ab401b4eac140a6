namespace Pleiades.Store.Sql;

/// <summary>Statements about documents and what was read from them.</summary>
internal static class DocumentSql
{
    /// <summary>No row comes back when the document is there.</summary>
    public const string Insert = """
        INSERT INTO documents (id, name, path, format, encoding, publisher, issued, illustrative, page_breaks, added, added_by, program, digest, catalogue)
        VALUES (@id, @name, @path, @format, @encoding, @publisher, @issued, @illustrative, @page_breaks, @added, @added_by, @program, @digest, @catalogue)
        ON CONFLICT (id) DO NOTHING RETURNING seq
        """;

    public const string InsertContent = """
        INSERT INTO contents (document, part, length, sha256, coding, stored_sha256, stored)
        VALUES (@document, @part, @length, @sha256, @coding, @stored_sha256, @stored)
        """;

    public const string InsertArticle = """
        INSERT INTO articles (document, position, id, kind, headline, day, day_basis, publisher, layout)
        VALUES (@document, @position, @id, @kind, @headline, @day, @day_basis, @publisher, @layout)
        """;

    public const string InsertDropped = """
        INSERT INTO dropped (document, position, kind, first_start, first_end, repeats, reason)
        VALUES (@document, @position, @kind, @first_start, @first_end, @repeats, @reason)
        """;

    public const string InsertIssue =
        "INSERT INTO issues (document, position, code, message, place) VALUES (@document, @position, @code, @message, @place)";

    public const string SeqOf = "SELECT seq FROM documents WHERE id = @id";

    public const string Ids = "SELECT seq, id, name FROM documents ORDER BY seq";

    private const string Rows = """
        SELECT seq, id, name, path, format, encoding, publisher, issued, illustrative, page_breaks, added, added_by, program, digest, catalogue FROM documents
        """;

    public const string BySeq = Rows + " WHERE seq = @document";

    public const string Content =
        "SELECT length, sha256, coding, stored_sha256, stored FROM contents WHERE document = @document AND part = @part";

    public const string Articles =
        "SELECT id, kind, headline, day, day_basis, publisher, layout FROM articles WHERE document = @document ORDER BY position";

    public const string Dropped =
        "SELECT kind, first_start, first_end, repeats, reason FROM dropped WHERE document = @document ORDER BY position";

    public const string Issues = "SELECT code, message, place FROM issues WHERE document = @document ORDER BY position";

    /// <summary>Repeats are counted from their JSON text: one <c>[start,end]</c> each, inside one outer bracket.</summary>
    private const string RepeatsOf = "COALESCE(SUM(LENGTH(repeats) - LENGTH(REPLACE(repeats, '[', '')) - 1), 0)";

    public const string Listing = $"""
        SELECT d.id, d.name, d.path, d.format, d.encoding, d.publisher, d.issued, d.illustrative, d.added, d.added_by, d.program,
               (SELECT length FROM contents c WHERE c.document = d.seq AND c.part = 'bytes'),
               (SELECT COUNT(*) FROM articles a WHERE a.document = d.seq),
               (SELECT {RepeatsOf} FROM dropped r WHERE r.document = d.seq),
               (SELECT COUNT(*) FROM facts f WHERE f.document = d.seq AND f.supersedes IS NULL),
               (SELECT COUNT(*) FROM issues i WHERE i.document = d.seq), d.catalogue
        FROM documents d ORDER BY d.seq
        """;

    public const string Counts = $"""
        SELECT (SELECT COUNT(*) FROM documents), (SELECT COUNT(*) FROM articles), (SELECT {RepeatsOf} FROM dropped), (SELECT COUNT(*) FROM facts)
        """;
}
