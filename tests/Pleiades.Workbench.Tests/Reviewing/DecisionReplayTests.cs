using Pleiades.Store;

namespace Pleiades.Workbench.Reviewing;

/// <summary>A history taken out of one workspace and taken again on a fresh import gives the same facts, standings and records.</summary>
public sealed class DecisionReplayTests : IDisposable
{
    private const int Steps = 40;
    private readonly ReviewSample _sample = new();

    public static TheoryData<ulong> Seeds => [.. Enumerable.Range(1, 25).Select(s => (ulong)s)];

    public void Dispose() => _sample.Dispose();

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Apply_HistoryOfAnySitting_GivesTheSameState(ulong seed)
    {
        Sit(new SeededRandom(seed));
        var lines = DecisionReplay.Export(_sample.Store).Select(DecisionLog.Line).ToList();
        using var fresh = _sample.Import(Path.Combine(_sample.Folder, "fresh"));
        var (decisions, issues) = DecisionLog.Read(lines);
        var summary = DecisionReplay.Apply(fresh, decisions);

        Assert.Empty(issues);
        Assert.Equal((lines.Count, 0, 0), (summary.Taken, summary.AlreadyThere, summary.Left.Length));
        Assert.Equal(State(_sample.Store), State(fresh));
        Assert.Equal(lines, DecisionReplay.Export(fresh).Select(DecisionLog.Line));
        Assert.Empty(fresh.Check(null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Apply_SameHistoryTwice_ChangesNothingTheSecondTime()
    {
        Sit(new SeededRandom(99));
        var log = DecisionReplay.Export(_sample.Store);
        var before = State(_sample.Store);
        var summary = DecisionReplay.Apply(_sample.Store, log);

        Assert.Equal((0, log.Length, 0), (summary.Taken, summary.AlreadyThere, summary.Left.Length));
        Assert.Equal(before, State(_sample.Store));
    }

    [Fact]
    public void Apply_BeginningOfAHistoryThenAll_IsTheSameAsAllAtOnce()
    {
        Sit(new SeededRandom(7));
        var log = DecisionReplay.Export(_sample.Store);
        using var fresh = _sample.Import(Path.Combine(_sample.Folder, "fresh"));
        DecisionReplay.Apply(fresh, log.Take(log.Length / 2));
        DecisionReplay.Apply(fresh, log);

        Assert.Equal(State(_sample.Store), State(fresh));
    }

    [Fact]
    public void Apply_WithoutTheDocument_TellsEveryDecisionByName()
    {
        Sit(new SeededRandom(3));
        var log = DecisionReplay.Export(_sample.Store);
        using var empty = WorkspaceStore.Create(Path.Combine(_sample.Folder, "empty"), _sample.Time);
        var summary = DecisionReplay.Apply(empty, log);

        Assert.Equal(log, summary.Left.Select(l => l.Decision));
        Assert.All(summary.Left, l => Assert.Contains("page.txt", l.Decision.About, StringComparison.Ordinal));
        Assert.Equal(0, summary.Taken);
    }

    [Fact]
    public void Apply_FactDecidedOtherwiseMeanwhile_IsToldAndNotOverruled()
    {
        var read = ReviewSample.All(_sample.Store)[0].Fact;
        _sample.Store.Decide(read.Id, FactVerdict.Reject, null, "one", "wrong");
        var log = DecisionReplay.Export(_sample.Store);
        using var fresh = _sample.Import(Path.Combine(_sample.Folder, "fresh"));
        var kept = fresh.Decide(read.Id, FactVerdict.Correct, read with { Scope = "x" }, "other", "narrower");
        var summary = DecisionReplay.Apply(fresh, log);

        Assert.Contains(kept.Value, Assert.Single(summary.Left).Reason, StringComparison.Ordinal);
        Assert.Equal(FactStanding.Accepted, fresh.Fact(kept)!.Standing);
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"fact":"F-1","verdict":"burn","who":"a","when":"2026-03-01T08:00:00.000Z","why":""}""")]
    [InlineData("""{"fact":"F-1","verdict":"accept","who":"a","when":"yesterday","why":""}""")]
    [InlineData("""{"fact":1,"verdict":"accept","who":"a","when":"2026-03-01T08:00:00.000Z","why":""}""")]
    [InlineData("""{"fact":"F-1","verdict":"correct","who":"a","when":"2026-03-01T08:00:00.000Z","why":"x","corrected":{"document":"d"}}""")]
    public void Read_LineThatIsNoDecision_IsNamedAndTheOthersStand(string line)
    {
        const string good = """{"fact":"F-1","verdict":"accept","who":"a","when":"2026-03-01T08:00:00.000Z","why":"","about":"b"}""";
        var (decisions, issues) = DecisionLog.Read([good, "", line, good]);

        Assert.Equal(2, decisions.Length);
        Assert.Equal("line 3", Assert.Single(issues).Place);
    }

    private void Sit(SeededRandom chance)
    {
        var session = _sample.Session();
        for (var i = 0; i < Steps; i++)
        {
            _sample.Time.Pass(1 + chance.NextInt32(9));
            Step(session, chance.NextInt32(6), chance);
        }
    }

    private static void Step(ReviewSession session, int act, SeededRandom chance)
    {
        Action step = (session.Current is null ? 5 : act) switch
        {
            0 => session.Accept,
            1 => () => session.Reject("wrong figure"),
            2 => session.Skip,
            3 => () => session.Correct(WithValue(session.Current!.Fact, chance), "misprint"),
            4 => () => session.Correct(session.Current!.Fact with { Scope = $"第{chance.NextInt32(1000)}类“引号”,\n", Status = FactStatus.Target, Period = null }, "narrower"),
            _ => () => session.Back(),
        };
        step();
    }

    private static Fact WithValue(Fact fact, SeededRandom chance) => fact with
    {
        Value = fact.Value with { Value = 1 + chance.NextInt32(1_000_000) },
        Period = Period.Year(2000 + chance.NextInt32(20)),
        Confidence = 1,
    };

    private static IEnumerable<string> State(WorkspaceStore store) => ReviewSample.All(store)
        .Select(f => $"{f.Standing} {f.SupersededBy} {f.Supersedes} {f.Fact with { Also = [] }} {string.Join(' ', f.Fact.Also)}").Order(StringComparer.Ordinal);
}
