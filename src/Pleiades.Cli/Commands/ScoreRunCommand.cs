using System.CommandLine;
using System.Globalization;
using Pleiades.Catalog;
using Pleiades.Cli.Output;
using Pleiades.Scoring.Composites;
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
        var (data, meta, recipe, time) = (CompositeOptions.Data(), CompositeOptions.Meta(), CompositeOptions.Recipe(), CompositeOptions.Time());
        var folder = new Option<string>("--out", "-o") { Description = "Folder to write every step to, as CSV; made when it is not there", Required = true };
        var format = Common.Format();
        var command = new Command("run", "Build a composite indicator and write every step: raw to aggregated, ranks, weights, what was filled and pulled in")
        {
            data, meta, recipe, time, folder, format,
        };
        command.SetAction((r, stop) =>
        {
            var (input, dated, choices) = CompositeOptions.Read(shell, r.GetRequiredValue(data), r.GetValue(meta), r.GetValue(recipe), r.GetValue(time));
            var steps = CompositeOptions.Build(dated.Data, choices, stop);
            var files = ScoreFolder.Write(r.GetRequiredValue(folder), input, dated, steps);
            foreach (var issue in steps.Issues.Take(ShownIssues)) shell.Err.WriteLine(CatalogueInUse.Line(issue));
            var scores = StepTables.Of(dated.Data, steps).First(t => t.Name == "scores");
            Listing.Write(shell, r.GetValue(format), scores.Rows, TableColumns.Of(scores, 3 + steps.Model.Aggregates.Length));
            shell.Err.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{steps.Scores.Rows} units, {dated.Data.Indicators.Columns.Length} indicators, {steps.Model.Levels} levels; {files.Length} files in {r.GetRequiredValue(folder)}"));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    public static Command Check(Shell shell)
    {
        var (data, meta, recipe, format) = (CompositeOptions.Data(), CompositeOptions.Meta(), CompositeOptions.Recipe(), Common.Format());
        var command = new Command("check", "Look at data, tree and recipe before anything is computed: each doubt with its place; exit code 1 when they cannot be used") { data, meta, recipe, format };
        command.SetAction(r =>
        {
            var input = CompositeFiles.Read(r.GetRequiredValue(data), r.GetValue(meta), Catalogue.BuiltIn);
            var choices = CompositeFiles.Recipe(r.GetValue(recipe));
            var doubts = input.Value is { } read
                ? read.Years.SelectMany(y => DataCheck.Of(y.Data).Select(i => y.Time.Length > 0 ? i with { Place = $"{y.Time}, {i.Place}" } : i))
                : [];
            Issue[] all = [.. input.Issues, .. choices.Issues, .. doubts];
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
