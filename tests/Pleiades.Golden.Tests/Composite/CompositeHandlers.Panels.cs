using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Panels;
using Pleiades.Scoring.Tables;
using Pleiades.Scoring.Trends;
using static Pleiades.Golden.Tests.Composite.CompositeCase;

namespace Pleiades.Golden.Tests.Composite;

/// <content>Several years: filling gaps in time, growth, the pipeline year by year.</content>
internal static partial class CompositeHandlers
{
    private static readonly Dictionary<string, FillMethod> Fills = new()
    {
        ["latest"] = FillMethod.Latest,
        ["constant"] = FillMethod.Constant,
        ["linear"] = FillMethod.Linear,
        ["linear_constant"] = FillMethod.LinearOrConstant,
    };

    private static void RegisterPanels(GoldenRunner runner)
    {
        foreach (var method in Fills.Keys) runner.Table(Topic, "panel_impute", method, Filled);
        runner.Table(Topic, "trend", "cagr", entry => Trends(entry, "CAGR", Trend.CompoundGrowth));
        runner.Table(Topic, "trend", "percent_change", entry => Trends(entry, "prc_change", Trend.PercentChange));
        runner.Table(Topic, "panel", "pipeline", PanelPipeline);
    }

    private delegate double SeriesMeasure(ReadOnlySpan<double> times, ReadOnlySpan<double> values);

    private static GoldenTable Filled(TableEntry entry)
    {
        var (unit, time) = (Text(entry.Parameters, "unit_column"), Text(entry.Parameters, "time_column"));
        int? back = entry.Parameters.TryGetProperty("most_steps_back", out var steps) && steps.ValueKind == JsonValueKind.Number ? steps.GetInt32() : null;
        var series = new PanelFile(entry.Case.Read(entry.Input), unit, time);
        string[] columns = [.. series.File.Columns.Where(c => Of(entry).Model.Find(c) >= 0)];
        var filled = columns.ToDictionary(c => c, c => series.Map(c, values =>
        {
            var result = new double[values.Length];
            TimeFill.Apply(series.Times, values, Fills[entry.Method], result, back);
            return result;
        }), StringComparer.Ordinal);
        var golden = new GoldenTable([unit, time, .. columns]);
        foreach (var (row, unitAt, timeAt) in series.Rows)
            golden.Add([series.File.Rows[row][series.File.Find(unit)], series.File.Rows[row][series.File.Find(time)], .. columns.Select(c => (GoldenCell)filled[c][unitAt][timeAt])]);
        return golden;
    }

    private static GoldenTable Trends(TableEntry entry, string column, SeriesMeasure measure)
    {
        var series = new PanelFile(entry.Case.Read(entry.Input), Of(entry).Unit, Text(entry.Parameters, "time_column"));
        var latest = entry.Parameters.TryGetProperty("latest_points", out var points) ? points.GetInt32() : series.Times.Length;
        var golden = new GoldenTable([Of(entry).Unit, "iCode", column, "Avail", "t_first", "t_latest", "Avail_use_latest", "t_first_use_latest"]);
        foreach (var indicator in entry.Parameters.GetProperty("indicators").EnumerateArray().Select(i => i.GetString()!))
        {
            var values = series.Map(indicator, v => v);
            for (var u = 0; u < series.Units.Length; u++)
            {
                var (times, window) = (series.Times[^latest..], values[u][^latest..]);
                var (first, last) = (First(series.Times, values[u]), First([.. series.Times.Reverse()], [.. values[u].Reverse()]));
                golden.Add(
                    series.Units[u], indicator, measure(times, window), Share(values[u]), first, last,
                    double.IsNaN(first) ? GoldenCell.Missing : Share(window), First(times, window));
            }
        }

        return golden;

        static double Share(double[] values) => (double)values.Count(v => !double.IsNaN(v)) / values.Length;
        static double First(double[] times, double[] values) => times.Zip(values).Where(p => !double.IsNaN(p.Second)).Select(p => p.First).FirstOrDefault(double.NaN);
    }

    private static GoldenTable? PanelPipeline(TableEntry entry)
    {
        var normalise = entry.Parameters.GetProperty("normalise");
        if (!NormaliseMethods.ContainsKey(Text(normalise, "method")) || entry.Before.Any(b => b.Step is not ("screen" or "treat"))) return null;
        var composite = Of(entry);
        var file = entry.Case.Read(entry.Input);
        var timeColumn = entry.Key.First(k => k != composite.Unit);
        var step = TableEntry.Read(
            entry.Case, JsonDocument.Parse($$"""{"method": "{{Text(normalise, "method")}}", "parameters": {{normalise.GetProperty("parameters").GetRawText()}}}""").RootElement, pipeline: false);
        var recipe = new PanelRecipe
        {
            Scope = Text(normalise, "scope") == "all years together" ? PanelScope.AllYears : PanelScope.Yearly,
            Composite = CompositeRecipe.Default with
            {
                Denominate = false,
                Screen = entry.Before.Where(b => b.Step == "screen").Select(ScreenRecipeOf).FirstOrDefault(),
                Treat = entry.Before.Where(b => b.Step == "treat").Select(b => TreatRecipeOf(b.Parameters)).FirstOrDefault(),
                Normalise = NormaliseRecipeOf(step),
            },
        };
        var years = CompositePanel.Build([.. file.Texts(timeColumn).Distinct(StringComparer.Ordinal).Select(y => DataOfYear(composite, file, timeColumn, y))], recipe);
        var tables = years.Select(y => (y.Time, Table: entry.Output == "values" ? y.Steps.Scores : y.Steps.Normalised)).ToList();
        var golden = new GoldenTable([timeColumn, composite.Unit, .. tables[0].Table.Columns]);
        foreach (var (year, table) in tables)
        {
            foreach (var r in Enumerable.Range(0, table.Rows))
                golden.Add([year, table.Subjects[r].Value, .. Enumerable.Range(0, table.Columns.Length).Select(c => (GoldenCell)table[r, c])]);
        }

        return golden;
    }

    private static DatedData DataOfYear(CompositeCase composite, CsvFile file, string timeColumn, string year)
    {
        var (time, unit) = (file.Find(timeColumn), file.Find(composite.Unit));
        var rows = file.Rows.Where(r => r[time] == year).ToList();
        ImmutableArray<string> columns = [.. composite.Model.Indicators.Select(i => composite.Model.Nodes[i].Code).Where(c => file.Find(c) >= 0)];
        var values = columns.SelectMany(c => rows.Select(r => GoldenCell.Parse(r[file.Find(c)]).Number)).ToArray();
        return new DatedData(year, new CompositeData(composite.Model, new ScoreTable([.. rows.Select(r => new SubjectId(r[unit]))], columns, values)));
    }

    /// <summary>A table of units and times as one series per unit over all times.</summary>
    private sealed class PanelFile
    {
        internal PanelFile(CsvFile file, string unit, string time)
        {
            File = file;
            var (units, times) = (file.Texts(unit), file.Texts(time));
            Units = [.. units.Distinct(StringComparer.Ordinal)];
            string[] sorted = [.. times.Distinct(StringComparer.Ordinal).OrderBy(t => double.Parse(t, CultureInfo.InvariantCulture))];
            Times = [.. sorted.Select(t => double.Parse(t, CultureInfo.InvariantCulture))];
            Rows = [.. Enumerable.Range(0, units.Length).Select(r => (r, Array.IndexOf(Units, units[r]), Array.IndexOf(sorted, times[r])))];
        }

        internal CsvFile File { get; }

        internal string[] Units { get; }

        internal double[] Times { get; }

        internal (int Row, int Unit, int Time)[] Rows { get; }

        /// <summary>A column as one series per unit, changed one by one; an absent row is a gap.</summary>
        internal double[][] Map(string column, Func<double[], double[]> change)
        {
            var series = new double[Units.Length][];
            for (var u = 0; u < series.Length; u++) series[u] = [.. Times.Select(_ => double.NaN)];
            var numbers = File.Numbers(column);
            foreach (var (row, unit, time) in Rows) series[unit][time] = numbers[row];
            return Array.ConvertAll(series, s => change(s));
        }
    }
}
