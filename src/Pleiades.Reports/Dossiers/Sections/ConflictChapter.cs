using Pleiades.Reports.Markups;

namespace Pleiades.Reports.Dossiers.Sections;

/// <summary>Contradictions and arithmetic doubts, side by side.</summary>
internal static class ConflictChapter
{
    /// <summary>The chapter; it also says when nothing was found.</summary>
    public static Chapter Render(PageContext page) => Chapter.Of(page, "conflicts", page.Dossier.Conflicts.IsEmpty
        ? Markup.Of($"""<p class="empty">{page.Words["conflicts.none"]}</p>""")
        : Markup.Join(page.Dossier.Conflicts.Select((c, i) => Card(page, c, i + 1))));

    private static Markup Card(PageContext page, DossierConflict entry, int number) => Markup.Of($"""
        <article class="conflict" aria-labelledby="conflict-{number}">
        <h3 id="conflict-{number}">{page.Heading(entry.Topic)} <span class="tag">{page.Words[$"conflict.{entry.Conflict.Kind}"]}</span></h3>
        <p>{page.Words.Find($"rule.{entry.Conflict.Rule}") ?? entry.Conflict.Rule}{(entry.Note is null ? Markup.Empty : Markup.Of($" {page.Of(entry.Note)}"))}</p>
        {(entry.Conflict.Kind == ConflictKind.Contradiction || entry.Conflict.Arithmetic.Length == 0 ? Markup.Empty : Markup.Of($"""<p class="arithmetic"><span class="tag">{page.Words["conflict.sum"]}</span> <code>{entry.Conflict.Arithmetic}</code></p>"""))}
        <ul class="sides">
        {Markup.Join(entry.Conflict.Facts.Select(f => Side(page, page.Fact(f))))}
        </ul>
        </article>

        """);

    private static Markup Side(PageContext page, DossierFact entry) => Markup.Of($"""
        <li><p class="value">{PageContext.Figure(Figures.Format(entry.Fact, page.Language), [entry.Fact.Id])}{page.Doubts(entry.Fact)}</p>
        <p class="meta">{page.Name(entry.Indicator)} · {page.Name(entry.Subject)} · {Figures.Format(entry.Fact.Period, page.Language)} {page.Status(entry.Fact.Status)}</p>
        <p>{Quotation.Render(page, entry.Fact)}</p></li>

        """);
}
