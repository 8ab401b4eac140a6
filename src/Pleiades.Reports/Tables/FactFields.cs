using System.Collections.Immutable;

namespace Pleiades.Reports.Tables;

/// <summary>The fields of a fact in files, in their order.</summary>
internal static class FactFields
{
    /// <summary>All fields.</summary>
    public static ImmutableArray<FactField> All { get; } =
    [
        new("id", l => l.Fact.Id.Value),
        new("file", l => l.File),
        new("document", l => l.Fact.Citation.Document.Value),
        new("article", l => l.Fact.Citation.Article),
        new("page", l => l.Fact.Citation.Page),
        new("cell", l => l.Fact.Citation.Cell),
        new("span", l => l.Fact.Citation.Span),
        new("evidence", l => Sentence(l.Fact.Citation)),
        new("period_span", l => l.Fact.Citation.PeriodWords),
        new("subject", l => l.Fact.Subject.Name),
        new("subject_type", l => l.Fact.Subject.Type == SubjectType.Unknown ? "" : Lower(l.Fact.Subject.Type.ToString())),
        new("subject_id", l => l.Fact.Subject.Id.Value),
        new("indicator", l => l.Fact.Indicator.Value),
        new("kind", l => l.Fact.Kind == IndicatorKind.Unknown ? "" : Lower(l.Fact.Kind.ToString())),
        new("value", l => Canonical(l.Fact.Value).Value),
        new("unit", l => Canonical(l.Fact.Value).Unit.Symbol),
        new("comparator", l => l.Fact.Value.Bound.Symbol()),
        new("base", l => l.Fact.Base),
        new("period", l => l.Fact.Period?.ToString()),
        new("period_basis", l => l.Fact.PeriodBasis == PeriodBasis.AsOfArticle ? "as_of_article" : Lower(l.Fact.PeriodBasis.ToString())),
        new("scope", l => l.Fact.Scope),
        new("status", l => Lower(l.Fact.Status.ToString())),
        new("domain", l => l.Fact.Domain),
        new("confidence", l => l.Fact.Confidence),
        new("also", l => l.Fact.Also),
        new("illustrative", l => l.Fact.Illustrative),
        new("quotation", l => l.Fact.Citation.Quotation),
    ];

    private static Quantity Canonical(Quantity quantity) => quantity.InCanonical() ?? quantity;

    private static TextSpan Sentence(Citation citation) => citation.Sentence.Length > 0 ? citation.Sentence : citation.Span;

    private static string Lower(string name) => name.ToLowerInvariant();
}
