using System.CommandLine;
using Pleiades.Catalog;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Panels;
using Pleiades.Scoring.Weighting;
using Pleiades.Workbench.Composites;

namespace Pleiades.Cli.Commands;

/// <summary>The options that every command on composite indicators takes, and what happens when a file cannot be read.</summary>
internal sealed class CompositeOptions
{
    private const int ShownIssues = 10;

    /// <summary>File of the values.</summary>
    public Option<string> Data { get; } = new("--data") { Description = "Values: .csv or .xlsx with a column uCode, one row a unit (COINr's iData)", Required = true };

    /// <summary>File of the tree.</summary>
    public Option<string> Meta { get; } = new("--meta") { Description = "Tree: .csv or .xlsx as COINr's iMeta, or a framework .yaml; left out, the sheet iMeta of the data" };

    /// <summary>File of the recipe.</summary>
    public Option<string> Recipe { get; } = new("--recipe") { Description = "Choices of every step as .yaml; left out, min-max from 0 to 100 and weighted means" };

    /// <summary>File of weights.</summary>
    public Option<string> Weights { get; } = new("--weights") { Description = "Named sets of weights in place of those of the tree: .csv or .xlsx with the columns set, code, weight" };

    /// <summary>Name of the set.</summary>
    public Option<string> WeightSet { get; } = new("--weight-set") { Description = "The set to take; the first when left out" };

    /// <summary>Point in time.</summary>
    public Option<string> Time { get; } = new("--time") { Description = "Point in time, as the column Time writes it; the last when left out" };

    /// <summary>Puts the options on a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[Data, Meta, Recipe, Weights, WeightSet, Time]) command.Options.Add(option);
    }

    /// <summary>Reads the files, telling doubts on stderr.</summary>
    /// <param name="shell">Where to talk.</param>
    /// <param name="line">The command line.</param>
    /// <exception cref="UseException">A file cannot be used.</exception>
    public (CompositeInput Input, DatedData Dated, PanelRecipe Recipe) Read(Shell shell, ParseResult line) => Read(shell, line, line.GetValue(Recipe), line.GetValue(Time));

    /// <summary>The same for another recipe and point in time.</summary>
    /// <param name="shell">Where to talk.</param>
    /// <param name="line">The command line.</param>
    /// <param name="recipe">File of the recipe; null for the default.</param>
    /// <param name="time">Point in time; null for the last.</param>
    /// <exception cref="UseException">A file cannot be used.</exception>
    public (CompositeInput Input, DatedData Dated, PanelRecipe Recipe) Read(Shell shell, ParseResult line, string? recipe, string? time)
    {
        var (input, choices) = (CompositeFiles.Read(line.GetRequiredValue(Data), line.GetValue(Meta), Catalogue.BuiltIn), CompositeFiles.Recipe(recipe));
        if (input.Value is not { } read || choices.Value is not { } chosen)
            throw Unusable("nothing was computed; 'pleiades score check' lists all", input.Succeeded ? choices.Issues : input.Issues);
        foreach (var doubt in input.Issues.Take(ShownIssues)) shell.Err.WriteLine(CatalogueInUse.Line(doubt));
        if (input.Issues.Length > ShownIssues) shell.Err.WriteLine($"… and {input.Issues.Length - ShownIssues} more; 'pleiades score check' lists all");
        foreach (var vain in RecipeCheck.Of(chosen.Composite, read.Model)) shell.Err.WriteLine(CatalogueInUse.Line(vain));
        if (line.GetValue(Weights) is { } weights) read = Weighted(shell, read, weights, line.GetValue(WeightSet));
        return read.At(time) is { } dated
            ? (read, dated, chosen)
            : throw new UseException($"--time {time}: no such point in time; there are {string.Join(", ", read.Years.Select(y => y.Time))}");
    }

    /// <summary>What is thrown when files cannot be used: the first faults by place.</summary>
    /// <param name="message">What follows from it.</param>
    /// <param name="faults">The faults.</param>
    public static UseException Unusable(string message, IEnumerable<Issue> faults) =>
        new($"{message}:\n  {string.Join("\n  ", faults.Take(ShownIssues).Select(CatalogueInUse.Line))}");

    private static CompositeInput Weighted(Shell shell, CompositeInput input, string path, string? name)
    {
        var table = CompositeFiles.Table(path, "weights");
        var sets = table.Value is { } rows ? WeightSets.Read(rows, input.Model) : new Reading<WeightSets>(null, []);
        if (sets.Value is not { Sets: [var first, ..] } read) throw Unusable($"--weights {path}: no set of weights can be read", [.. table.Issues, .. sets.Issues]);
        foreach (var doubt in sets.Issues.Take(ShownIssues)) shell.Err.WriteLine(CatalogueInUse.Line(doubt));
        var set = name is null ? first : read.Find(name) ?? throw new UseException($"--weight-set {name}: no such set; there are {string.Join(", ", read.Sets.Select(s => s.Name))}");
        return input.With(set.On(input.Model));
    }

    /// <summary>The unit that is asked for.</summary>
    /// <param name="data">The data.</param>
    /// <param name="unit">Its code, or its name.</param>
    /// <exception cref="UseException">There is no such unit.</exception>
    public static SubjectId Find(CompositeData data, string unit)
    {
        var at = data.Indicators.Subjects.IndexOf(new SubjectId(unit));
        if (at < 0) at = data.Names.IndexOf(unit);
        return at >= 0 ? data.Indicators.Subjects[at] : throw new UseException($"--unit {unit}: no such unit; there are {string.Join(", ", data.Indicators.Subjects.Take(8))}{(data.Indicators.Rows > 8 ? " …" : "")}");
    }

    /// <summary>Runs work whose choices may not fit the data.</summary>
    /// <typeparam name="T">What it gives.</typeparam>
    /// <param name="work">The work.</param>
    /// <exception cref="UseException">They do not fit.</exception>
    public static T Fitting<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (ArgumentException misfit)
        {
            throw new UseException($"the recipe does not fit the data: {misfit.Message.ReplaceLineEndings(" ")}");
        }
    }

    /// <summary>Builds the indicator.</summary>
    /// <param name="data">The data.</param>
    /// <param name="recipe">The choices.</param>
    /// <param name="stop">Ends the work.</param>
    /// <exception cref="UseException">The recipe does not fit the data.</exception>
    public static CompositeSteps Build(CompositeData data, CompositeRecipe recipe, CancellationToken stop) => Fitting(() => Composite.Build(data, recipe, stop));
}
