using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using System.Text;

namespace Pleiades.Store.Rows;

/// <summary>A fact as the columns of a row, each way, and its digest.</summary>
internal static class FactRow
{
    /// <summary>The columns, in the order of <see cref="Values"/>.</summary>
    public static ImmutableArray<string> Columns { get; } =
    [
        "id", "subject_id", "subject_name", "subject_type", "indicator", "kind",
        "value", "unit", "unit_canonical", "unit_dimension", "unit_scale", "bound", "base",
        "period_start", "period_end", "period_basis", "scope", "status", "domain", "confidence", "also", "illustrative",
        "span_start", "span_end", "sentence_start", "sentence_end", "period_words_start", "period_words_end",
        "quotation", "article", "page", "cell", "speaker",
    ];

    /// <summary>The values of the columns.</summary>
    public static object?[] Values(Fact fact) =>
    [
        fact.Id.Value, fact.Subject.Id.Value, fact.Subject.Name, EnumText.Of(fact.Subject.Type), fact.Indicator.Value, EnumText.Of(fact.Kind),
        Invariant.Text(fact.Value.Value), fact.Value.Unit.Symbol ?? "", fact.Value.Unit.Canonical ?? "", EnumText.Of(fact.Value.Unit.Dimension),
        Invariant.Text(fact.Value.Unit.Scale), fact.Value.Bound.Symbol(), fact.Base,
        fact.Period is { } p ? Invariant.Text(p.Start) : null, fact.Period is { } q ? Invariant.Text(q.End) : null, EnumText.Of(fact.PeriodBasis),
        fact.Scope, EnumText.Of(fact.Status), fact.Domain, fact.Confidence, StoreJson.Write(fact.Also), fact.Illustrative ? 1 : 0,
        fact.Citation.Span.Start, fact.Citation.Span.End, fact.Citation.Sentence.Start, fact.Citation.Sentence.End,
        fact.Citation.PeriodWords?.Start, fact.Citation.PeriodWords?.End,
        fact.Citation.Quotation, fact.Citation.Article, fact.Citation.Page, fact.Citation.Cell, fact.Speaker,
    ];

    /// <summary>Reads a fact; whether it was scanned is said by its document.</summary>
    /// <param name="row">The row.</param>
    /// <param name="at">Position of the first of <see cref="Columns"/>.</param>
    /// <param name="document">The document of the fact.</param>
    public static Fact Read(DbDataReader row, int at, DocumentId document) => new()
    {
        Id = new FactId(row.GetString(at)),
        Subject = new Subject(new SubjectId(row.GetString(at + 1)), row.GetString(at + 2), EnumText.Parse<SubjectType>(row.GetString(at + 3))),
        Indicator = new IndicatorId(row.GetString(at + 4)),
        Kind = EnumText.Parse<IndicatorKind>(row.GetString(at + 5)),
        Value = ReadValue(row, at + 6),
        Base = row.GetString(at + 12),
        Period = row.Day(at + 13) is { } start && row.Day(at + 14) is { } end ? Period.Range(start, end) : null,
        PeriodBasis = EnumText.Parse<PeriodBasis>(row.GetString(at + 15)),
        Scope = row.GetString(at + 16),
        Status = EnumText.Parse<FactStatus>(row.GetString(at + 17)),
        Domain = row.GetString(at + 18),
        Confidence = row.GetDouble(at + 19),
        Also = StoreJson.Spans(row.GetString(at + 20)),
        Illustrative = row.GetInt32(at + 21) != 0,
        Citation = ReadCitation(row, at + 22, document),
        Speaker = row.GetString(at + 32),
    };

    /// <summary>The digest over all columns, by which a changed row is found.</summary>
    public static string Digest(Fact fact) => Digest(Values(fact), fact.Citation.Document);

    /// <summary>The digest of values already at hand.</summary>
    /// <remarks>An empty speaker, the last column, is left out: facts of schema 2 have none and keep their digests. The parts are joined with their lengths, because hashing thirty short ones apart costs three times as much as hashing one.</remarks>
    public static string Digest(object?[] values, DocumentId document)
    {
        var whole = new StringBuilder(512);
        var kept = values is [.., ""] ? values.Length - 1 : values.Length;
        foreach (var value in values.AsSpan(0, kept))
        {
            var part = Invariant.Part(value);
            whole.Append(CultureInfo.InvariantCulture, $"{part.Length}:").Append(part);
        }

        return Fingerprint.Of(document.Value, whole.ToString());
    }

    private static Quantity ReadValue(DbDataReader row, int at)
    {
        var unit = new Unit(
            row.GetString(at + 1), row.GetString(at + 2), EnumText.Parse<Dimension>(row.GetString(at + 3)), Invariant.ToDecimal(row.GetString(at + 4)));
        var bound = Bounds.Parse(row.GetString(at + 5)) ?? throw new FormatException($"'{row.GetString(at + 5)}' is no bound.");
        return new Quantity(Invariant.ToDecimal(row.GetString(at)), unit, bound);
    }

    private static Citation ReadCitation(DbDataReader row, int at, DocumentId document) => new(document, row.Span(at), row.GetString(at + 6))
    {
        Sentence = row.Span(at + 2),
        PeriodWords = row.IsDBNull(at + 4) ? null : row.Span(at + 4),
        Article = row.GetString(at + 7),
        Page = row.Number(at + 8),
        Cell = row.GetString(at + 9),
    };
}
