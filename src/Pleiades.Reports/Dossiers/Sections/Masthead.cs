using Pleiades.Reports.Languages;
using Pleiades.Reports.Markups;

namespace Pleiades.Reports.Dossiers.Sections;

/// <summary>Head, table of contents and foot of the page.</summary>
internal static class Masthead
{
    /// <summary>The head with the cluster's name, where it is at home, and the banner of sample data.</summary>
    public static Markup Header(PageContext page)
    {
        var (cluster, words) = (page.Dossier.Cluster, page.Words);
        var other = page.Language == Language.English ? Language.Chinese : Language.English;
        return Markup.Of($"""
            <header class="masthead">
            <div class="inner">
            <p class="kicker">{words["kicker"]}</p>
            <h1>{page.Of(cluster.Name)}</h1>
            <p class="second" lang="{other.Tag()}">{cluster.Name.In(other)}</p>
            <dl class="facts-of-cluster">
            {Item(words["cluster.home"], Home(page))}
            {Item(words["cluster.chain"], cluster.Chain is null ? "" : page.Of(cluster.Chain))}
            {Item(words["cluster.designated"], Designation(page))}
            {Item(words["cluster.framework"], page.Dossier.Board is { } board ? $"{page.Of(board.Name)} {board.Version}" : "")}
            {Item(words["cluster.generated"], Figures.Format(page.Dossier.Generated, page.Language))}
            </dl>
            </div>
            </header>
            {Banner(page)}
            """);
    }

    /// <summary>The table of contents.</summary>
    public static Markup Contents(PageContext page, IEnumerable<Chapter> chapters) => Markup.Of($"""
        <nav class="contents" aria-label="{page.Words["contents"]}">
        <ol>
        {Markup.Join(chapters.Select(c => Markup.Of($"""<li><a href="#{c.Id}">{c.Title}</a></li>{"\n"}""")))}
        </ol>
        </nav>
        """);

    /// <summary>The foot.</summary>
    public static Markup Footer(PageContext page) => Markup.Of($"""
        <footer class="foot">
        <p>{page.Words["footer"]} · Pleiades {page.Dossier.Method.Program} · {Figures.Format(page.Dossier.Generated, page.Language)}</p>
        </footer>
        """);

    private static Markup Banner(PageContext page) => !page.IsIllustrative ? Markup.Empty : Markup.Of(
        $"""<p class="banner" role="note"><strong>示例 / illustrative</strong> {page.Words["banner"]}</p>""");

    private static Markup Item(string term, string value) =>
        value.Length == 0 ? Markup.Empty : Markup.Of($"<div><dt>{term}</dt><dd>{value}</dd></div>");

    private static string Home(PageContext page)
    {
        var cluster = page.Dossier.Cluster;
        var places = new[] { cluster.Province, cluster.HomeRegion }.OfType<Wording>().Select(page.Of);
        return page.Language == Language.English ? string.Join(", ", places.Reverse()) : string.Concat(places);
    }

    private static string Designation(PageContext page)
    {
        if (page.Dossier.Cluster.Designated is not { } year) return "";
        var wave = page.Dossier.Cluster.Wave;
        var text = page.Words.With("cluster.designated.year", PageContext.Number(year));
        return wave.Length == 0 || wave == PageContext.Number(year) ? text : text + page.Words.With("cluster.designated.wave", wave);
    }
}
