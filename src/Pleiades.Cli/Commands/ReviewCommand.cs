using System.CommandLine;
using System.Globalization;
using Pleiades.Cli.Reviewing;
using Pleiades.Store;
using Pleiades.Workbench.Reviewing;

namespace Pleiades.Cli.Commands;

/// <summary><c>facts review</c>: a keyboard-only queue, at the terminal or from a script of keys.</summary>
internal static class ReviewCommand
{
    public static Command Build(Shell shell)
    {
        var (workspace, filter) = (Common.Workspace(), new FactFilter());
        var command = new Command("review", "Decide on facts one by one with single keys, those that matter most first; keys can also come from a script on stdin") { workspace };
        filter.AddTo(command, withAll: false);
        command.SetAction(r =>
        {
            if (shell.InIsTerminal && !shell.OutIsTerminal) throw NoTerminal();
            using var store = WorkspaceStore.Open(r.GetRequiredValue(workspace), shell.Time);
            var catalogue = CatalogueInUse.OfWorkspace(r.GetRequiredValue(workspace));
            var items = ReviewOrder.Of(store, filter.Query(r, catalogue), catalogue);
            if (!shell.InIsTerminal && shell.In.Peek() < 0) throw NoTerminal();
            if (items.IsEmpty)
            {
                shell.Err.WriteLine("Nothing to review: every fact that fits has been decided on, or none fits; 'pleiades facts list' shows them.");
                return ExitCode.Done;
            }

            var session = new ReviewSession(store, items, shell.Time, shell.User);
            using (var screen = new ReviewScreen(shell, shell.InIsTerminal))
            {
                new ReviewLoop(session, Keys(shell), screen, new ReviewPage(store, catalogue), catalogue).Run();
            }

            shell.Err.WriteLine(Summary(session));
            return ExitCode.Done;
        });
        return command;
    }

    private static IReviewKeys Keys(Shell shell)
    {
        if (!shell.InIsTerminal) return new ScriptKeys(shell.In, shell.Out);
        Console.TreatControlCAsInput = true;
        return new TerminalKeys(shell.Out);
    }

    private static UseException NoTerminal() => new(
        "facts review needs a terminal to read keys from, or a script of keys on stdin, one a line, as in: printf 'a\\n2\\ns\\n' | pleiades facts review --workspace DIR; single facts are decided with facts accept, edit and reject");

    private static string Summary(ReviewSession session)
    {
        var decided = session.Accepted + session.Corrected + session.Rejected;
        var pace = session.Position == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {session.Pace.TotalSeconds:0.0} s each");
        return string.Create(CultureInfo.InvariantCulture,
            $"{decided} decided ({session.Accepted} accepted, {session.Corrected} corrected, {session.Rejected} rejected), {session.Skipped} skipped{pace}; {session.Total - session.Position} left{(session.Total > session.Position ? ", the same command goes on with them" : "")}");
    }
}
