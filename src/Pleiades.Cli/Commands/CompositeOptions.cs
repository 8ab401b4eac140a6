using System.CommandLine;
using Pleiades.Catalog;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Panels;
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
    public static (CompositeInput Input, DatedData Dated, PanelRecipe Recipe) Read(Shell shell, string data, string? meta, string? recipe, string? time)
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
