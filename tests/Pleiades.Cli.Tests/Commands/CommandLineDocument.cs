using System.CommandLine;
using System.Globalization;
using System.Text;

namespace Pleiades.Cli.Commands;

/// <summary>Writes docs/command-line.md from the commands themselves.</summary>
internal static class CommandLineDocument
{
    public static string Write(RootCommand root)
    {
        var text = new StringBuilder(
            """
            # The command line

            `pleiades NOUN VERB`. Data goes to stdout, talk to stderr. Exit codes: 0 done; 1 something in the data or the world was refused, and what was good is
            done and counted; 2 wrong use; 70 a fault of the program. A file that cannot be read stops only itself. Offsets are code points into the
            untouched text, half-open.

            This page is written from the program by its tests.

            """.ReplaceLineEndings("\n"));
        foreach (var command in root.Subcommands)
        {
            if (command.Subcommands.Count == 0) Write(text, command, command.Name);
            foreach (var verb in command.Subcommands) Write(text, verb, $"{command.Name} {verb.Name}");
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, Command command, string path)
    {
        var arguments = string.Concat(command.Arguments.Select(a => $" {a.Name.ToUpperInvariant()}{(a.Arity.MaximumNumberOfValues > 1 ? "..." : "")}"));
        text.Append(CultureInfo.InvariantCulture, $"\n## pleiades {path}{arguments}\n\n{command.Description}.\n\n");
        if (command.Arguments.Count + command.Options.Count > 0) text.Append("| | |\n|---|---|\n");
        foreach (var argument in command.Arguments)
            text.Append(CultureInfo.InvariantCulture, $"| `{argument.Name.ToUpperInvariant()}` | {argument.Description} |\n");
        foreach (var option in command.Options)
            text.Append(CultureInfo.InvariantCulture, $"| {string.Join(", ", option.Aliases.Prepend(option.Name).Select(n => $"`{n}`"))}{(option.Required ? " (required)" : "")} | {option.Description} |\n");
        if (!ExamplesHelp.Examples.TryGetValue(path, out var examples)) return;
        text.Append("\n```\n");
        foreach (var example in examples) text.Append(CultureInfo.InvariantCulture, $"{example}\n");
        text.Append("```\n");
    }
}
