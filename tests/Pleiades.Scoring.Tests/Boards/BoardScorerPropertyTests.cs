using System.Collections.Immutable;
using Pleiades.Scoring.Boards;
using Pleiades.Scoring.Models;
using static Pleiades.Scoring.Tests.Boards.BoardFixture;

namespace Pleiades.Scoring.Tests.Boards;

public sealed class BoardScorerPropertyTests
{
    public static TheoryData<ulong> Seeds => [.. Enumerable.Range(1, 50).Select(i => (ulong)i)];

    [Theory, MemberData(nameof(Seeds))]
    public void Score_Always_IntervalHoldsTheValueInsideTheScale(ulong seed) =>
        Assert.All(
            Score(Rows(seed, 6)).SelectMany(s => s.Entries).Where(e => !e.Score.IsMissing),
            e => Assert.True(0 <= e.Score.Low && e.Score.Low <= e.Score.Value && e.Score.Value <= e.Score.High && e.Score.High <= 100, e.Code));

    [Theory, MemberData(nameof(Seeds))]
    public void Score_AddingAFact_NeverWidens(ulong seed)
    {
        var rows = Rows(seed, 1);
        rows[0][2] = Between(1, 5, 9);
        var before = Score(rows)[0];
        rows[0][(int)(seed % 2)] = Estimate.Exact(seed % 23);
        var after = Score(rows)[0];
        Assert.All(before.Entries.Where(e => e.Weight > 0).Zip(after.Entries.Where(e => e.Weight > 0)), pair => Assert.True(Width(pair.Second) <= Width(pair.First), pair.First.Code));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Needs_Always_AddUpToTheWidth(ulong seed) =>
        Assert.All(
            Score(Rows(seed, 4)).SelectMany(s => s.Entries).Where(e => !e.Score.IsMissing),
            e => Assert.Equal(e.Score.High - e.Score.Low, e.Needs.Sum(n => n.Width), 1e-9));

    [Theory, MemberData(nameof(Seeds))]
    public void Score_OrderOfSubjects_ChangesNothing(ulong seed)
    {
        var rows = Rows(seed, 6);
        var forward = Score(rows).Select(s => s.Index.Score);
        var backward = Score([.. rows.Reverse()]).Select(s => s.Index.Score).Reverse();
        Assert.Equal(forward, backward);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Score_UnitTimesPowerOfTwo_ChangesNothing(ulong seed)
    {
        var rows = Rows(seed, 6);
        var scaled = rows.Select(r => r.Select(c => new Estimate(c.Value * 4, c.Low * 4, c.High * 4, c.Reason)).ToArray()).ToArray();
        var nodes = Model().Nodes.Select(n => n with { Goalposts = n.Goalposts is { } g ? new Goalposts(g.Zero * 4, g.Full * 4) : null });
        var other = BoardScorer.Score(CompositeModel.Create(nodes).Value!, Panel(scaled), BoardRecipe.Default, Stop).Subjects;
        Assert.Equal(Score(rows).Select(s => s.Index.Score), other.Select(s => s.Index.Score));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Rank_Always_LiesInItsRange(ulong seed) =>
        Assert.All(
            Score(Rows(seed, 8)).SelectMany(s => s.Entries).Where(e => e.Rank is not null),
            e => Assert.True(1 <= e.Rank!.Best && e.Rank.Best <= e.Rank.Value && e.Rank.Value <= e.Rank.Worst && e.Rank.Worst <= e.Rank.Of, e.Code));

    private static ImmutableArray<SubjectBoards> Score(Estimate[][] rows) =>
        BoardScorer.Score(Model(), Panel(rows), BoardRecipe.Default, Stop).Subjects;

    private static double Width(BoardEntry entry) => entry.Score.IsMissing ? 100 : entry.Score.High - entry.Score.Low;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static Estimate[][] Rows(ulong seed, int count)
    {
        var chance = new SeededRandom(seed);
        return [.. Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, 5).Select(_ => Cell(chance)).ToArray())];
    }

    private static Estimate Cell(SeededRandom chance)
    {
        var (kind, value, below, above) = (chance.NextDouble(), (chance.NextDouble() * 40) - 10, chance.NextDouble() * 5, chance.NextDouble() * 5);
        return kind < 0.3 ? None
            : kind < 0.6 ? Estimate.Exact(value)
            : Between(value - below, value, value + above, kind < 0.7 ? CellReasons.Conflict : null);
    }
}
