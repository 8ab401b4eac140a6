using System.Collections.Immutable;
using Pleiades.Reports.Markups;

namespace Pleiades.Reports.Dossiers.Sections;

/// <summary>The cited pages themselves, so that a figure opens its sentence without a network.</summary>
internal static class PageChapter
{
    private const int AnchorDigits = 12;

    /// <summary>The chapter; null when no document is cited.</summary>
    public static Chapter? Render(PageContext page) => page.Dossier.Documents.IsEmpty ? null
        : Chapter.Of(page, "pages", Markup.Join(page.Dossier.Documents.Select(d => Document(page, d))));

    /// <summary>The anchor of a document.</summary>
    public static string Anchor(DocumentId id) => "doc-" + (id.Value.Length > AnchorDigits ? id.Value[..AnchorDigits] : id.Value);

    private static Markup Document(PageContext page, DossierDocument document)
    {
        var facts = page.Dossier.Groups.SelectMany(g => g.Facts).Select(f => f.Fact)
            .Where(f => f.Citation.Document == document.Id).DistinctBy(f => f.Id).ToImmutableArray();
        var anchor = Anchor(document.Id);
        return Markup.Of($"""
            <section class="document{(IsSheet(document) ? " sheet" : "")}" id="{anchor}" aria-labelledby="{anchor}-title">
            <h3 id="{anchor}-title">{document.Name}{PageContext.Illustrative(document.Illustrative)}</h3>
            <p class="meta">{About(page, document)}</p>
            <div class="page" lang="zh-CN" role="region" tabindex="0" aria-labelledby="{anchor}-title">{PageText.Render(document, facts)}</div>
            </section>

            """);
    }

    /// <summary>Whether it is a table: of one, the rows that are cited stand with their facts, and paper has no use for the others.</summary>
    private static bool IsSheet(DossierDocument document) => document.Articles.IsEmpty;

    private static string About(PageContext page, DossierDocument document)
    {
        var day = document.Issued is { } issued ? Figures.Format(issued, page.Language) : "";
        return string.Join(page.Words["source.separator"], new[] { document.Publisher, day }.Where(p => p.Length > 0));
    }
}
