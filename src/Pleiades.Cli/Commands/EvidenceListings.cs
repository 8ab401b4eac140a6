using System.Collections.Immutable;
using Pleiades.Catalog;
using Pleiades.Cli.Output;
using Pleiades.Evidence.Documents;
using Pleiades.Evidence.Pages;
using Pleiades.Workbench.Importing;

namespace Pleiades.Cli.Commands;

/// <summary>The listings of articles, repeats, quantities and times, with the field names of the reference annotation.</summary>
internal static class EvidenceListings
{
    private sealed record ArticleRow(DocumentReading Document, Article? Article, DroppedText? Dropped);

    private sealed record MentionRow(string File, Mention Mention);

    private static readonly IReadOnlyList<Column<ArticleRow>> ArticleColumns =
    [
        new("file", r => r.Document.Document.Name),
        new("id", r => r.Article?.Id),
        new("kind", r => r.Article is null ? r.Dropped!.Kind : FactColumns.Word(r.Article.Kind)),
        new("headline", r => r.Article?.Headline) ,
        Hidden("title", r => r.Article?.Title),
        Hidden("kicker", r => r.Article?.Kicker),
        Hidden("subheads", r => r.Article?.Subheads),
        Hidden("byline", r => r.Article?.Byline),
        Hidden("dateline", r => r.Article?.Dateline),
        Hidden("jump_marker", r => r.Article?.JumpMarker),
        new("body", r => r.Article?.Body, r => r.Article is null ? "" : $"{r.Article.Body.Length} paragraphs, {r.Article.Body.Sum(s => s.Length)} characters"),
        Hidden("captions", r => r.Article?.Captions),
        Hidden("joins", r => r.Article?.Joins.Select(Fields).ToList()),
        Hidden("repairs", r => r.Article?.Repairs.Select(Fields).ToList()),
        Hidden("continues_from", r => Fields(r.Article?.ContinuesFrom)),
        Hidden("goes_on_in", r => Fields(r.Article?.GoesOnIn)),
        Hidden("publisher", r => r.Article?.Publisher),
        new("date", r => r.Article?.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        Hidden("date_basis", r => r.Article?.DateBasis),
        new("first", r => r.Dropped?.First),
        new("repeats", r => Left(r.Dropped), r => r.Dropped is null ? "" : $"{Left(r.Dropped)!.Value.Length} dropped"),
        new("reason", r => r.Dropped?.Reason, r => r.Dropped?.Reason ?? RepairText.Of(r.Article!)),
    ];

    private static readonly IReadOnlyList<Column<MentionRow>> MentionColumns =
    [
        new("file", r => r.File),
        new("article", r => r.Mention.Article),
        new("span", r => r.Mention.Span),
        new("text", r => r.Mention.Text),
        new("type", r => r.Mention.Quantity is null ? "time" : "quantity"),
        new("form", r => r.Mention.Quantity is { } q ? FactColumns.Word(q.Form) : null),
        new("value", r => Canonical(r.Mention)?.Value) { IsNumber = true },
        new("unit", r => Canonical(r.Mention)?.Unit.Canonical),
        new("comparator", r => Canonical(r.Mention)?.Bound.Symbol()),
        Hidden("range_end", r => r.Mention.Quantity is { RangeEnd: { } end } q ? end * q.Value.Unit.Scale : null),
        Hidden("base", r => r.Mention.Quantity?.Base),
        new("period", r => r.Mention.Time?.Period?.ToString()),
        Hidden("period_basis", r => r.Mention.Time is { } t ? FactColumns.Word(t.Basis) : null),
        Hidden("role", r => r.Mention.Time is { } t ? FactColumns.Word(t.Role) : null),
    ];

    public static void Articles(Shell shell, ListingFormat? format, IEnumerable<DocumentReading> readings, Catalogue catalogue) => Listing.Write(
        shell, format,
        readings.SelectMany(d => d.Articles.Select(a => new ArticleRow(d, a, null)).Concat(d.Dropped.Select(x => new ArticleRow(d, null, x)))),
        ArticleColumns);

    public static void Quantities(Shell shell, ListingFormat? format, IEnumerable<DocumentReading> readings, Catalogue catalogue) => Listing.Write(
        shell, format, readings.SelectMany(d => Mentions.Of(d, catalogue).Select(m => new MentionRow(d.Document.Name, m))), MentionColumns);

    private static Quantity? Canonical(Mention mention) => mention.Quantity?.Value.InCanonical();

    private static Dictionary<string, object?> Fields(Join join) => new()
    {
        ["before"] = join.Before,
        ["after"] = join.After,
        ["kind"] = join.Kind,
    };

    private static Dictionary<string, object?> Fields(Repair repair) => new()
    {
        ["kind"] = repair.Kind,
        ["span"] = repair.Span,
        ["reason"] = repair.Reason,
    };

    private static Dictionary<string, object?>? Fields(JumpLink? link) => link is null ? null : new()
    {
        ["file"] = link.Document,
        ["id"] = link.Article,
        ["headline"] = link.Headline,
        ["reason"] = link.Reason,
    };

    /// <summary>What was left out: the repeats, or the furniture itself.</summary>
    private static ImmutableArray<TextSpan>? Left(DroppedText? dropped) => dropped is null ? null : dropped.Repeats.IsEmpty ? [dropped.First] : dropped.Repeats;

    private static Column<T> Hidden<T>(string name, Func<T, object?> value) => new(name, value) { InTable = false };

    private static Column<ArticleRow> Hidden(string name, Func<ArticleRow, object?> value) => Hidden<ArticleRow>(name, value);

    private static Column<MentionRow> Hidden(string name, Func<MentionRow, object?> value) => Hidden<MentionRow>(name, value);
}
