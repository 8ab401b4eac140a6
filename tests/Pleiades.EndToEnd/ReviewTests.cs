namespace Pleiades.EndToEnd;

/// <summary>A review from a script of keys, as a person at the terminal presses them.</summary>
public sealed class ReviewTests : IAsyncLifetime
{
    private const string Page = "星城日报　2024年1月18日\n\n各市年报\n\n2023年，长沙市进出口总额2820亿元，增长4.8%。2023年，株洲市进出口总额367亿元，增长5.2%。\n";
    private readonly TemporaryFolder _folder = new();

    public async ValueTask InitializeAsync()
    {
        await File.WriteAllTextAsync(_folder["page.txt"], Page);
        await AddAsync("ws");
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Review_ScriptOfKeys_DecidesAndIsKept()
    {
        var review = await ReviewAsync("ws", "a\n2\nc\nv\n3.7%\ns\n湘潭市\ny\nq\n");
        var list = await PleiadesAsync("facts", "list", "--workspace", "ws", "--all", "--format", "csv");
        var history = await PleiadesAsync("facts", "history", "--workspace", "ws", "--format", "csv");

        Assert.Equal(0, review.Code);
        Assert.Contains("1 of 4", review.Out, StringComparison.Ordinal);
        Assert.Contains("first because: doubt", review.Out, StringComparison.Ordinal);
        Assert.Contains("3 decided (1 accepted, 1 corrected, 1 rejected), 0 skipped", review.Err, StringComparison.Ordinal);
        Assert.Contains("1 left, the same command goes on with them", review.Err, StringComparison.Ordinal);
        Assert.Contains(",3.7,percent,", list.Out, StringComparison.Ordinal);
        Assert.Contains("湘潭市", list.Out, StringComparison.Ordinal);
        Assert.Contains("wrong figure or unit", history.Out, StringComparison.Ordinal);
        Assert.Equal(4, history.Out.Trim().Split('\n').Length);
    }

    [Fact]
    public async Task Review_Again_GoesOnWhereItStopped()
    {
        await ReviewAsync("ws", "aa");
        var second = await ReviewAsync("ws", "aaq");
        var third = await ReviewAsync("ws", "a");

        Assert.Contains("1 of 2", second.Out, StringComparison.Ordinal);
        Assert.Contains("That was the last one.", second.Out, StringComparison.Ordinal);
        Assert.Equal((0, ""), (third.Code, third.Out));
        Assert.Contains("Nothing to review", third.Err, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_WithoutTerminalAndScript_RefusesPolitely()
    {
        var review = await ReviewAsync("ws", "");

        Assert.Equal((2, ""), (review.Code, review.Out));
        Assert.Contains("needs a terminal", review.Err, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_KeysThatDoNothing_AreAnsweredAndChangeNothing()
    {
        var review = await ReviewAsync("ws", "z9c\nk\nv\nmuch\ny\nb\nbr\nx\nx\nx\nh\nh\nq");

        Assert.Equal(0, review.Code);
        Assert.Contains("'z' does nothing here; h shows the keys", review.Out, StringComparison.Ordinal);
        Assert.Contains("'k' is no field", review.Out, StringComparison.Ordinal);
        Assert.Contains("a number in", review.Out, StringComparison.Ordinal);
        Assert.Contains("nothing is changed yet", review.Out, StringComparison.Ordinal);
        Assert.Contains("nothing to take back in this sitting", review.Out, StringComparison.Ordinal);
        Assert.Contains("0 decided", review.Err, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_AlmostRightName_IsChosenByItsNumber()
    {
        var review = await ReviewAsync("ws", "c\ni\n进出口总\n1\nq\nq\n");

        Assert.Contains("1 进出口总额 (trade_total)", review.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replay_DecisionsOnAFreshImport_GiveTheSameFacts()
    {
        await ReviewAsync("ws", "a3c\nv\n3.7%\nybs a");
        await PleiadesAsync("facts", "save-decisions", "--workspace", "ws", "--out", "log.jsonl");
        await AddAsync("fresh");
        var replay = await PleiadesAsync("facts", "replay", "log.jsonl", "--workspace", "fresh");
        var again = await PleiadesAsync("facts", "replay", "log.jsonl", "--workspace", "fresh");
        var before = await PleiadesAsync("facts", "list", "--workspace", "ws", "--all", "--format", "jsonl");
        var after = await PleiadesAsync("facts", "list", "--workspace", "fresh", "--all", "--format", "jsonl");

        Assert.Equal((0, ""), (replay.Code, replay.Out));
        Assert.Equal(before.Out, after.Out);
        Assert.StartsWith("0 decisions taken", again.Err, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edit_EveryField_IsKeptAndReplaysOnAFreshImport()
    {
        var list = await PleiadesAsync("facts", "list", "--workspace", "ws", "--indicator", "trade_total_growth", "--format", "csv");
        var id = list.Out.Split('\n')[1].Split(',')[0];
        var edit = await PleiadesAsync("facts", "edit", id, "--workspace", "ws", "--base", "2019", "--bound", ">=", "--period", "2023-H1", "--scope", "不含保税", "--status", "estimate", "--why", "footnote");
        await PleiadesAsync("facts", "save-decisions", "--workspace", "ws", "--out", "log.jsonl");
        await AddAsync("fresh");
        await PleiadesAsync("facts", "replay", "log.jsonl", "--workspace", "fresh");
        var before = await PleiadesAsync("facts", "list", "--workspace", "ws", "--format", "jsonl");
        var after = await PleiadesAsync("facts", "list", "--workspace", "fresh", "--format", "jsonl");

        Assert.Equal(0, edit.Code);
        Assert.Contains("\"comparator\":\">=\",\"base\":\"2019\",\"period\":\"2023-01-01/2023-06-30\",\"period_basis\":\"explicit\",\"scope\":\"不含保税\",\"status\":\"estimate\"", before.Out, StringComparison.Ordinal);
        Assert.Equal(before.Out, after.Out);
    }

    [Theory]
    [InlineData("trade_total_growth", "yearly", "one of yoy, mom, qoq, cagr")]
    [InlineData("trade_total", "yoy", "is measured against nothing")]
    public async Task Edit_BaseThatCannotBe_IsRefusedWithWhatIsExpected(string indicator, string against, string expected)
    {
        var list = await PleiadesAsync("facts", "list", "--workspace", "ws", "--indicator", indicator, "--format", "csv");
        var edit = await PleiadesAsync("facts", "edit", list.Out.Split('\n')[1].Split(',')[0], "--workspace", "ws", "--base", against, "--why", "test");

        Assert.Equal(2, edit.Code);
        Assert.Contains(expected, edit.Err, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_KeyForTheBase_ChangesWhatTheGrowthIsMeasuredAgainst()
    {
        await ReviewAsync("ws", "s\nsc\ng\ncagr\nyq");
        var corrected = await PleiadesAsync("facts", "history", "--workspace", "ws", "--format", "csv");

        Assert.Contains("against cagr", corrected.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replay_FactsThatAreNotThere_AreToldByName()
    {
        await ReviewAsync("ws", "a3");
        await PleiadesAsync("facts", "save-decisions", "--workspace", "ws", "--out", "log.jsonl");
        await PleiadesAsync("workspace", "init", "empty");
        var replay = await PleiadesAsync("facts", "replay", "log.jsonl", "--workspace", "empty");

        Assert.Equal(1, replay.Code);
        Assert.Contains("in page.txt", replay.Err, StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllTextAsync(_folder["log.jsonl"], TestContext.Current.CancellationToken), replay.Out);
    }

    private async Task AddAsync(string workspace)
    {
        await PleiadesAsync("workspace", "init", workspace);
        await PleiadesAsync("evidence", "add", "page.txt", "--workspace", workspace);
    }

    private Task<Run> PleiadesAsync(params string[] arguments) => Run.PleiadesAsync(_folder.Path, arguments);

    private Task<Run> ReviewAsync(string workspace, string keys) => Run.WithInputAsync(_folder.Path, keys, "facts", "review", "--workspace", workspace);
}
