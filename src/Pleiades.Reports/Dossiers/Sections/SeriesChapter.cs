using System.Text.Json;
using Pleiades.Reports.Markups;

namespace Pleiades.Reports.Dossiers.Sections;

/// <summary>Indicators over time, and figures on which several pages agree.</summary>
internal static class SeriesChapter
{
    /// <summary>The chapter; null when there is no series.</summary>
    public static Chapter? Render(PageContext page) => page.Dossier.Series.IsEmpty ? null
        : Chapter.Of(page, "series", Markup.Of($"""<div class="multiples">{Markup.Join(page.Dossier.Series.Select((s, i) => Series(page, s, i)))}</div>"""));

    private static Markup Series(PageContext page, SeriesTable series, int index)
    {
        var id = $"series-{PageContext.Number(index + 1)}";
        var title = page.Heading(series.Name);
        return Markup.Of($"""
            <section class="multiple" aria-labelledby="{id}-title">
            <h3 id="{id}-title">{title} <small>{page.Name(series.Subject)}</small></h3>
            {(series.Points.Length < 2 ? Markup.Empty : IsLevel(series) ? Level(page) : Chart(page, series, id))}
            <table id="table-{id}">
            <caption class="quiet">{title}</caption>
            <thead><tr><th scope="col">{page.Words["column.time"]}</th><th scope="col">{page.Words["column.figure"]}</th><th scope="col">{page.Words["column.basis"]}</th></tr></thead>
            <tbody>
            {Markup.Join(series.Points.Select(p => Row(page, p)))}
            </tbody>
            </table>
            </section>

            """);
    }

    /// <summary>Whether every date has the same figure: a chart would show a flat line, a sentence says more.</summary>
    private static bool IsLevel(SeriesTable series) => series.Points.Select(p => p.Value.InCanonical() ?? p.Value).Distinct().Count() == 1;

    private static Markup Level(PageContext page) => Markup.Of($"""<p class="agree">{page.Words["series.level"]}</p>""");

    private static Markup Row(PageContext page, SeriesFigure point) => Markup.Of($"""
        <tr><th scope="row">{Figures.Format(point.Period, page.Language)}</th>
        <td>{PageContext.Figure(Figures.Format(point.Value, page.Language), point.Facts)}{page.Further(point.Facts)}{page.Illustrative(point.Illustrative, point.Facts)}</td>
        <td>{page.Status(point.Status)} {(point.Documents < 2 ? Markup.Text(page.Words["agree.one"]) : page.Basis(point.Facts, point.Documents))}</td></tr>

        """);

    private static Markup Chart(PageContext page, SeriesTable series, string id)
    {
        var caption = page.Words.With("series.chart", page.Of(series.Name));
        return ChartBox.Render(page, id, caption, json =>
        {
            json.WriteString("kind", "series");
            json.WriteStartArray("points");
            foreach (var point in series.Points) Point(page, json, point);
            json.WriteEndArray();
        });
    }

    /// <summary>
    /// The run a point belongs to: only points of one run are joined by a line. A level has one run at whatever day it was taken; of a flow or a
    /// growth a quarter is not joined with a year.
    /// </summary>
    private static string Run(PageContext page, SeriesFigure point) =>
        point.Facts.All(f => page.Fact(f).Fact.Kind is IndicatorKind.Flow or IndicatorKind.Growth) ? PageContext.Lower(point.Period.Kind.ToString()) : "";

    private static void Point(PageContext page, Utf8JsonWriter json, SeriesFigure point)
    {
        json.WriteStartObject();
        json.WriteString("name", Figures.Format(point.Period, page.Language));
        ChartBox.Write(json, point.Interval);
        json.WriteString("text", PageContext.ChartName(Figures.Format(point.Value, page.Language), page.IsIllustrativeFigure(point.Illustrative, point.Facts)));
        json.WriteBoolean("actual", point.Status == FactStatus.Actual);
        json.WriteString("run", Run(page, point));
        json.WriteEndObject();
    }
}
