using Pleiades.Reports.Markups;

namespace Pleiades.Reports.Dossiers.Sections;

/// <summary>What is missing or loose, and what would settle it.</summary>
internal static class GapChapter
{
    /// <summary>The chapter; null when no benchmark was run.</summary>
    public static Chapter? Render(PageContext page) => page.Dossier.Board is null ? null : Chapter.Of(page, "gaps", page.Dossier.Gaps.IsEmpty
        ? Markup.Of($"""<p class="empty">{page.Words["gaps.none"]}</p>""")
        : Table(page));

    private static Markup Table(PageContext page) => Markup.Of($"""
        <div class="scroll" role="region" tabindex="0" aria-label="{page.Words["gaps.title"]}">
        <table class="cards gaps">
        <thead><tr><th scope="col">{page.Words["column.indicator"]}</th><th scope="col">{page.Words["column.pillar"]}</th><th scope="col">{page.Words["column.wanting"]}</th><th scope="col" class="num">{page.Words["column.width"]}</th><th scope="col">{page.Words["column.settles"]}</th></tr></thead>
        <tbody>
        {Markup.Join(page.Dossier.Gaps.Select(g => Row(page, g)))}
        </tbody>
        </table>
        </div>
        <p class="note">{page.Words["gaps.reading"]}</p>
        """);

    private static Markup Row(PageContext page, Gap gap) => Markup.Of($"""
        <tr><th scope="row">{page.Of(gap.Indicator)}</th>
        <td data-label="{page.Words["column.pillar"]}">{page.Of(gap.Pillar)}</td>
        <td data-label="{page.Words["column.wanting"]}">{page.Words[$"need.{gap.Need.Kind}"]}</td>
        <td data-label="{page.Words["column.width"]}" class="num">{Figures.Points(gap.Need.Width, page.Language)}{Decides(page, gap)}</td>
        <td data-label="{page.Words["column.settles"]}">{(gap.Settles is null ? page.Words["none"] : page.Of(gap.Settles))}</td></tr>

        """);

    private static Markup Decides(PageContext page, Gap gap) => gap.Need.CouldDecide
        ? Markup.Of($""" <span class="tag decides">{page.Words["need.decides"]}</span>""") : Markup.Empty;
}
