using Pleiades.Reports.Markups;

namespace Pleiades.Reports.Dossiers.Sections;

/// <summary>The sentence of a fact with its number marked, and where it stands.</summary>
internal static class Quotation
{
    /// <summary>The quotation.</summary>
    public static Markup Render(PageContext page, Fact fact)
    {
        var document = page.Document(fact);
        return Markup.Of($"""
            <q class="sentence" lang="zh-CN">{Words(fact, document)}</q> <a class="source" href="#{fact.Id.Value}">{Source(page, fact, document)}</a>
            """);
    }

    private static Markup Words(Fact fact, DossierDocument document)
    {
        var quotation = fact.Citation.Quotation;
        var number = PageText.Slice(document.Text, fact.Citation.Span);
        var at = number.Length == 0 ? -1 : quotation.IndexOf(number, StringComparison.Ordinal);
        return at < 0 ? Markup.Text(quotation) : Markup.Of(
            $"{quotation[..at]}<strong>{number}</strong>{quotation[(at + number.Length)..]}");
    }

    private static Markup Source(PageContext page, Fact fact, DossierDocument document)
    {
        var article = document.Articles.FirstOrDefault(a => a.Id == fact.Citation.Article);
        Markup?[] parts =
        [
            document.Publisher.Length > 0 ? page.Chinese(document.Publisher) : Markup.Text(document.Name),
            document.Issued is { } day ? Markup.Text(Figures.Format(day, page.Language)) : null,
            article is { Headline.Length: > 0 } ? page.Chinese(page.Words.With("source.headline", article.Headline)) : null,
            fact.Citation.Page is { } number ? Markup.Text(page.Words.With("source.page", PageContext.Number(number))) : null,
            fact.Citation.Cell.Length > 0 ? Markup.Text(fact.Citation.Cell) : null,
        ];
        return Markup.Join(page.Words["source.separator"], parts.OfType<Markup>());
    }
}
