using System.Collections.Immutable;
using System.Text.Json;
using Pleiades.Reports.Annexes;
using Pleiades.Reports.Languages;
using Pleiades.Reports.Spreadsheets;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Panels;
using Pleiades.Workbench.Benchmarks;
using Pleiades.Workbench.Files;

namespace Pleiades.Workbench.Composites;

/// <summary>Writes a composite indicator with every step into a folder; each file whole or not at all.</summary>
public static class ScoreFolder
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the tables, the recipe as it ran, and what is needed to run it again.</summary>
    /// <param name="folder">The folder; made when it is not there, files of the same names are replaced.</param>
    /// <param name="input">The files it was read from.</param>
    /// <param name="dated">The point in time.</param>
    /// <param name="steps">What was built.</param>
    /// <param name="stop">Ends the work between files.</param>
    /// <returns>Names of the files, in the order written.</returns>
    public static ImmutableArray<string> Write(string folder, CompositeInput input, DatedData dated, CompositeSteps steps, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(dated);
        ArgumentNullException.ThrowIfNull(steps);
        var files = ImmutableArray.CreateBuilder<string>();
        foreach (var table in StepTables.Of(dated.Data, steps, stop)) Write($"{FileName(table.Name)}.csv", table.WriteCsv);
        var source = new AnnexSource { Data = input.Name, Time = dated.Time, Fingerprint = input.Fingerprint, Program = ClusterBenchmark.ProgramVersion, Recipe = RecipeFile.Write(steps.Recipe) };
        foreach (var (language, tag) in new[] { (Language.Chinese, ".zh"), (Language.English, "") })
        {
            var annex = CompositeAnnex.Of(dated.Data, steps, source, language);
            Write($"method{tag}.md", w => AnnexMarkdown.Write(annex, w));
            Write($"method{tag}.html", w => AnnexHtml.Write(annex, w));
        }

        WholeFile.Save(Path.Combine(folder, "index.xlsx"), stream => CompositeWorkbook.Write(dated.Data, steps, source, Language.Chinese, stream));
        files.Add("index.xlsx");
        Write("recipe.yaml", w => w.Write(source.Recipe));
        Write("run.json", w => w.Write(JsonSerializer.Serialize(Record(input, dated, steps), Indented) + "\n"));
        return files.ToImmutable();

        void Write(string name, Action<TextWriter> content)
        {
            stop.ThrowIfCancellationRequested();
            WholeFile.Write(Path.Combine(folder, name), content);
            files.Add(name);
        }
    }

    /// <summary>Writes every point in time into a folder of its own, and what they give side by side.</summary>
    /// <param name="folder">The folder; made when it is not there.</param>
    /// <param name="input">The files it was read from.</param>
    /// <param name="years">The points in time.</param>
    /// <param name="recipe">The choices.</param>
    /// <param name="stop">Ends the work.</param>
    public static void WritePanel(string folder, CompositeInput input, ImmutableArray<DatedSteps> years, PanelRecipe recipe, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        foreach (var year in years) Write(Path.Combine(folder, FileName(year.Time.Length > 0 ? year.Time : "all")), input, new DatedData(year.Time, year.Data), year.Steps, stop);
        foreach (var table in PanelTables.Of(years, recipe, stop)) WholeFile.Write(Path.Combine(folder, $"{table.Name}.csv"), table.WriteCsv);
    }

    /// <summary>A name that every file system takes: a group column may be called anything.</summary>
    private static string FileName(string name) => string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' ? c : '_'));

    private static object Record(CompositeInput input, DatedData dated, CompositeSteps steps) => new
    {
        measure = "score.composite",
        time = dated.Time.Length > 0 ? dated.Time : null,
        fingerprint = input.Fingerprint,
        version = ClusterBenchmark.ProgramVersion,
        units = steps.Scores.Rows,
        units_left_out = dated.Data.Indicators.Rows - steps.Scores.Rows,
        indicators = dated.Data.Indicators.Columns.Length,
        levels = steps.Model.Levels,
        cells_filled = steps.Imputed?.Filled.Length ?? 0,
        columns_treated = steps.Treated?.Columns.Count(c => c.Before.Passes is false) ?? 0,
        issues = steps.Issues.Length,
    };
}
