using Pleiades.Reports.Markups;
using Pleiades.Scoring.Boards;

namespace Pleiades.Reports.Dossiers.Sections;

/// <summary>The pillars against the world-class benchmark: chart and table.</summary>
internal static class BoardChapter
{
    /// <summary>The chapter; null when no benchmark was run.</summary>
    public static Chapter? Render(PageContext page) => page.Dossier.Board is not { } board ? null : Chapter.Of(page, "boards", Markup.Of($"""
        {Chart(page, board)}
        {Table(page, board)}
        <p class="note">{page.Words["boards.reading"].Replace("{0}", Figures.Points(board.Recipe.Benchmark, page.Language), StringComparison.Ordinal).Replace("{1}", Figures.Share(board.Recipe.MinCoverage, page.Language), StringComparison.Ordinal)}</p>
        """));

    private static Markup Chart(PageContext page, FrameworkBoard board) => ChartBox.Render(page, "boards", page.Words["boards.chart"], json =>
    {
        RangeChart.Begin(page, json, board.Recipe.Benchmark, page.Words["boards.benchmark"]);
        json.WriteStartArray("rows");
        foreach (var pillar in board.Pillars) RangeChart.Row(page, json, Name(page, pillar), pillar.Entry, emphasised: false);
        if (board.Overall is { } overall)
            RangeChart.Row(page, json, PageContext.ChartName(page.Words["boards.overall"], board.Pillars.Any(page.IsIllustrativePillar)), overall, emphasised: true);
        json.WriteEndArray();
    });

    private static Markup Table(PageContext page, FrameworkBoard board) => Markup.Of($"""
        <div class="scroll" role="region" tabindex="0" aria-label="{page.Words["boards.chart"]}">
        <table id="table-boards" class="cards">
        <caption class="quiet">{page.Words["boards.chart"]}</caption>
        <thead><tr><th scope="col">{page.Words["column.pillar"]}</th><th scope="col">{page.Words["column.verdict"]}</th><th scope="col" class="num">{page.Words["column.score"]}</th><th scope="col" class="num">{page.Words["column.coverage"]}</th><th scope="col">{page.Words["column.reason"]}</th><th scope="col">{page.Words["column.rank"]}</th></tr></thead>
        <tbody>
        {Markup.Join(board.Pillars.Select(p => Row(page, PillarName(page, p), p.Entry)))}
        </tbody>
        {(board.Overall is { } overall ? Markup.Of($"<tfoot>{Row(page, Overall(page, board), overall)}</tfoot>") : Markup.Empty)}
        </table>
        </div>
        """);

    private static string Name(PageContext page, PillarBoard pillar) =>
        PageContext.ChartName(page.Of(pillar.Name), page.IsIllustrativePillar(pillar));

    private static Markup PillarName(PageContext page, PillarBoard pillar) => Markup.Of(
        $"""<a href="#pillar-{pillar.Entry.Code}">{page.Of(pillar.Name)}</a>{PageContext.Illustrative(page.IsIllustrativePillar(pillar))}""");

    private static Markup Overall(PageContext page, FrameworkBoard board) => Markup.Of(
        $"""{page.Words["boards.overall"]}{PageContext.Illustrative(board.Pillars.Any(page.IsIllustrativePillar))}""");

    private static Markup Row(PageContext page, Markup name, BoardEntry entry) => Markup.Of($"""
        <tr><th scope="row">{name}</th>
        <td data-label="{page.Words["column.verdict"]}">{BoardMarks.Badge(page, entry)}</td>
        <td data-label="{page.Words["column.score"]}" class="num score">{BoardMarks.Score(page, entry)}</td>
        <td data-label="{page.Words["column.coverage"]}" class="num">{Figures.Share(entry.Coverage, page.Language)}</td>
        <td data-label="{page.Words["column.reason"]}">{Sentences.Of(entry.Reason, page.Words)}</td>
        <td data-label="{page.Words["column.rank"]}">{Rank(page, entry.Rank)}</td></tr>

        """);

    private static string Rank(PageContext page, RankRange? rank)
    {
        if (rank is null) return page.Words["none"];
        var key = rank.Best == rank.Worst ? "rank.sure" : "rank.range";
        return page.Words[key]
            .Replace("{best}", PageContext.Number(rank.Best), StringComparison.Ordinal)
            .Replace("{worst}", PageContext.Number(rank.Worst), StringComparison.Ordinal)
            .Replace("{of}", PageContext.Number(rank.Of), StringComparison.Ordinal);
    }
}
