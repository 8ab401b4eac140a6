using System.CommandLine;
using Pleiades.Catalog;
using Pleiades.Scoring.Composites;
using Pleiades.Workbench.Composites;

namespace Pleiades.Cli.Commands;

/// <summary>The files that every command on composite indicators takes, and what happens when one cannot be read.</summary>
internal static class CompositeOptions
{
    private const int ShownIssues = 10;

    public static Option<string> Data() => new("--data") { Description = "Values: .csv or .xlsx with a column uCode, one row a unit (COINr's iData)", Required = true };

    public static Option<string> Meta() => new("--meta") { Description = "Tree: .csv or .xlsx as COINr's iMeta, or a framework .yaml; left out, the sheet iMeta of the data" };

    public static Option<string> Recipe() => new("--recipe") { Description = "Choices of every step as .yaml; left out, min-max from 0 to 100 and weighted means" };

    public static Option<string> Time() => new("--time") { Description = "Point in time, as the column Time writes it; the last when left out" };

    /// <summary>Reads the files, telling doubts on stderr.</summary>
    /// <param name="shell">Where to talk.</param>
    /// <param name="data">File of the values.</param>
    /// <param name="meta">File of the tree; null for the sheet of the data.</param>
    /// <param name="recipe">File of the recipe; null for the default.</param>
    /// <param name="time">Point in time; null for the last.</param>
    /// <exception cref="UseException">A file cannot be used.</exception>
    public static (CompositeInput Input, DatedData Dated, CompositeRecipe Recipe) Read(Shell shell, string data, string? meta, string? recipe, string? time)
    {
        var (input, choices) = (CompositeFiles.Read(data, meta, Catalogue.BuiltIn), CompositeFiles.Recipe(recipe));
        if (input.Value is not { } read || choices.Value is not { } chosen)
        {
            var faults = (input.Succeeded ? choices.Issues : input.Issues).Select(CatalogueInUse.Line).ToList();
            throw new UseException($"nothing was computed; 'pleiades score check' lists all:\n  {string.Join("\n  ", faults.Take(ShownIssues))}");
        }

        foreach (var doubt in input.Issues.Take(ShownIssues)) shell.Err.WriteLine(CatalogueInUse.Line(doubt));
        if (input.Issues.Length > ShownIssues) shell.Err.WriteLine($"… and {input.Issues.Length - ShownIssues} more; 'pleiades score check' lists all");
        return read.At(time) is { } dated
            ? (read, dated, chosen)
            : throw new UseException($"--time {time}: no such point in time; there are {string.Join(", ", read.Years.Select(y => y.Time))}");
    }

    /// <summary>Builds the indicator.</summary>
    /// <param name="data">The data.</param>
    /// <param name="recipe">The choices.</param>
    /// <param name="stop">Ends the work.</param>
    /// <exception cref="UseException">The recipe does not fit the data.</exception>
    public static CompositeSteps Build(CompositeData data, CompositeRecipe recipe, CancellationToken stop)
    {
        try
        {
            return Composite.Build(data, recipe, stop);
        }
        catch (ArgumentException misfit)
        {
            throw new UseException($"the recipe does not fit the data: {misfit.Message.ReplaceLineEndings(" ")}");
        }
    }
}
