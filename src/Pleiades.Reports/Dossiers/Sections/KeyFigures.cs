using Pleiades.Reports.Markups;
using Pleiades.Scoring.Boards;

namespace Pleiades.Reports.Dossiers.Sections;

/// <summary>The strip of headline figures and the verdicts in one look.</summary>
internal static class KeyFigures
{
    /// <summary>The strip.</summary>
    public static Markup Render(PageContext page) => Markup.Of($"""
        <section class="key" aria-labelledby="key-title">
        <h2 id="key-title" class="quiet">{page.Words["key.title"]}</h2>
        {Tiles(page)}
        {Verdicts(page)}
        </section>
        """);

    private static Markup Tiles(PageContext page) => page.Dossier.Headlines.IsEmpty
        ? Markup.Of($"""<p class="empty">{page.Words["key.none"]}</p>""")
        : Markup.Of($"""<ul class="tiles">{Markup.Join(page.Dossier.Headlines.Select(h => Tile(page, h)))}</ul>""");

    private static Markup Tile(PageContext page, Headline headline) => Markup.Of($"""
        <li class="tile">
        <p class="label">{page.Of(headline.Label)}</p>
        <p class="value">{PageContext.Figure(page.Amount(headline.Value, headline.Kind, headline.Base), headline.Facts)}{page.Illustrative(headline.Illustrative, headline.Facts)}</p>
        <p class="meta">{Figures.Format(headline.Period, page.Language)} {page.Status(headline.Status)}{page.Basis(headline.Facts, headline.Documents)}{page.Further(headline.Facts)}</p>
        </li>

        """);

    private static Markup Verdicts(PageContext page)
    {
        if (page.Dossier.Board is not { } board) return Markup.Empty;
        var groups = new[] { Board.Strong, Board.Weak, Board.Undecided }.Select(verdict => Verdict(page, board, verdict));
        return Markup.Of($"""<dl class="verdicts">{Markup.Join(groups)}</dl>""");
    }

    private static Markup Verdict(PageContext page, FrameworkBoard board, Board verdict)
    {
        var names = board.Pillars.Where(p => BoardMarks.IsJudged(p.Entry) && p.Entry.Verdict == verdict).Select(p => page.Of(p.Name));
        var text = string.Join(page.Words["list.separator"], names);
        return Markup.Of($"""
            <div><dt>{BoardMarks.Badge(page, verdict)}</dt><dd>{(text.Length == 0 ? page.Words["verdict.nobody"] : text)}</dd></div>

            """);
    }
}
