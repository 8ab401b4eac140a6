using System.CommandLine;
using Pleiades.Catalog;
using Pleiades.Cli.Output;
using Pleiades.Store;

namespace Pleiades.Cli.Commands;

/// <summary><c>facts</c>.</summary>
internal static class FactsCommands
{
    public static Command Build(Shell shell)
    {
        var command = new Command("facts", "List, open and review facts");
        command.Subcommands.Add(List(shell));
        command.Subcommands.Add(FactShow.Build(shell));
        command.Subcommands.Add(Decide(shell, "accept", "Confirm a fact as read", FactVerdict.Accept, "accepted"));
        command.Subcommands.Add(Decide(shell, "reject", "Set a fact aside as misread", FactVerdict.Reject, "rejected"));
        command.Subcommands.Add(FactEdit.Build(shell));
        command.Subcommands.Add(ReviewCommand.Build(shell));
        command.Subcommands.Add(HistoryCommands.History(shell));
        command.Subcommands.Add(Export(shell));
        command.Subcommands.Add(HistoryCommands.Save(shell));
        command.Subcommands.Add(HistoryCommands.Replay(shell));
        return command;
    }

    private static Command List(Shell shell)
    {
        var (workspace, format, filter) = (Common.Workspace(), Common.Format(), new FactFilter());
        var command = new Command("list", "List the facts of a workspace") { workspace, format };
        filter.AddTo(command);
        command.SetAction(r =>
        {
            using var store = WorkspaceStore.Open(r.GetRequiredValue(workspace), shell.Time, StoreAccess.ReadOnly);
            var catalogue = CatalogueInUse.OfWorkspace(r.GetRequiredValue(workspace));
            Listing.Write(shell, r.GetValue(format), Rows(store, filter.Query(r, catalogue), catalogue), FactColumns.All);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Export(Shell shell)
    {
        var (workspace, filter) = (Common.Workspace(), new FactFilter());
        var file = new Option<string>("--out", "-o") { Description = "File to write: .csv, .json or .jsonl", Required = true };
        var command = new Command("export", "Write facts to a file") { workspace, file };
        filter.AddTo(command);
        command.SetAction(r =>
        {
            var path = r.GetRequiredValue(file);
            var format = Path.GetExtension(path) switch
            {
                ".csv" => ListingFormat.Csv,
                ".json" => ListingFormat.Json,
                ".jsonl" => ListingFormat.Jsonl,
                var other => throw new UseException($"{path}: {(other.Length == 0 ? "no ending" : other)} is no export format; use .csv, .json or .jsonl"),
            };
            using var store = WorkspaceStore.Open(r.GetRequiredValue(workspace), shell.Time, StoreAccess.ReadOnly);
            var catalogue = CatalogueInUse.OfWorkspace(r.GetRequiredValue(workspace));
            var rows = Rows(store, filter.Query(r, catalogue), catalogue).ToList();
            using (var writer = new StreamWriter(path)) Listing.Write(shell with { Out = writer, OutIsTerminal = false }, format, rows, FactColumns.All);
            shell.Err.WriteLine($"{rows.Count} facts written to {path}");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Decide(Shell shell, string name, string description, FactVerdict verdict, string done)
    {
        var (id, workspace, why) = (FactShow.Id(), Common.Workspace(), new Option<string>("--why") { Description = "The reason, kept with the decision", Required = verdict == FactVerdict.Reject });
        var command = new Command(name, description) { id, workspace, why };
        command.SetAction(r =>
        {
            using var store = WorkspaceStore.Open(r.GetRequiredValue(workspace), shell.Time);
            var fact = FactShow.Find(store, r.GetRequiredValue(id)).Fact.Id;
            store.Decide(fact, verdict, null, shell.User, r.GetValue(why) ?? "");
            shell.Err.WriteLine($"{fact} {done}");
            return ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<FactRow> Rows(WorkspaceStore store, FactQuery query, Catalogue catalogue)
    {
        var files = store.Documents().ToDictionary(d => d.Id, d => d.Name);
        return store.Facts(query).Select(f => new FactRow(f.Fact, files[f.Fact.Citation.Document], catalogue, f.Standing));
    }
}
