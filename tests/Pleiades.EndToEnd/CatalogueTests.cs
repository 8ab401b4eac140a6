using System.Text.RegularExpressions;

namespace Pleiades.EndToEnd;

/// <summary>Data files of a user's own: the worked example of data/README.md, run as it stands there.</summary>
public sealed partial class CatalogueTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Reference.Root(), "data", "README.md"));
    private static readonly string Examples = Path.Combine(AppContext.BaseDirectory, "examples", "catalogue");

    [Fact]
    public void Guide_Files_AreThoseOfTheExamples()
    {
        var files = Block().Matches(Guide);

        Assert.Equal(5, files.Count);
        Assert.All(files, m => Assert.Equal(File.ReadAllText(Path.Combine(Examples, m.Groups["file"].Value)), m.Groups["text"].Value));
    }

    [Fact]
    public async Task Guide_WorkedExample_GivesTheFactsItNames()
    {
        using var folder = new TemporaryFolder();
        var check = await Run.PleiadesAsync(folder.Path, "catalog", "check", Examples);
        var read = await Run.PleiadesAsync(folder.Path, "evidence", "read", Path.Combine(Examples, "page.txt"), "--catalogue", Examples, "--format", "jsonl");

        Assert.Equal((0, ""), (check.Code, check.Out));
        Assert.Contains("firms.csv adds 1, replaces 0", read.Err, StringComparison.Ordinal);
        Assert.Equal(Expected(), Field().Matches(read.Out).Select(m => $"{m.Groups["subject"].Value} {m.Groups["indicator"].Value} {m.Groups["value"].Value} {m.Groups["unit"].Value}"));
    }

    [Fact]
    public async Task Workspace_FolderCatalogueInside_IsUsedByItself()
    {
        using var folder = new TemporaryFolder();
        await Run.PleiadesAsync(folder.Path, "workspace", "init", "ws");
        Directory.CreateDirectory(folder["ws/catalogue"]);
        File.Copy(Path.Combine(Examples, "firms.csv"), folder["ws/catalogue/firms.csv"]);
        var add = await Run.PleiadesAsync(folder.Path, "evidence", "add", Path.Combine(Examples, "page.txt"), "--workspace", "ws");
        var list = await Run.PleiadesAsync(folder.Path, "facts", "list", "--workspace", "ws", "--format", "csv");

        Assert.Contains("catalogue ws/catalogue: firms.csv adds 1", add.Err, StringComparison.Ordinal);
        Assert.Contains("enterprise:pengling-robot", list.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("robot_density", list.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Catalogue_FolderWithoutDataFiles_IsSaidToHaveNone()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["own"]);
        await File.WriteAllTextAsync(folder["own/indicators.txt"], "id\n", TestContext.Current.CancellationToken);
        var check = await Run.PleiadesAsync(folder.Path, "catalog", "check", "own");

        Assert.Equal((0, ""), (check.Code, check.Out));
        Assert.Contains("no data file in it", check.Err, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Catalogue_WithAMistake_IsRefusedAndExplained()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["own"]);
        await File.WriteAllTextAsync(folder["own/firms.csv"], "id,name_zh,region\na-b,某某公司,长沙\n", TestContext.Current.CancellationToken);
        var check = await Run.PleiadesAsync(folder.Path, "catalog", "check", "own");
        var read = await Run.PleiadesAsync(folder.Path, "evidence", "read", Path.Combine(Examples, "page.txt"), "--catalogue", "own");

        Assert.Equal(1, check.Code);
        Assert.StartsWith("firms.csv, line 2: under 'region': '长沙' is no region", check.Out, StringComparison.Ordinal);
        Assert.Equal((2, ""), (read.Code, read.Out));
        Assert.Contains("pleiades catalog check own", read.Err, StringComparison.Ordinal);
    }

    private static string[] Expected() => Facts().Match(Guide).Groups["text"].Value.Trim().Split('\n');

    [GeneratedRegex(@"^`(?<file>[a-z/-]+\.csv)`\n\n```\n(?<text>.*?)```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();

    [GeneratedRegex(@"and of the firm:\n\n```\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Facts();

    [GeneratedRegex("\"subject\":\"(?<subject>[^\"]+)\".*?\"indicator\":\"(?<indicator>[^\"]+)\".*?\"value\":(?<value>[0-9.]+),\"unit\":\"(?<unit>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Field();
}
