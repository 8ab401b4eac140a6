using System.CommandLine;
using System.Globalization;
using Pleiades.Catalog;
using Pleiades.Cli.Output;
using Pleiades.Workbench.Cataloguing;

namespace Pleiades.Cli.Commands;

/// <summary><c>catalog check|list</c>: data files of one's own, and the identifiers there are.</summary>
internal static class CatalogCommands
{
    private static readonly IReadOnlyList<Column<Issue>> FindingColumns =
    [
        new("kind", i => CatalogueCheck.IsRemark(i) ? "remark" : "mistake"),
        new("place", i => i.Place),
        new("code", i => i.Code) { InTable = false },
        new("message", i => i.Message),
    ];

    public static Command Build(Shell shell)
    {
        var command = new Command("catalog", "Indicators, units and names: check data files of your own, look identifiers up");
        command.Subcommands.Add(Check(shell));
        command.Subcommands.Add(CatalogListings.Build(shell));
        return command;
    }

    private static Command Check(Shell shell)
    {
        var folder = new Argument<string?>("dir") { Description = "Folder of data files; left out, the data of the program itself", Arity = ArgumentArity.ZeroOrOne };
        var format = Common.Choice<ListingFormat>("--format", "Form of the findings; a line of text each when left out", "-f");
        var command = new Command("check", "Explain each mistake in data files by file and line, with what would be accepted; exit code 1 when there is one") { folder, format };
        command.SetAction(r =>
        {
            var path = r.GetValue(folder);
            if (path is not null && !Directory.Exists(path)) throw new UseException($"{path}: no such folder; name a folder of data files, or none to check those of the program");
            var findings = path is null ? CatalogueFolder.CheckBuiltIn() : CatalogueFolder.Check(path, Catalogue.BuiltIn);
            if (r.GetValue(format) is { } form) Listing.Write(shell, form, findings, FindingColumns);
            else foreach (var finding in findings) shell.Out.WriteLine(CatalogueInUse.Line(finding));
            var mistakes = findings.Count(f => !CatalogueCheck.IsRemark(f));
            var remarks = findings.Length - mistakes;
            shell.Err.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{mistakes} {(mistakes == 1 ? "mistake" : "mistakes")}, {remarks} {(remarks == 1 ? "remark" : "remarks")} in {path ?? "the data of the program"}"));
            if (path is not null && mistakes == 0) TellEffects(shell, path);
            return mistakes == 0 ? ExitCode.Done : ExitCode.Refused;
        });
        return command;
    }

    private static void TellEffects(Shell shell, string folder)
    {
        var effects = CatalogueCheck.Describe(CatalogueFolder.Read(folder).Sources, Catalogue.BuiltIn);
        foreach (var effect in effects) shell.Err.WriteLine($"  {effect}");
        if (effects.IsEmpty) shell.Err.WriteLine("  no data file in it; data/README.md names them, as in indicators.csv, units.csv and cues/indicators.csv");
    }
}
