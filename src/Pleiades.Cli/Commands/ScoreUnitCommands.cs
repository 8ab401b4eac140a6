using System.CommandLine;
using System.Globalization;
using Pleiades.Cli.Output;
using Pleiades.Workbench.Composites;

namespace Pleiades.Cli.Commands;

/// <summary><c>score explain</c>, <c>score lift</c> and <c>score change</c>: one unit of a composite indicator.</summary>
internal static class ScoreUnitCommands
{
    public static Command Explain(Shell shell)
    {
        var (options, unit, format) = Options();
        var command = new Command("explain", "What the index of a unit is made of: the points that each pillar and indicator gives; the points of a level add up to the index") { unit, format };
        options.AddTo(command);
        command.SetAction((r, stop) =>
        {
            var (_, dated, choices) = options.Read(shell, r);
            var subject = CompositeOptions.Find(dated.Data, r.GetRequiredValue(unit));
            var steps = CompositeOptions.Build(dated.Data, choices.Composite, stop);
            if (!steps.Scores.Subjects.Contains(subject)) throw new UseException($"--unit {subject}: it was left out by screening and has no score");
            var (table, issues) = UnitTables.Contributions(steps, subject);
            Listing.Write(shell, r.GetValue(format), table.Rows, TableColumns.Of(table, table.Columns.Length));
            foreach (var issue in issues) shell.Err.WriteLine(CatalogueInUse.Line(issue));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    public static Command Lift(Shell shell)
    {
        var (options, unit, format) = Options();
        var command = new Command("lift", "What would lift a unit by one place: for each indicator the smallest change that does it alone, every step run again, and the same with all else held") { unit, format };
        options.AddTo(command);
        command.SetAction((r, stop) =>
        {
            var (_, dated, choices) = options.Read(shell, r);
            var subject = CompositeOptions.Find(dated.Data, r.GetRequiredValue(unit));
            var steps = CompositeOptions.Build(dated.Data, choices.Composite, stop);
            var table = UnitTables.Lifts(dated.Data, steps, subject, stop);
            Listing.Write(shell, r.GetValue(format), table.Rows, TableColumns.Of(table, table.Columns.Length));
            var able = table.Rows.Count(row => row[3] is double and not double.NaN);
            shell.Err.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{able} of {table.Rows.Count} indicators can lift {subject} alone, up to the best value observed"));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    public static Command Change(Shell shell)
    {
        var (options, unit, format) = Options();
        unit.Required = false;
        unit.Description = "Code or name of the unit; left out, every unit of both times";
        var (from, to) = (new Option<string>("--from") { Description = "Earlier point in time; the one before the last when left out" }, new Option<string>("--to") { Description = "Later point in time; the last when left out" });
        var before = new Option<string>("--recipe-before") { Description = "Recipe of the earlier time, where it was another" };
        var command = new Command("change", "Why the index changed between two times: own data, the others, the method; the three add up to the change") { before, from, to, unit, format };
        foreach (var option in (Option[])[options.Data, options.Meta, options.Recipe, options.Weights, options.WeightSet]) command.Options.Add(option);
        command.SetAction((r, stop) =>
        {
            var (input, later, choices) = options.Read(shell, r, r.GetValue(options.Recipe), r.GetValue(to));
            if (input.Years.Count < 2) throw new UseException("--data: a change needs two points in time, and the data have one");
            var (_, earlier, earlierChoices) = options.Read(shell, r, r.GetValue(before) ?? r.GetValue(options.Recipe), r.GetValue(from) ?? input.Years[^2].Time);
            var units = r.GetValue(unit) is { } one
                ? [CompositeOptions.Find(later.Data, one)]
                : later.Data.Indicators.Subjects.Where(s => earlier.Data.Indicators.Subjects.Contains(s)).ToArray();
            var table = CompositeOptions.Fitting(() => UnitTables.Changes((earlier.Data, earlierChoices.Composite), (later.Data, choices.Composite), units, stop));
            Listing.Write(shell, r.GetValue(format), table.Rows, TableColumns.Of(table, table.Columns.Length));
            shell.Err.WriteLine($"from {earlier.Time} to {later.Time}");
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static (CompositeOptions Options, Option<string> Unit, Option<ListingFormat?> Format) Options() =>
        (new CompositeOptions(), new Option<string>("--unit", "-u") { Description = "Code or name of the unit", Required = true }, Common.Format());
}
