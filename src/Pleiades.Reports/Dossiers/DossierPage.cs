using Pleiades.Reports.Dossiers.Sections;
using Pleiades.Reports.Languages;
using Pleiades.Reports.Markups;

namespace Pleiades.Reports.Dossiers;

/// <summary>Writes a dossier as one HTML page that needs nothing beside itself: style, script, charts and the cited pages are inside.</summary>
/// <remarks>The same dossier in the same language gives the same bytes. The page asks for nothing from outside and forbids itself to.</remarks>
public static class DossierPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="dossier">What it shows.</param>
    /// <param name="language">The language of its words.</param>
    /// <param name="writer">Where to; left open. Its encoding should be UTF-8.</param>
    /// <exception cref="ArgumentException">A figure cites a fact, or a fact a document, that the dossier does not hold.</exception>
    public static void Write(Dossier dossier, Language language, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Compose(dossier, language).Html.ReplaceLineEndings("\n"));
    }

    private static Markup Compose(Dossier dossier, Language language)
    {
        var page = new PageContext(dossier, language);
        var chapters = Chapters(page);
        var (style, script) = (Asset.Text("dossier.css"), Asset.Text("dossier.js"));
        var charts = page.Charts.Count == 0 ? [] : new[] { Asset.Text("echarts.js"), script };
        return Markup.Of($"""
            <!DOCTYPE html>
            <html lang="{language.Tag()}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Asset.Policy(charts)}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="generator" content="Pleiades {dossier.Method.Program}">
            <title>{page.Words.With("title", page.Of(dossier.Cluster.Name))}</title>
            <style>
            {new Markup(style)}
            </style>
            </head>
            <body>
            <a class="skip" href="#main">{page.Words["skip"]}</a>
            {Masthead.Header(page)}
            <div class="frame">
            {Masthead.Contents(page, chapters)}
            <main id="main">
            {KeyFigures.Render(page)}
            {Markup.Join(chapters.Select(c => c.Body))}
            </main>
            </div>
            {Masthead.Footer(page)}
            {Markup.Join(page.Charts)}
            {Markup.Join(charts.Select(c => new Markup($"<script>{c}</script>\n")))}
            </body>
            </html>

            """);
    }

    private static List<Chapter> Chapters(PageContext page)
    {
        Chapter?[] all =
        [
            BoardChapter.Render(page), IndicatorChapter.Render(page), SeriesChapter.Render(page), FactChapter.Render(page),
            ConflictChapter.Render(page), GapChapter.Render(page), PeerChapter.Render(page), MethodChapter.Render(page), PageChapter.Render(page),
        ];
        return [.. all.OfType<Chapter>()];
    }
}
