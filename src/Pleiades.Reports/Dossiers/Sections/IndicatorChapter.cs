using System.Globalization;
using Pleiades.Reports.Markups;

namespace Pleiades.Reports.Dossiers.Sections;

/// <summary>Every indicator of every pillar with its figure, score and goalposts.</summary>
internal static class IndicatorChapter
{
    /// <summary>The chapter; null when no benchmark was run.</summary>
    public static Chapter? Render(PageContext page) => page.Dossier.Board is not { } board ? null
        : Chapter.Of(page, "indicators", Markup.Join(board.Pillars.Select(p => Pillar(page, board, p))));

    private static Markup Pillar(PageContext page, FrameworkBoard board, PillarBoard pillar) => Markup.Of($"""
        <section class="pillar" id="pillar-{pillar.Entry.Code}" aria-labelledby="pillar-{pillar.Entry.Code}-title">
        <h3 id="pillar-{pillar.Entry.Code}-title">{page.Of(pillar.Name)} {BoardMarks.Badge(page, pillar.Entry)} <span class="score">{BoardMarks.Score(page, pillar.Entry)}</span>{PageContext.Illustrative(page.IsIllustrativePillar(pillar))}</h3>
        {(pillar.Indicators.All(i => i.Value is null) ? Markup.Empty : Table(page, board, pillar))}
        {Without(page, pillar)}
        </section>

        """);

    /// <summary>Indicators without a figure, in one line: what would settle them stands in the chapter of gaps.</summary>
    private static Markup Without(PageContext page, PillarBoard pillar)
    {
        var names = string.Join(page.Words["list.separator"], pillar.Indicators.Where(i => i.Value is null).Select(i => page.Of(i.Name)));
        return names.Length == 0 ? Markup.Empty
            : Markup.Of($"""<p class="without"><span class="tag">{page.Words["figure.none"]}</span> {names} <a href="#gaps">{page.Words["indicators.gaps"]}</a></p>""");
    }

    private static Markup Table(PageContext page, FrameworkBoard board, PillarBoard pillar) => Markup.Of($"""
        <div class="scroll" role="region" tabindex="0" aria-label="{page.Of(pillar.Name)}">
        <table class="cards indicators">
        <thead><tr><th scope="col">{page.Words["column.indicator"]}</th><th scope="col">{page.Words["column.figure"]}</th><th scope="col">{page.Words["column.period"]}</th><th scope="col">{page.Words["column.score"]}</th><th scope="col">{page.Words["column.verdict"]}</th><th scope="col">{page.Words["column.goalposts"]}</th></tr></thead>
        <tbody>
        {Markup.Join(pillar.Indicators.Where(i => i.Value is not null).Select(i => Row(page, board, i)))}
        </tbody>
        </table>
        </div>
        """);

    private static Markup Row(PageContext page, FrameworkBoard board, IndicatorRow row) => Markup.Of($"""
        <tr><th scope="row">{page.Of(row.Name)}{Proxy(page, row)}</th>
        <td data-label="{page.Words["column.figure"]}">{Value(page, row)}</td>
        <td data-label="{page.Words["column.period"]}">{Time(page, row)}</td>
        <td data-label="{page.Words["column.score"]}" class="score">{BoardMarks.Score(page, row.Entry)}{Bar(board, row)}</td>
        <td data-label="{page.Words["column.verdict"]}">{BoardMarks.Badge(page, row.Entry)}<small class="why">{Sentences.Of(row.Entry.Reason, page.Words)}</small></td>
        <td data-label="{page.Words["column.goalposts"]}">{Posts(page, row)}</td></tr>

        """);

    private static Markup Proxy(PageContext page, IndicatorRow row) => row.Proxy is null ? Markup.Empty
        : Markup.Of($"""<small class="proxy"><span class="tag">{page.Words["proxy"]}</span> {page.Of(row.Proxy)}</small>""");

    private static Markup Value(PageContext page, IndicatorRow row) => row.Value is not { } value
        ? Markup.Empty
        : Markup.Of($"{PageContext.Figure(page.Amount(value, row.Kind, row.Base), row.Facts)}{page.Further(row.Facts)}{page.Illustrative(row.Illustrative, row.Facts)}");

    private static Markup Time(PageContext page, IndicatorRow row) => Markup.Of($"{Figures.Format(row.Period, page.Language)} {page.Status(row.Status)}");

    /// <summary>The interval as a bar on the scale 0 to 100, with the benchmark as a line; the numbers stand beside it.</summary>
    private static Markup Bar(FrameworkBoard board, IndicatorRow row)
    {
        var score = row.Entry.Score;
        return score.IsMissing ? Markup.Empty : Markup.Of(
            $"""<span class="bar" aria-hidden="true" style="--low:{Css(score.Low)};--high:{Css(score.High)};--value:{Css(score.Value)};--mark:{Css(board.Recipe.Benchmark)}"><i></i></span>""");
    }

    private static Markup Posts(PageContext page, IndicatorRow row)
    {
        if (row.Goalposts is not { } posts) return Markup.Text(page.Words["none"]);
        var (floor, top) = (page.Amount(posts.Floor, row.Kind, ""), page.Amount(posts.WorldClass, row.Kind, ""));
        return Markup.Of($"""
            <span class="posts">{floor} → <strong>{top}</strong></span><small class="why">{page.Of(posts.Source)} <span class="tag">{page.Words.Find($"confidence.{posts.Confidence}") ?? posts.Confidence}</span></small>
            """);
    }

    private static string Css(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
