using System.Text.RegularExpressions;

namespace Pleiades.EndToEnd;

/// <summary>The examples below the help of every command, and the tour of the README, run as they stand.</summary>
public sealed partial class HelpExampleTests
{
    [Fact]
    public async Task Help_Examples_RunAsTheyStand()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateSymbolicLink(folder["examples"], Path.Combine(AppContext.BaseDirectory, "examples"));
        var examples = Example().Matches(await File.ReadAllTextAsync(Path.Combine(Reference.Root(), "docs", "command-line.md"), TestContext.Current.CancellationToken))
            .Select(m => m.Groups["line"].Value).ToList();
        Assert.True(examples.Count > 10);
        var failed = new List<string>();
        foreach (var example in examples)
        {
            var run = await Run.PleiadesAsync(folder.Path, example.Split(' '));
            if (run.Code != 0) failed.Add($"{example}: exit {run.Code}: {run.Err}");
        }

        Assert.Empty(failed);
    }

    [Fact]
    public async Task Help_EveryCommand_EndsWithItsExamples()
    {
        using var folder = new TemporaryFolder();
        var run = await Run.PleiadesAsync(folder.Path, "facts", "list", "--help");
        Assert.Equal(0, run.Code);
        Assert.EndsWith("--status target", run.Out.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facts_ReviewedFromTheTerminal_KeepTheirHistory()
    {
        using var folder = new TemporaryFolder();
        await Run.PleiadesAsync(folder.Path, "demo");
        var list = await Run.PleiadesAsync(folder.Path, "facts", "list", "--workspace", "demo-workspace", "--format", "csv", "--limit", "2");
        var (first, second) = (list.Out.Split('\n')[1][..14], list.Out.Split('\n')[2][..14]);
        Assert.Equal(0, (await Run.PleiadesAsync(folder.Path, "facts", "reject", first, "--workspace", "demo-workspace", "--why", "an advertisement")).Code);
        Assert.Equal(0, (await Run.PleiadesAsync(folder.Path, "facts", "edit", second, "--workspace", "demo-workspace", "--value", "77", "--why", "misprint")).Code);
        var rejected = await Run.PleiadesAsync(folder.Path, "facts", "show", first, "--workspace", "demo-workspace");
        var corrected = await Run.PleiadesAsync(folder.Path, "facts", "show", second, "--workspace", "demo-workspace");
        Assert.Contains("an advertisement", rejected.Out, StringComparison.Ordinal);
        Assert.Contains("superseded by F-", corrected.Out, StringComparison.Ordinal);
        var after = await Run.PleiadesAsync(folder.Path, "facts", "list", "--workspace", "demo-workspace", "--format", "csv");
        Assert.DoesNotContain(first, after.Out, StringComparison.Ordinal);
        Assert.DoesNotContain($"\n{second}", after.Out, StringComparison.Ordinal);
    }

    [GeneratedRegex("^pleiades (?<line>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Example();
}
