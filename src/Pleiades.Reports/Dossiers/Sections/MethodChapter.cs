using System.Globalization;
using Pleiades.Reports.Markups;

namespace Pleiades.Reports.Dossiers.Sections;

/// <summary>What actually ran.</summary>
internal static class MethodChapter
{
    /// <summary>The chapter.</summary>
    public static Chapter Render(PageContext page) => Chapter.Of(page, "method", Markup.Of($"""
        {Versions(page)}
        {Counts(page)}
        {Limits(page)}
        {Markup.Join(page.Dossier.Method.Results.Select(r => Run(page, r)))}
        {Documents(page)}
        """));

    private static Markup Versions(PageContext page) => Markup.Of($"""
        <dl class="pairs">
        <div><dt>{page.Words["method.program"]}</dt><dd>Pleiades {page.Dossier.Method.Program}</dd></div>
        {(page.Dossier.Board is { } board ? Markup.Of($"<div><dt>{page.Words["method.framework"]}</dt><dd>{page.Of(board.Name)} · {board.Framework} {board.Version} · {page.Words.Find($"framework.{board.Status}") ?? board.Status}</dd></div>") : Markup.Empty)}
        </dl>
        """);

    private static Markup Counts(PageContext page) => page.Dossier.Method.Counts.IsEmpty ? Markup.Empty : Markup.Of($"""
        <dl class="counts">{Markup.Join(page.Dossier.Method.Counts.Select(c => Markup.Of($"<div><dt>{page.Words.Find($"count.{c.Code}") ?? c.Code}</dt><dd>{c.Value}</dd></div>")))}</dl>
        """);

    private static Markup Limits(PageContext page) => page.Dossier.Method.Limits.IsEmpty ? Markup.Empty : Markup.Of($"""
        <h3>{page.Words["method.limits"]}</h3>
        <ul class="plain">{Markup.Join(page.Dossier.Method.Limits.Select(l => Markup.Of($"<li>{Sentences.Of(l, page.Words)}</li>")))}</ul>
        """);

    private static Markup Run(PageContext page, Result result) => Markup.Of($"""
        <h3>{page.Words["method.run"]} <code>{result.Measure}</code></h3>
        <dl class="pairs">
        <div><dt>{page.Words["method.version"]}</dt><dd><code>{result.Version}</code></dd></div>
        <div><dt>{page.Words["method.fingerprint"]}</dt><dd><code class="hash">{result.Fingerprint}</code></dd></div>
        <div><dt>{page.Words["method.seed"]}</dt><dd>{(result.Seed == 0 ? page.Words["method.seed.none"] : result.Seed.ToString(CultureInfo.InvariantCulture))}</dd></div>
        <div><dt>{page.Words["method.recipe"]}</dt><dd><pre>{result.Recipe}</pre></dd></div>
        </dl>
        """);

    private static Markup Documents(PageContext page) => page.Dossier.Documents.IsEmpty ? Markup.Empty : Markup.Of($"""
        <h3>{page.Words["method.documents"]}</h3>
        <div class="scroll" role="region" tabindex="0" aria-label="{page.Words["method.documents"]}">
        <table class="cards">
        <thead><tr><th scope="col">{page.Words["column.document"]}</th><th scope="col">{page.Words["column.publisher"]}</th><th scope="col">{page.Words["column.issued"]}</th><th scope="col" class="num">{page.Words["column.facts"]}</th><th scope="col">SHA-256</th></tr></thead>
        <tbody>{Markup.Join(page.Dossier.Documents.Select(d => Document(page, d)))}</tbody>
        </table>
        </div>
        """);

    private static Markup Document(PageContext page, DossierDocument document) => Markup.Of($"""
        <tr><th scope="row"><a href="#{PageChapter.Anchor(document.Id)}">{document.Name}</a>{PageContext.Illustrative(document.Illustrative)}</th>
        <td data-label="{page.Words["column.publisher"]}">{(document.Publisher.Length == 0 ? page.Words["none"] : document.Publisher)}</td>
        <td data-label="{page.Words["column.issued"]}">{(document.Issued is { } day ? Figures.Format(day, page.Language) : page.Words["none"])}</td>
        <td data-label="{page.Words["column.facts"]}" class="num">{document.Facts}</td>
        <td data-label="SHA-256"><code class="hash">{document.Id.Value}</code></td></tr>

        """);
}
