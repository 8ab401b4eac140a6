using System.CommandLine;
using System.Globalization;
using Pleiades.Cli.Output;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Sensitivity;
using Pleiades.Scoring.Uncertainty;
using Pleiades.Workbench.Composites;

namespace Pleiades.Cli.Commands;

/// <summary><c>score uncertainty</c>, <c>score sensitivity</c> and <c>score compare</c>: what scores and ranks would be otherwise.</summary>
internal static class ScoreDoubtCommands
{
    private const int ShownFailures = 10;

    private sealed record Inputs(CompositeOptions Files, Option<string> Node, Option<ListingFormat?> Format);

    public static Command Uncertainty(Shell shell)
    {
        var inputs = Common();
        var doubt = new Option<string>("--doubt") { Description = "Table of uCode, iCode, value: what is known about single values, as >180, 170..190, 180±5, 180@C, 12|72" };
        var factors = new Option<string>("--factors") { Description = "Choices that are drawn too, as .yaml; left out, none" };
        var grade = new Option<Grade?>("--grade") { Description = "Grade A to E of every value that the table of doubt does not name; left out, these are exact" };
        var draws = new Option<int>("--draws") { Description = "Number of draws; 10000 when left out", DefaultValueFactory = _ => 10_000 };
        var seed = new Option<ulong>("--seed") { Description = "Seed of the draws; 1 when left out", DefaultValueFactory = _ => 1 };
        var weights = new Option<double?>("--concentration") { Description = "Concentration of the weights drawn around the given ones: 50 moves a share of a half by 0.07; left out, weights are held" };
        var benchmark = new Option<double?>("--benchmark") { Description = "World-class score" };
        var top = new Option<int>("--top") { Description = "How many are the best; 3 when left out", DefaultValueFactory = _ => 3 };
        var listing = Commands.Common.Choice<DoubtListing>("--list", "What is listed; units when left out");
        var command = With(new Command("uncertainty", "Draw data, gaps, weights and choices together: interval and rank range of every unit, and how likely it is among the best"), inputs);
        foreach (var option in (Option[])[doubt, grade, factors, draws, seed, weights, benchmark, top, listing]) command.Options.Add(option);
        command.SetAction((r, stop) =>
        {
            var (data, recipe) = Read(shell, r, inputs);
            var how = new UncertaintyRecipe
            {
                Draws = r.GetValue(draws),
                Seed = r.GetValue(seed),
                WeightConcentration = r.GetValue(weights),
                Benchmark = r.GetValue(benchmark),
                Factors = r.GetValue(factors) is { } path ? [.. Used(CompositeFiles.Factors(path, data.Model, recipe))] : [],
            };
            var node = Node(data, r.GetValue(inputs.Node));
            if (data.Model.Nodes[data.Model.Find(node)].Level == 1) how = how with { Scope = NodeScope.All };
            var result = CompositeOptions.Fitting(() => JointRun.Run(Doubtful(data, r.GetValue(doubt), r.GetValue(grade)), recipe, how, stop));
            var found = result.Find(node)!;
            foreach (var issue in result.Issues.Take(ShownFailures)) shell.Err.WriteLine(CatalogueInUse.Line(issue));
            var table = r.GetValue(listing) switch
            {
                DoubtListing.Pairs => DoubtTables.Pairs(found),
                DoubtListing.Ranks => DoubtTables.Ranks(found),
                _ => DoubtTables.Of(found, data, r.GetValue(top)),
            };
            Listing.Write(shell, r.GetValue(inputs.Format), table.Rows, TableColumns.Of(table, table.Columns.Length));
            shell.Err.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{node}: {how.Draws} draws, seed {how.Seed}, intervals hold {how.Coverage:0%} of the draws"));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    public static Command Sensitivity(Shell shell)
    {
        var inputs = Common();
        var factors = new Option<string>("--factors") { Description = "Factors and their alternatives, as .yaml; left out, scale, outliers and weights" };
        var unit = new Option<string>("--unit") { Description = "Explain the rank of this unit, by code or name; left out, the mean shift of all ranks" };
        var units = new Option<bool>("--units") { Description = "List what the rank of each unit depends on most" };
        var runs = new Option<int>("--runs") { Description = "Runs where there are too many combinations to compute all; 20000 when left out", DefaultValueFactory = _ => 20_000 };
        var seed = new Option<ulong>("--seed") { Description = "Seed of the estimate; 1 when left out", DefaultValueFactory = _ => 1 };
        var command = With(new Command("sensitivity", "Which choice decides scores and ranks: exact shares of the variance where all combinations can be computed"), inputs);
        foreach (var option in (Option[])[factors, unit, units, runs, seed]) command.Options.Add(option);
        command.SetAction((r, stop) =>
        {
            var (data, recipe) = Read(shell, r, inputs);
            var plan = new FactorPlan(recipe, [.. Used(CompositeFiles.Factors(r.GetValue(factors), data.Model, recipe))]) { Node = Node(data, r.GetValue(inputs.Node)) };
            var how = SensitivityRecipe.Default with { Seed = r.GetValue(seed), Runs = r.GetValue(runs), ExactLimit = r.GetValue(runs) };
            var analysis = CompositeOptions.Fitting(() => SensitivityAnalysis.Run(data, plan, how, stop));
            var target = r.GetValue(unit) is { } named ? Target.RankOf(CompositeOptions.Find(data, named)) : Target.MeanRankShift;
            var found = CompositeOptions.Fitting(() => analysis.Of(target));
            var table = r.GetValue(units) ? DoubtTables.Of(analysis.Deciding()) : DoubtTables.Of(found);
            Listing.Write(shell, r.GetValue(inputs.Format), table.Rows, TableColumns.Of(table, table.Columns.Length));
            if (!r.GetValue(units)) shell.Err.WriteLine(DoubtTables.Sentence(found));
            foreach (var failed in found.Failures.Take(ShownFailures)) shell.Err.WriteLine($"failed: {string.Join(", ", failed.Alternatives)}: {failed.Reason}");
            shell.Err.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{analysis.Replications.Runs} runs, {analysis.Replications.Evaluated} combinations, {found.Failures.Length} failed; {(analysis.Method == IndexMethod.Exact ? "exact" : "estimated")}"));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    public static Command Compare(Shell shell)
    {
        var inputs = Common();
        var variants = new Option<string[]>("--variant") { Description = "Another recipe, as .yaml; may be given several times", AllowMultipleArgumentsPerToken = true, Required = true };
        var command = With(new Command("compare", "Scores and ranks under several recipes side by side, each against the first"), inputs);
        command.Options.Add(variants);
        command.SetAction((r, stop) =>
        {
            var (data, recipe) = Read(shell, r, inputs);
            var others = r.GetRequiredValue(variants).Select(path => new Alternative(Path.GetFileNameWithoutExtension(path)) { Change = To(Used(CompositeFiles.Recipe(path)).Composite) });
            var compared = CompositeOptions.Fitting(() => VariantComparison.Of(data, [new Alternative("nominal") { Change = _ => recipe }, .. others], Node(data, r.GetValue(inputs.Node)), stop));
            var table = DoubtTables.Of(compared, data);
            Listing.Write(shell, r.GetValue(inputs.Format), table.Rows, TableColumns.Of(table, table.Columns.Length));
            foreach (var variant in compared.Variants.Skip(1))
            {
                shell.Err.WriteLine(variant.Failure is { } failure ? $"{variant.Name}: {failure}" : string.Create(CultureInfo.InvariantCulture,
                    $"{variant.Name}: ranks move by {variant.MeanShift:0.##} on average and {variant.GreatestShift:0} at most; Spearman {variant.Spearman:0.000}, Kendall {variant.Kendall:0.000}"));
            }

            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static Func<CompositeRecipe, CompositeRecipe> To(CompositeRecipe recipe) => _ => recipe;

    private static Inputs Common() => new(
        new CompositeOptions(), new("--node") { Description = "Code of the pillar or indicator looked at; the index when left out" }, Commands.Common.Format());

    private static Command With(Command command, Inputs inputs)
    {
        inputs.Files.AddTo(command);
        command.Options.Add(inputs.Node);
        command.Options.Add(inputs.Format);
        return command;
    }

    private static (CompositeData Data, CompositeRecipe Recipe) Read(Shell shell, ParseResult r, Inputs inputs)
    {
        var (_, dated, recipe) = inputs.Files.Read(shell, r);
        return (dated.Data, recipe.Composite);
    }

    private static string Node(CompositeData data, string? code) => code is null ? data.Model.Nodes[data.Model.Root].Code
        : data.Model.Find(code) >= 0 ? code
        : throw new UseException($"--node {code}: no such element; there are {string.Join(", ", data.Model.Aggregates.Select(a => data.Model.Nodes[a].Code))} and the indicators");

    private static UncertainData Doubtful(CompositeData data, string? path, Grade? grade)
    {
        var exact = new UncertainData(data);
        var read = path is null ? exact : Used(DoubtTable.Add(Used(CompositeFiles.Table(path, "doubt")), exact));
        return grade is { } all ? DoubtTable.Graded(read, all) : read;
    }

    private static T Used<T>(Reading<T> reading) where T : class => reading.Value ?? throw CompositeOptions.Unusable("nothing was computed", reading.Issues);
}
