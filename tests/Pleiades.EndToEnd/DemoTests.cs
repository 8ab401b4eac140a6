namespace Pleiades.EndToEnd;

public sealed class DemoTests
{
    [Fact]
    public async Task Demo_EmptyFolder_GoesTheWholeWayAndSaysWhereToLook()
    {
        using var folder = new TemporaryFolder();
        var run = await Run.PleiadesAsync(folder.Path, "demo");
        Assert.Equal((0, ""), (run.Code, run.Err));
        Assert.All(["documents", "articles", "repeats", "facts", "conflicts", "actual", "target", "长沙市工程机械集群", "illustrative"], word => Assert.Contains(word, run.Out, StringComparison.Ordinal));
        Assert.All(["dossier.zh.html", "dossier.en.html"], name => Assert.True(File.Exists(folder[Path.Combine("demo-workspace", name)])));
    }

    [Fact]
    public async Task Demo_SecondRun_AddsNothing()
    {
        using var folder = new TemporaryFolder();
        await Run.PleiadesAsync(folder.Path, "demo");
        var before = await Run.PleiadesAsync(folder.Path, "facts", "list", "--workspace", "demo-workspace", "--format", "csv");
        var second = await Run.PleiadesAsync(folder.Path, "demo");
        var after = await Run.PleiadesAsync(folder.Path, "facts", "list", "--workspace", "demo-workspace", "--format", "csv");
        Assert.Contains("0 added now", second.Out, StringComparison.Ordinal);
        Assert.Equal(before.Out, after.Out);
    }
}
