using System.Collections.Concurrent;
using Pleiades.Catalog;
using Pleiades.Store;
using Pleiades.Workbench;

namespace Pleiades.Cli.Output;

/// <summary>A fact as listings show it, with the names its identifiers stand for.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="File">Name of its document.</param>
/// <param name="Catalogue">Names.</param>
/// <param name="Standing">What people decided about it; null outside a workspace.</param>
internal sealed record FactRow(Fact Fact, string File, Catalogue Catalogue, FactStanding? Standing)
{
    /// <summary>Chinese name of its indicator.</summary>
    public string IndicatorName => Catalogue.IndicatorName(Fact.Indicator).Zh;
}

/// <summary>The columns of facts. Names are those of the reference annotation, so that a scorer reads the listing as it is.</summary>
internal static class FactColumns
{
    public static IReadOnlyList<Column<FactRow>> All { get; } =
    [
        new("id", r => r.Fact.Id.Value),
        Hidden("file", r => r.File),
        Hidden("article", r => r.Fact.Citation.Article),
        Hidden("page", r => r.Fact.Citation.Page),
        Hidden("cell", r => r.Fact.Citation.Cell),
        Hidden("span", r => r.Fact.Citation.Span),
        Hidden("evidence", r => r.Fact.Citation.Sentence.Length > 0 ? r.Fact.Citation.Sentence : r.Fact.Citation.Span),
        Hidden("period_span", r => r.Fact.Citation.PeriodWords),
        new("subject", r => r.Fact.Subject.Name),
        Hidden("subject_id", r => r.Fact.Subject.Id.Value),
        Hidden("subject_type", r => Word(r.Fact.Subject.Type)),
        new("indicator", r => r.Fact.Indicator.Value, r => r.IndicatorName),
        Hidden("kind", r => Word(r.Fact.Kind)),
        new("value", r => r.Fact.Value.Value, r => FigureText.Of(r.Fact.Value, r.Catalogue)) { IsNumber = true },
        Hidden("unit", r => r.Fact.Value.Unit.Canonical),
        Hidden("comparator", r => r.Fact.Value.Bound.Symbol()),
        new("base", r => r.Fact.Base) { InTable = false },
        new("period", r => r.Fact.Period?.ToString(), r => r.Fact.Period?.ToShortString() ?? ""),
        Hidden("period_basis", r => Word(r.Fact.PeriodBasis)),
        new("scope", r => r.Fact.Scope),
        Hidden("speaker", r => r.Fact.Speaker.Length > 0 ? r.Fact.Speaker : null),
        new("status", r => Word(r.Fact.Status)),
        Hidden("domain", r => r.Fact.Domain),
        Hidden("confidence", r => Math.Round(r.Fact.Confidence, 3)),
        Hidden("also", r => r.Fact.Also),
        Hidden("quotation", r => r.Fact.Citation.Quotation),
        new("illustrative", r => r.Fact.Illustrative ? true : null, r => r.Fact.Illustrative ? "示例 illustrative" : ""),
        Hidden("scanned", r => r.Fact.Scanned ? true : null),
        Hidden("standing", r => r.Standing is { } s ? Word(s) : null),
        new("source", _ => null, r => Source(r)) { InData = false },
    ];

    /// <summary>The word of an enum value in files: lower case, parts joined by an underscore.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="value">The value.</param>
    public static string Word<T>(T value) where T : struct, Enum =>
        Words<T>.Of.GetOrAdd(value, v => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(v.ToString()));

    private static string Source(FactRow row) =>
        $"{row.File} {(row.Fact.Citation.Cell.Length > 0 ? row.Fact.Citation.Cell : row.Fact.Citation.Span.ToString())}";

    private static Column<FactRow> Hidden(string name, Func<FactRow, object?> value) => new(name, value) { InTable = false };

    /// <summary>The words of an enum.</summary>
    private static class Words<T> where T : struct, Enum
    {
        internal static ConcurrentDictionary<T, string> Of { get; } = new();
    }
}
