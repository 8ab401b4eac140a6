using Pleiades.Reports.Markups;

namespace Pleiades.Reports.Dossiers.Sections;

/// <summary>The facts with their sentences.</summary>
internal static class FactChapter
{
    /// <summary>The chapter; null when there are no facts.</summary>
    public static Chapter? Render(PageContext page) => page.Dossier.Groups.All(g => g.Facts.IsEmpty) ? null
        : Chapter.Of(page, "facts", Markup.Join(page.Dossier.Groups.Where(g => !g.Facts.IsEmpty).Select(g => Group(page, g))));

    private static Markup Group(PageContext page, FactGroup group) => Markup.Of($"""
        <section class="group" aria-labelledby="group-{group.Id}">
        <h3 id="group-{group.Id}">{page.Of(group.Name)}</h3>
        <div class="scroll" role="region" tabindex="0" aria-label="{page.Of(group.Name)}">
        <table class="cards facts">
        <thead><tr><th scope="col">{page.Words["column.what"]}</th><th scope="col">{page.Words["column.figure"]}</th><th scope="col">{page.Words["column.period"]}</th><th scope="col">{page.Words["column.sentence"]}</th></tr></thead>
        <tbody>
        {Markup.Join(group.Facts.Select(f => Row(page, f)))}
        </tbody>
        </table>
        </div>
        </section>

        """);

    private static Markup Row(PageContext page, DossierFact entry)
    {
        var fact = entry.Fact;
        return Markup.Of($"""
            <tr id="fact-{fact.Id.Value}"><th scope="row">{Name(page, entry.Indicator)}<small>{page.Name(entry.Subject)}{(fact.Scope.Length == 0 ? Markup.Empty : Markup.Of($" · {page.Chinese(fact.Scope)}"))}</small></th>
            <td data-label="{page.Words["column.figure"]}">{PageContext.Figure(Figures.Format(fact, page.Language), [fact.Id])}{page.Doubts(fact)}</td>
            <td data-label="{page.Words["column.period"]}">{Figures.Format(fact.Period, page.Language)} {page.Status(fact.Status)}{Standing(page, entry.Standing)}</td>
            <td data-label="{page.Words["column.sentence"]}">{Quotation.Render(page, fact)}</td></tr>

            """);
    }

    private static Markup Name(PageContext page, Wording indicator) => indicator.En.Length == 0 ? page.Name(indicator) : Markup.Text(page.Heading(indicator));

    private static Markup Standing(PageContext page, FactStanding standing) => standing == FactStanding.Read ? Markup.Empty
        : Markup.Of($""" <span class="tag">{page.Words[$"standing.{standing}"]}</span>""");
}
