using System.CommandLine;
using System.Globalization;
using Pleiades.Catalog;
using Pleiades.Cli.Output;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Panels;
using Pleiades.Workbench.Composites;

namespace Pleiades.Cli.Commands;

/// <summary><c>score run</c> and <c>score check</c>: a composite indicator of one's own files.</summary>
internal static class ScoreRunCommand
{
    private const int ShownIssues = 20;

    private static readonly IReadOnlyList<Column<Issue>> IssueColumns =
    [
        new("code", i => i.Code),
        new("place", i => i.Place),
        new("message", i => i.Message),
    ];

    public static Command Run(Shell shell)
    {
        var options = new CompositeOptions();
        var folder = new Option<string>("--out", "-o") { Description = "Folder to write every step to, as CSV; made when it is not there", Required = true };
        var all = new Option<bool>("--all-times") { Description = "Build every point in time, as the recipe says under 'panel', each into a folder of its own, with scores over time and why they changed" };
        var format = Common.Format();
        var command = new Command("run", "Build a composite indicator and write every step: raw to aggregated, ranks, weights, what was filled and pulled in, method annex, workbook with formulas")
        {
            all, folder, format,
        };
        options.AddTo(command);
        command.SetAction((r, stop) =>
        {
            var (input, dated, choices) = options.Read(shell, r);
            if (r.GetValue(all)) Panel(shell, input, choices, r.GetRequiredValue(folder), r.GetValue(format), stop);
            else One(shell, input, dated, choices.Composite, (r.GetRequiredValue(folder), r.GetValue(format)), stop);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static void One(Shell shell, CompositeInput input, DatedData dated, CompositeRecipe recipe, (string Folder, ListingFormat? Format) output, CancellationToken stop)
    {
        var steps = CompositeOptions.Build(dated.Data, recipe, stop);
        var files = ScoreFolder.Write(output.Folder, input, dated, steps, stop);
        foreach (var issue in steps.Issues.Take(ShownIssues)) shell.Err.WriteLine(CatalogueInUse.Line(issue));
        var scores = ResultTables.Of(dated.Data, steps).First();
        Listing.Write(shell, output.Format, scores.Rows, TableColumns.Of(scores, 3 + steps.Model.Aggregates.Length));
        shell.Err.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{steps.Scores.Rows} units, {dated.Data.Indicators.Columns.Length} indicators, {steps.Model.Levels} levels; {files.Length} files in {output.Folder}"));
    }

    private static void Panel(Shell shell, CompositeInput input, PanelRecipe recipe, string folder, ListingFormat? format, CancellationToken stop)
    {
        var years = CompositeOptions.Fitting(() => CompositePanel.Build([.. input.Years], recipe, stop));
        ScoreFolder.WritePanel(folder, input, years, recipe, stop);
        var scores = PanelTables.Scores(years);
        Listing.Write(shell, format, scores.Rows, TableColumns.Of(scores, scores.Columns.Length));
        shell.Err.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{years.Length} points in time in {folder}; panel_scores.csv, panel_ranks.csv and panel_changes.csv hold them side by side"));
    }

    public static Command Check(Shell shell)
    {
        var (options, format) = (new CompositeOptions(), Common.Format());
        var command = new Command("check", "Look at data, tree and recipe before anything is computed: each doubt with its place; exit code 1 when they cannot be used") { options.Data, options.Meta, options.Recipe, format };
        command.SetAction(r =>
        {
            var input = CompositeFiles.Read(r.GetRequiredValue(options.Data), r.GetValue(options.Meta), Catalogue.BuiltIn);
            var choices = CompositeFiles.Recipe(r.GetValue(options.Recipe));
            var doubts = input.Value is { } read
                ? read.Years.SelectMany(y => DataCheck.Of(y.Data).Select(i => y.Time.Length > 0 ? i with { Place = $"{y.Time}, {i.Place}" } : i))
                : [];
            Issue[] all = [.. input.Issues, .. choices.Issues, .. input.Value is { } tree && choices.Value is { } recipe ? RecipeCheck.Of(recipe.Composite, tree.Model) : [], .. doubts];
            Listing.Write(shell, r.GetValue(format), all, IssueColumns);
            var usable = input.Succeeded && choices.Succeeded;
            shell.Err.WriteLine(usable
                ? string.Create(CultureInfo.InvariantCulture, $"{input.Value!.Years[^1].Data.Indicators.Rows} units, {input.Value.Model.Indicators.Length} indicators, {input.Value.Years.Count} points in time: can be used")
                : "cannot be used");
            return usable ? ExitCode.Done : ExitCode.Refused;
        });
        return command;
    }
}
