using System.CommandLine;
using System.Globalization;
using Pleiades.Cli.Output;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Weighting;
using Pleiades.Workbench.Composites;

namespace Pleiades.Cli.Commands;

/// <summary><c>score weights</c>: weights from judgements or from the data, beside those of the tree.</summary>
internal static class ScoreWeightsCommand
{
    public static Command Build(Shell shell)
    {
        var options = new CompositeOptions();
        var judgements = new Option<string>("--ahp") { Description = "Pairwise judgements: .csv or .xlsx with the columns node, judge, a, b, value; 3, 0.5 or 1/3 says how many times a matters as much as b" };
        var method = Common.Choice<PriorityMethod>("--priorities", "How judgements become weights; eigenvector when left out");
        var group = Common.Choice<GroupRule>("--group", "How several judges are joined; judgements when left out");
        var from = Common.Choice<WeightSource>("--from", "Weights that the data give; given when left out");
        var level = new Option<int>("--level") { Description = "Level whose weights are balanced or taken from principal components; 2 for pillars", DefaultValueFactory = _ => 2 };
        var file = new Option<string>("--out", "-o") { Description = "Write the weights as a named set, to be used with --weights" };
        var name = new Option<string>("--name") { Description = "Name of the set", DefaultValueFactory = _ => "weights" };
        var format = Common.Format();
        var command = new Command("weights", "Weights from judgements (AHP, with consistency) or from the data (entropy, CRITIC, deviation, principal components, balanced correlations), beside those of the tree")
        {
            judgements, method, group, from, level, file, name, format,
        };
        options.AddTo(command);
        command.SetAction((r, stop) =>
        {
            var (input, dated, recipe) = options.Read(shell, r);
            var reading = r.GetValue(judgements) is { } path
                ? Judged(shell, input.Model, path, new JudgementRecipe { Method = r.GetValue(method) ?? PriorityMethod.Eigenvector, Group = r.GetValue(group) ?? GroupRule.Judgements })
                : CompositeOptions.Fitting(() => DataWeights.Of(dated.Data, recipe.Composite, r.GetValue(from) ?? WeightSource.Given, r.GetValue(level), stop));
            foreach (var issue in reading.Issues) shell.Err.WriteLine(CatalogueInUse.Line(issue));
            if (reading.Value is not { } model) throw CompositeOptions.Unusable("no weights could be computed", reading.Issues);
            var table = WeightTables.Of(input.Model, model);
            Listing.Write(shell, r.GetValue(format), table.Rows, TableColumns.Of(table, table.Columns.Length));
            if (r.GetValue(file) is { } target) Write(shell, target, r.GetRequiredValue(name), model);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static Reading<CompositeModel> Judged(Shell shell, CompositeModel model, string path, JudgementRecipe recipe)
    {
        var table = CompositeFiles.Table(path, "judgements");
        var judgements = table.Value is { } rows ? Judgements.Read(rows, model) : new Reading<Judgements>(null, []);
        if (judgements.Value is not { } read) throw CompositeOptions.Unusable($"--ahp {path}: no judgements can be read", [.. table.Issues, .. judgements.Issues]);
        var judged = read.Weigh(model, recipe);
        foreach (var node in judged.Nodes)
            shell.Err.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{node.Node}: {node.Items.Length} children, {node.Judges} {(node.Judges == 1 ? "judge" : "judges")}, consistency ratio {(double.IsNaN(node.ConsistencyRatio) ? "not defined" : node.ConsistencyRatio.ToString("0.000", CultureInfo.InvariantCulture))}"));
        return new Reading<CompositeModel>(judged.Model, [.. table.Issues, .. judgements.Issues, .. judged.Issues]);
    }

    private static void Write(Shell shell, string path, string name, CompositeModel model)
    {
        var count = WeightTables.Save(path, name, model);
        shell.Err.WriteLine($"Wrote {path}: set '{name}', {count} weights");
    }
}
