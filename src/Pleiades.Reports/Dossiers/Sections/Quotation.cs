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
        var at = Place(quotation, number, Before(fact.Citation, document));
        return at < 0 ? Markup.Text(Cells(quotation)) : Markup.Of(
            $"{Cells(quotation[..at])}<strong>{number}</strong>{Cells(quotation[(at + number.Length)..])}");
    }

    /// <summary>How much of the sentence stands before the number in the page, whose line breaks the quotation may lack.</summary>
    private static int Before(Citation citation, DossierDocument document) => citation.Sentence.Length == 0 || citation.Span.Start < citation.Sentence.Start ? 0
        : PageText.Slice(document.Text, new TextSpan(citation.Sentence.Start, citation.Span.Start)).Length;

    /// <summary>Where the number stands: of several places with the same digits (8% in 2018) the one nearest to its own.</summary>
    private static int Place(string quotation, string number, int expected)
    {
        var best = -1;
        for (var at = number.Length == 0 ? -1 : quotation.IndexOf(number, StringComparison.Ordinal); at >= 0; at = quotation.IndexOf(number, at + 1, StringComparison.Ordinal))
        {
            if (best < 0 || Math.Abs(at - expected) < Math.Abs(best - expected)) best = at;
        }

        return best;
    }

    /// <summary>A row of a table is quoted with its cells apart.</summary>
    private static string Cells(string text) => text.Replace("\t", " | ", StringComparison.Ordinal);

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
