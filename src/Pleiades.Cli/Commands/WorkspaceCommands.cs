using System.CommandLine;
using System.Globalization;
using Pleiades.Cli.Output;
using Pleiades.Store;

namespace Pleiades.Cli.Commands;

/// <summary><c>workspace init|info|check|backup</c>.</summary>
internal static class WorkspaceCommands
{
    public static Command Build(Shell shell)
    {
        var command = new Command("workspace", "Make, inspect, verify and back up a workspace");
        command.Subcommands.Add(Init(shell));
        command.Subcommands.Add(Info(shell));
        command.Subcommands.Add(Check(shell));
        command.Subcommands.Add(Backup(shell));
        return command;
    }

    private static Command Init(Shell shell)
    {
        var folder = new Argument<string>("folder") { Description = "Folder to make; it must not hold a workspace yet" };
        var command = new Command("init", "Make an empty workspace") { folder };
        command.SetAction(r =>
        {
            var path = r.GetRequiredValue(folder);
            WorkspaceStore.Create(path, shell.Time).Dispose();
            shell.Err.WriteLine($"Made an empty workspace in {path}. Next: pleiades evidence add FILES --workspace {path}");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Info(Shell shell)
    {
        var workspace = Common.Workspace();
        var format = Common.Format();
        var command = new Command("info", "Count what a workspace holds") { workspace, format };
        command.SetAction(r =>
        {
            using var store = WorkspaceStore.Open(r.GetRequiredValue(workspace), shell.Time, StoreAccess.ReadOnly);
            Listing.Write(shell, r.GetValue(format), Rows(store.Info()), [new("item", p => p.Key), new("value", p => p.Value)]);
            return ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<KeyValuePair<string, object?>> Rows(WorkspaceInfo info)
    {
        yield return new("folder", info.Folder);
        yield return new("schema_version", info.SchemaVersion);
        yield return new("program_version", info.ProgramVersion);
        yield return new("created", info.Created.ToString("u", CultureInfo.InvariantCulture));
        yield return new("documents", info.Documents);
        yield return new("articles", info.Articles);
        yield return new("repeats_dropped", info.Repeats);
        yield return new("facts", info.Facts);
        foreach (var (status, count) in info.FactsByStatus) yield return new($"facts_{FactColumns.Word(status)}", count);
        foreach (var (standing, count) in info.FactsByStanding) yield return new($"facts_{FactColumns.Word(standing)}", count);
        yield return new("results", info.Results);
        yield return new("open_jobs", info.OpenJobs);
        yield return new("bytes_on_disk", info.SizeOnDisk);
    }

    private static Command Check(Shell shell)
    {
        var workspace = Common.Workspace();
        var command = new Command("check", "Verify every document, citation and reference of a workspace") { workspace };
        command.SetAction((r, stop) =>
        {
            using var store = WorkspaceStore.Open(r.GetRequiredValue(workspace), shell.Time, StoreAccess.ReadOnly);
            var issues = store.Check(null, stop);
            foreach (var issue in issues) shell.Err.WriteLine(issue.Place.Length == 0 ? issue.Message : $"{issue.Place}: {issue.Message}");
            var info = store.Info();
            shell.Err.WriteLine(issues.IsEmpty
                ? string.Create(CultureInfo.InvariantCulture, $"Sound: {info.Documents} documents, {info.Facts} facts, every span and digest verified.")
                : string.Create(CultureInfo.InvariantCulture, $"{issues.Length} {(issues.Length == 1 ? "problem" : "problems")} found; restore the workspace from a backup."));
            return Task.FromResult(issues.IsEmpty ? ExitCode.Done : ExitCode.Refused);
        });
        return command;
    }

    private static Command Backup(Shell shell)
    {
        var workspace = Common.Workspace();
        var file = new Option<string>("--out", "-o") { Description = "File to write; it must not exist", Required = true };
        var command = new Command("backup", "Write a verified copy of a workspace to one file, while it is in use") { workspace, file };
        command.SetAction((r, stop) =>
        {
            var path = r.GetRequiredValue(file);
            using var store = WorkspaceStore.Open(r.GetRequiredValue(workspace), shell.Time, StoreAccess.ReadOnly);
            store.Backup(path, stop);
            shell.Err.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Backed up to {path} ({new FileInfo(path).Length} bytes), opened and verified."));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
