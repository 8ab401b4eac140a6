using System.Text.Json;
using Pleiades.Scoring.Boards;

namespace Pleiades.Reports.Dossiers.Sections;

/// <summary>Data of a chart of ranges on the scale of scores.</summary>
internal static class RangeChart
{
    /// <summary>Writes what belongs to the whole chart.</summary>
    public static void Begin(PageContext page, Utf8JsonWriter json, double benchmark, string benchmarkLabel)
    {
        json.WriteString("kind", "ranges");
        json.WriteNumber("benchmark", benchmark);
        json.WriteString("benchmarkLabel", $"{benchmarkLabel} {Figures.Points(benchmark, page.Language)}");
        json.WriteString("missing", page.Words["chart.missing"]);
    }

    /// <summary>Writes one row.</summary>
    public static void Row(PageContext page, Utf8JsonWriter json, string name, BoardEntry entry, bool emphasised)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        ChartBox.Write(json, entry.Score);
        json.WriteString("text", Figures.Score(entry.Score, page.Language));
        json.WriteString("verdict", BoardMarks.IsJudged(entry) ? PageContext.Lower(entry.Verdict.ToString()) : "context");
        json.WriteString("word", page.Words[BoardMarks.IsJudged(entry) ? $"verdict.{entry.Verdict}" : "verdict.NotJudged"]);
        json.WriteBoolean("emphasised", emphasised);
        json.WriteBoolean("thin", BoardMarks.IsThin(entry));
        json.WriteEndObject();
    }
}
