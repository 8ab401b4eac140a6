using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Pleiades.Cli.Commands;
using Pleiades.Store;

namespace Pleiades.Cli;

/// <summary>The command line as one function: arguments and a shell in, an exit code out.</summary>
internal static class Application
{
    /// <summary>Set to 1 to see the stack trace of a fault.</summary>
    private const string DebugVariable = "PLEIADES_DEBUG";

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Shell shell, CancellationToken stop)
    {
        try
        {
            var parsed = BuildRoot(shell).Parse(arguments);
            if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction and not ExamplesHelp) return WrongUse(parsed, shell);
            return await parsed.InvokeAsync(
                new InvocationConfiguration { Output = shell.Out, Error = shell.Err, EnableDefaultExceptionHandler = false }, stop).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            return await TellAsync(e, shell).ConfigureAwait(false);
        }
        finally
        {
            await FlushAsync(shell).ConfigureAwait(false);
        }
    }

    /// <summary>All commands, for help, tests and the documentation.</summary>
    /// <param name="shell">What they may touch.</param>
    public static RootCommand BuildRoot(Shell shell)
    {
        var root = new RootCommand("Pleiades: facts with citations, and judgements that say how sure they are, for industrial clusters.");
        root.Subcommands.Add(DemoCommand.Build(shell));
        root.Subcommands.Add(WorkspaceCommands.Build(shell));
        root.Subcommands.Add(EvidenceCommands.Build(shell));
        root.Subcommands.Add(FactsCommands.Build(shell));
        root.Subcommands.Add(CatalogCommands.Build(shell));
        root.Subcommands.Add(FrameworkCommands.Build(shell));
        root.Subcommands.Add(ScoreCommands.Build(shell));
        root.Subcommands.Add(ReportCommands.Build(shell));
        foreach (var group in root.Subcommands.Where(c => c.Subcommands.Count > 0).Prepend<Command>(root)) group.SetAction(ShowHelp);
        ExamplesHelp.Install(root);
        return root;
    }

    /// <summary>A noun without its verb is wrong use, and the help says which verbs there are.</summary>
    private static int ShowHelp(ParseResult parsed)
    {
        new HelpAction().Invoke(parsed);
        return ExitCode.WrongUse;
    }

    private static int WrongUse(ParseResult parsed, Shell shell)
    {
        foreach (var error in parsed.Errors) shell.Err.WriteLine($"pleiades: {error.Message}");
        var path = string.Join(' ', Names(parsed.CommandResult).Reverse());
        shell.Err.WriteLine($"See: {path} --help");
        return ExitCode.WrongUse;
    }

    private static IEnumerable<string> Names(CommandResult? result)
    {
        for (; result is not null; result = result.Parent as CommandResult)
            yield return result.Command is RootCommand ? "pleiades" : result.Command.Name;
    }

    private static async Task<int> TellAsync(Exception failure, Shell shell)
    {
        var (sentence, code) = failure switch
        {
            OperationCanceledException => ("stopped; what was acknowledged is kept", ExitCode.Refused),
            UseException => (failure.Message, ExitCode.WrongUse),
            StoreException => (failure.Message, ExitCode.Refused),
            UnauthorizedAccessException or IOException => (failure.Message, ExitCode.Refused),
            _ => ($"a fault of the program: {failure.Message} (please report it; {DebugVariable}=1 shows where)", ExitCode.Fault),
        };
        await shell.Err.WriteLineAsync($"pleiades: {sentence}").ConfigureAwait(false);
        if (code == ExitCode.Fault && Environment.GetEnvironmentVariable(DebugVariable) == "1")
            await shell.Err.WriteLineAsync(failure.ToString()).ConfigureAwait(false);
        return code;
    }

    /// <summary>A reader that closed the pipe early (<c>| head</c>) is no failure.</summary>
    private static async Task FlushAsync(Shell shell)
    {
        try
        {
            await shell.Out.FlushAsync().ConfigureAwait(false);
        }
        catch (IOException)
        {
            await TextWriter.Null.FlushAsync().ConfigureAwait(false);
        }
    }
}
