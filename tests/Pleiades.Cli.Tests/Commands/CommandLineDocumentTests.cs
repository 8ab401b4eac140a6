using System.CommandLine;

namespace Pleiades.Cli.Commands;

/// <summary>Every command and option of the program stands in docs/command-line.md, with its description, and nothing else does.</summary>
public sealed class CommandLineDocumentTests
{
    [Fact]
    public void Document_CommandsAndOptions_AreThoseOfTheProgram()
    {
        var file = Path.Combine(Root(), "docs", "command-line.md");
        var text = CommandLineDocument.Write(Application.BuildRoot(TestShell.Over(TextWriter.Null)));
        if (Environment.GetEnvironmentVariable("PLEIADES_APPROVE") == "1") File.WriteAllText(file, text);
        Assert.Equal(File.ReadAllText(file), text);
    }

    [Fact]
    public void Examples_EveryCommandButThoseThatNeedAFactOrKeys_HasOne()
    {
        var root = Application.BuildRoot(TestShell.Over(TextWriter.Null));
        var leaves = root.Subcommands.SelectMany(c => c.Subcommands.Count == 0 ? [c.Name] : c.Subcommands.Select(s => $"{c.Name} {s.Name}"));
        Assert.Equal(["facts accept", "facts edit", "facts reject", "facts review", "facts show"], leaves.Except(ExamplesHelp.Examples.Keys).Order());
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Pleiades.slnx"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
