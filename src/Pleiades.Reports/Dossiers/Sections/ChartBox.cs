using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Pleiades.Reports.Markups;

namespace Pleiades.Reports.Dossiers.Sections;

/// <summary>The box a chart is drawn into, tied to the table that says the same.</summary>
internal static class ChartBox
{
    // The encoder leaves Chinese readable and escapes what could end the script element.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A chart.</summary>
    /// <param name="page">The page; receives the chart's data.</param>
    /// <param name="id">Identifier of the chart; its table is <c>table-ID</c>.</param>
    /// <param name="caption">Caption, also read out for the picture.</param>
    /// <param name="data">Writes the members of the data object.</param>
    public static Markup Render(PageContext page, string id, string caption, Action<Utf8JsonWriter> data)
    {
        page.Charts.Add(Markup.Of($"""<script type="application/json" id="data-{id}">{new Markup(Json(data))}</script>{"\n"}"""));
        return Markup.Of($"""
            <figure class="chart">
            <div class="plot" id="chart-{id}" data-chart="data-{id}" data-table="table-{id}" role="img" aria-label="{caption}" aria-describedby="table-{id}"></div>
            <figcaption>{caption}</figcaption>
            </figure>

            """);
    }

    /// <summary>Writes an estimate as its three numbers, null where missing.</summary>
    public static void Write(Utf8JsonWriter json, Estimate estimate)
    {
        Write(json, "value", estimate.Value);
        Write(json, "low", estimate.Low);
        Write(json, "high", estimate.High);
    }

    private static void Write(Utf8JsonWriter json, string name, double number)
    {
        if (double.IsFinite(number)) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    private static string Json(Action<Utf8JsonWriter> data)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            data(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
