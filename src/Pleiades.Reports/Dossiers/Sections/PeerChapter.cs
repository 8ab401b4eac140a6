using System.Collections.Immutable;
using Pleiades.Reports.Markups;
using Pleiades.Scoring.Boards;

namespace Pleiades.Reports.Dossiers.Sections;

/// <summary>The cluster among its peers: ranges, and in words where they overlap.</summary>
internal static class PeerChapter
{
    /// <summary>The chapter; null when there are no peers or no benchmark.</summary>
    public static Chapter? Render(PageContext page) =>
        page.Dossier.Board is not { } board || !page.Dossier.Peers.Any(p => !p.IsHome) ? null
        : Chapter.Of(page, "peers", Markup.Of($"""
            {Chart(page, board)}
            {Table(page, board)}
            {Comparisons(page, board)}
            """));

    private static Markup Chart(PageContext page, FrameworkBoard board) => ChartBox.Render(page, "peers", page.Words["peers.chart"], json =>
    {
        RangeChart.Begin(page, json, board.Recipe.Benchmark, page.Words["boards.benchmark"]);
        json.WriteStartArray("rows");
        foreach (var peer in page.Dossier.Peers) RangeChart.Row(page, json, PageContext.ChartName(page.Of(peer.Name), peer.Illustrative), peer.Boards.Index, peer.IsHome);
        json.WriteEndArray();
    });

    private static Markup Table(PageContext page, FrameworkBoard board) => Markup.Of($"""
        <div class="scroll" role="region" tabindex="0" aria-label="{page.Words["peers.chart"]}">
        <table id="table-peers" class="matrix">
        <caption class="quiet">{page.Words["peers.chart"]}</caption>
        <thead><tr><th scope="col">{page.Words["column.cluster"]}</th><th scope="col" class="num">{page.Words["boards.overall"]}</th>{Markup.Join(board.Pillars.Select(p => Markup.Of($"""<th scope="col" class="num">{page.Of(p.Name)}</th>""")))}</tr></thead>
        <tbody>
        {Markup.Join(page.Dossier.Peers.Select(p => Row(page, board, p)))}
        </tbody>
        </table>
        </div>
        """);

    private static Markup Row(PageContext page, FrameworkBoard board, Peer peer) => Markup.Of($"""
        <tr{(peer.IsHome ? new Markup(" class=\"home\"") : Markup.Empty)}><th scope="row">{page.Name(peer.Name)}{PageContext.Illustrative(peer.Illustrative)}</th>
        <td class="num score">{BoardMarks.Score(page, peer.Boards.Index)}</td>
        {Markup.Join(board.Pillars.Select(p => Markup.Of($"""<td class="num score">{BoardMarks.Score(page, peer.Boards[p.Entry.Code])}</td>""")))}</tr>

        """);

    private static Markup Comparisons(PageContext page, FrameworkBoard board)
    {
        var sentences = board.Pillars.SelectMany(p => p.Entry.Comparators.Select(c => Comparison(page, page.Of(p.Name), c))).ToImmutableArray();
        return sentences.IsEmpty ? Markup.Of($"""<p class="note">{page.Words["peers.none"]}</p>""")
            : Markup.Of($"""<ul class="plain">{Markup.Join(sentences)}</ul>""");
    }

    private static Markup Comparison(PageContext page, string pillar, ComparatorVerdict verdict)
    {
        var peer = page.Dossier.Peers.FirstOrDefault(p => p.Boards.Subject == verdict.Peer);
        var sentence = page.Words[$"compare.{verdict.Comparator}.{verdict.Verdict}"]
            .Replace("{peer}", peer is null ? "" : page.Of(peer.Name), StringComparison.Ordinal)
            .Replace("{benchmark}", Figures.ScoreInline(verdict.Benchmark, page.Words), StringComparison.Ordinal)
            .Replace("{peers}", PageContext.Number(verdict.Peers), StringComparison.Ordinal);
        return Markup.Of($"""<li><strong>{pillar}</strong> {sentence}{PageContext.Illustrative(peer?.Illustrative ?? page.Dossier.Peers.Any(p => p.IsHome == (verdict.Comparator == Comparator.OwnPast) && p.Illustrative))}</li>""");
    }
}
