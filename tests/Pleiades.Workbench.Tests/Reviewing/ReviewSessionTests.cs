using Pleiades.Store;

namespace Pleiades.Workbench.Reviewing;

public sealed class ReviewSessionTests : IDisposable
{
    private readonly ReviewSample _sample = new();

    public void Dispose() => _sample.Dispose();

    [Fact]
    public void Order_Facts_ComeWithMostPointsFirst()
    {
        var items = ReviewOrder.Of(_sample.Store, new FactQuery(), ReviewSample.Catalogue);

        Assert.True(items.Length > 5);
        Assert.Equal(items.OrderByDescending(i => i.Points).Select(i => i.Fact.Id), items.Select(i => i.Fact.Id));
    }

    [Fact]
    public void Points_Parts_AddUp()
    {
        var fact = ReviewSample.All(_sample.Store)[0].Fact with { Confidence = 0.7 };
        var conflict = new Conflict(ConflictKind.Arithmetic, [fact.Id, fact.Id], "rule", "1 ≠ 2");

        Assert.Equal(3.0, new ReviewItem(fact, FactStanding.Unreviewed, []).Points, 9);
        Assert.Equal(11.0, new ReviewItem(fact, FactStanding.Unreviewed, [conflict]) { OnBoards = true }.Points, 9);
        Assert.Equal("doubt 3.0 + conflict 5 + board 3 = 11.0", new ReviewItem(fact, FactStanding.Unreviewed, [conflict]) { OnBoards = true }.Reason);
    }

    [Fact]
    public void Decisions_Each_IsARowAndTheNextFactComes()
    {
        var session = _sample.Session();
        var ids = ReviewOrder.Of(_sample.Store, new FactQuery(), ReviewSample.Catalogue).Select(i => i.Fact.Id).ToList();
        session.Accept();
        session.Reject("wrong subject");
        session.Skip();

        Assert.Equal((3, 1, 1, 1), (session.Position, session.Accepted, session.Rejected, session.Skipped));
        Assert.Equal(ids[3], session.Current!.Fact.Id);
        Assert.Equal(FactStanding.Accepted, _sample.Store.Fact(ids[0])!.Standing);
        Assert.Equal(FactStanding.Rejected, _sample.Store.Fact(ids[1])!.Standing);
        Assert.Equal(FactStanding.Unreviewed, _sample.Store.Fact(ids[2])!.Standing);
        Assert.Equal("wrong subject", Assert.Single(_sample.Store.History(ids[1])).Why);
    }

    [Fact]
    public void NextSitting_AfterASkip_GoesOnAndShowsTheSkippedLast()
    {
        var session = _sample.Session();
        var skipped = session.Current!.Fact.Id;
        session.Skip();
        session.Accept();
        var next = ReviewOrder.Of(_sample.Store, new FactQuery(), ReviewSample.Catalogue);

        Assert.Equal(session.Total - 1, next.Length);
        Assert.Equal(skipped, next[^1].Fact.Id);
        Assert.True(next[^1].Skipped);
    }

    [Fact]
    public void Accept_FactThatAnotherHasRejectedMeanwhile_TellsWhoAndChangesNothing()
    {
        var (mine, other) = (_sample.Session(), _sample.Session());
        var id = mine.Current!.Fact.Id;
        other.Reject("wrong subject");

        var refused = Assert.Throws<StoreException>(mine.Accept);

        Assert.Contains("rejected by", refused.Message, StringComparison.Ordinal);
        Assert.Equal((id, FactStanding.Rejected, 1), (mine.Current!.Fact.Id, _sample.Store.Fact(id)!.Standing, _sample.Store.History(id).Count));
    }

    [Fact]
    public void Back_AfterAcceptance_ReopensByAFurtherRow()
    {
        var session = _sample.Session();
        var id = session.Current!.Fact.Id;
        session.Accept();

        Assert.True(session.Back());
        Assert.Equal(id, session.Current!.Fact.Id);
        Assert.Equal(FactStanding.Unreviewed, _sample.Store.Fact(id)!.Standing);
        Assert.Equal([FactVerdict.Accept, FactVerdict.Reopen], _sample.Store.History(id).Select(d => d.Verdict));
    }

    [Fact]
    public void Back_AfterCorrection_BringsTheFirstWordingAsANewFact()
    {
        var session = _sample.Session();
        var read = session.Current!.Fact;
        session.Correct(read with { Scope = "工程机械", Confidence = 1 }, "narrower");

        Assert.True(session.Back());
        var now = session.Current!.Fact;
        Assert.NotEqual(read.Id, now.Id);
        Assert.Equal(read with { Id = now.Id, Also = now.Also }, now);
        Assert.Equal(FactStanding.Unreviewed, _sample.Store.Fact(now.Id)!.Standing);
        Assert.Equal([FactVerdict.Correct, FactVerdict.Correct, FactVerdict.Reopen], _sample.Store.History(now.Id).Select(d => d.Verdict));
        session.Accept();
        Assert.Equal(FactStanding.Accepted, _sample.Store.Fact(now.Id)!.Standing);
    }

    [Fact]
    public void Back_AtTheBeginning_SaysThatThereIsNothing() => Assert.False(_sample.Session().Back());

    [Fact]
    public void Pace_TimePassed_IsSharedAmongTheFacts()
    {
        var session = _sample.Session();
        Assert.Equal(TimeSpan.Zero, session.Left);
        _sample.Time.Pass(10);
        session.Accept();
        _sample.Time.Pass(20);
        session.Accept();

        Assert.Equal(TimeSpan.FromSeconds(15), session.Pace);
        Assert.Equal(TimeSpan.FromSeconds(15 * (session.Total - 2)), session.Left);
    }
}
