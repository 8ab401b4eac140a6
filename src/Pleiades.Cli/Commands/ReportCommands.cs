using System.CommandLine;
using System.Globalization;
using Pleiades.Reports.Languages;
using Pleiades.Store;
using Pleiades.Workbench.Dossiers;

namespace Pleiades.Cli.Commands;

/// <summary><c>report build</c>.</summary>
internal static class ReportCommands
{
    public static Command Build(Shell shell)
    {
        var command = new Command("report", "Write reports");
        command.Subcommands.Add(BuildDossier(shell));
        return command;
    }

    private static Command BuildDossier(Shell shell)
    {
        var (workspace, cluster, framework) = (Common.Workspace(), Common.Cluster(), Common.Framework());
        var file = new Option<string>("--out", "-o") { Description = "HTML file to write; an existing one is replaced", Required = true };
        var language = new Option<string>("--lang") { Description = "zh or en", DefaultValueFactory = _ => "zh" };
        language.AcceptOnlyFromAmong("zh", "en");
        var command = new Command("build", "Write the dossier of a cluster: one HTML file that opens offline") { workspace, cluster, framework, file, language };
        command.SetAction(r =>
        {
            using var store = WorkspaceStore.Open(r.GetRequiredValue(workspace), shell.Time);
            var path = r.GetRequiredValue(file);
            var catalogue = CatalogueInUse.OfWorkspace(r.GetRequiredValue(workspace));
            var benchmark = ScoreCommands.Run(store, catalogue, r.GetRequiredValue(cluster), r.GetRequiredValue(framework));
            var size = DossierFile.Write(store, catalogue, benchmark, LanguageNames.Parse(r.GetRequiredValue(language))!.Value, path, shell.Time);
            shell.Err.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Wrote {path} ({size / 1024} KB)"));
            return ExitCode.Done;
        });
        return command;
    }
}
