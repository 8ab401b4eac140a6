using System.CommandLine;
using System.Globalization;
using Pleiades.Cli.Output;
using Pleiades.Store;
using Pleiades.Workbench.Reviewing;

namespace Pleiades.Cli.Commands;

/// <summary><c>facts history|save-decisions|replay</c>: every decision with who, when and why, and the way to take it again elsewhere.</summary>
internal static class HistoryCommands
{
    private static readonly IReadOnlyList<Column<LoggedDecision>> Columns =
    [
        new("when", d => d.Decision.When.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) + "Z"),
        new("who", d => d.Decision.Who),
        new("fact", d => d.Decision.Fact.Value),
        new("verdict", d => FactColumns.Word(d.Decision.Verdict)),
        new("replacement", d => d.Decision.Replacement?.Value),
        new("why", d => d.Decision.Why),
        new("about", d => d.About),
    ];

    public static Command History(Shell shell)
    {
        var id = new Argument<string?>("fact") { Description = "Identifier of the fact, or its beginning; left out, the decisions on all facts", Arity = ArgumentArity.ZeroOrOne };
        var (workspace, format) = (Common.Workspace(), Common.Format());
        var command = new Command("history", "List decisions in the order in which they were taken: who, when, why, and what took the place") { id, workspace, format };
        command.SetAction(r =>
        {
            using var store = WorkspaceStore.Open(r.GetRequiredValue(workspace), shell.Time, StoreAccess.ReadOnly);
            var all = DecisionReplay.Export(store);
            if (r.GetValue(id) is { } text)
            {
                var line = Line(store, FactShow.Find(store, text));
                all = [.. all.Where(d => line.Contains(d.Decision.Fact))];
            }

            Listing.Write(shell, r.GetValue(format), all, Columns);
            return ExitCode.Done;
        });
        return command;
    }

    public static Command Save(Shell shell)
    {
        var workspace = Common.Workspace();
        var file = new Option<string>("--out", "-o") { Description = "File to write: one JSON object a line; an existing one is replaced", Required = true };
        var command = new Command("save-decisions", "Write every decision to a file, from which 'facts replay' takes it again on a fresh import of the same documents") { workspace, file };
        command.SetAction(r =>
        {
            using var store = WorkspaceStore.Open(r.GetRequiredValue(workspace), shell.Time, StoreAccess.ReadOnly);
            var all = DecisionReplay.Export(store);
            File.WriteAllLines(r.GetRequiredValue(file), all.Select(DecisionLog.Line));
            shell.Err.WriteLine($"{all.Length} decisions written to {r.GetRequiredValue(file)}");
            return ExitCode.Done;
        });
        return command;
    }

    public static Command Replay(Shell shell)
    {
        var file = new Argument<string>("log") { Description = "File written by 'facts save-decisions'" };
        var workspace = Common.Workspace();
        var command = new Command("replay", "Take the decisions of a file again, with their own persons, moments and reasons; those that find no fact are told and written to stdout") { file, workspace };
        command.SetAction(r =>
        {
            var (decisions, issues) = DecisionLog.Read(File.ReadLines(r.GetRequiredValue(file)));
            using var store = WorkspaceStore.Open(r.GetRequiredValue(workspace), shell.Time);
            var summary = DecisionReplay.Apply(store, decisions);
            foreach (var issue in issues) shell.Err.WriteLine($"refused: {r.GetRequiredValue(file)}, {issue.Place}: {issue.Message}");
            foreach (var (left, reason) in summary.Left)
            {
                shell.Err.WriteLine($"not taken: {FactColumns.Word(left.Decision.Verdict)} of {left.Decision.Fact} ({left.About}) by {left.Decision.Who}: {reason}");
                shell.Out.WriteLine(DecisionLog.Line(left));
            }

            shell.Err.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{summary.Taken} decisions taken, {summary.AlreadyThere} were there already, {summary.Left.Length} not taken{(summary.Left.IsEmpty ? "" : " (written to stdout, to be replayed when their documents are there)")}"));
            return summary.Left.IsEmpty && issues.IsEmpty ? ExitCode.Done : ExitCode.Refused;
        });
        return command;
    }

    /// <summary>A fact, those it supersedes, and those that supersede it.</summary>
    private static HashSet<FactId> Line(WorkspaceStore store, StoredFact fact)
    {
        var line = new HashSet<FactId> { fact.Fact.Id };
        for (var at = fact; at?.Supersedes is { } older && line.Add(older); at = store.Fact(older)) { }
        for (var at = fact; at?.SupersededBy is { } newer && line.Add(newer); at = store.Fact(newer)) { }
        return line;
    }
}
