using Pleiades.Store.Tests.Samples;

namespace Pleiades.Store.Tests.Contract;

public abstract partial class WorkspaceContract
{
    [Fact]
    public void SaveResult_NumbersIntervalsAndMissing_ComeBackToTheBit()
    {
        var id = Store.SaveResult(Results.Small);
        Reopen();
        var stored = Store.Result(id)!;
        Assert.Equal((id, ManualTime.Start), (stored.Id, stored.Saved));
        Assert.Equal(Results.Small with { Rows = [] }, stored.Result with { Rows = [] });
        Assert.Equal(Results.Small.Rows.Select(r => (r.Subject, r.Item, r.Estimate, string.Join(' ', r.Facts))), stored.Result.Rows.Select(r => (r.Subject, r.Item, r.Estimate, string.Join(' ', r.Facts))));
    }

    [Fact]
    public void SaveResult_TheSameTwice_IsOneResult()
    {
        Assert.Equal(Store.SaveResult(Results.Small), Store.SaveResult(Results.Small));
        Assert.Equal(1, Store.Info().Results);
    }

    [Fact]
    public void SaveResult_Infinity_IsRefused()
    {
        var infinite = Results.Small with { Rows = [new ResultRow(default, "index", Estimate.Exact(double.PositiveInfinity), [])] };
        Assert.Throws<ArgumentException>(() => Store.SaveResult(infinite));
        Assert.Equal(0, Store.Info().Results);
    }

    [Fact]
    public void Results_OfAMeasure_AreNewestFirst()
    {
        var first = Store.SaveResult(Results.Small);
        var second = Store.SaveResult(Results.Small with { Seed = 2 });
        Store.SaveResult(Results.Small with { Measure = "score.weights" });
        Assert.Equal([second, first], Store.Results("score.boards").Select(r => r.Id));
        Assert.Null(Store.Result(999));
    }

    [Fact]
    public void AuditTrail_OfImportsDecisionsAndNotes_IsNewestFirst()
    {
        var page = Imported(1);
        Store.Decide(page.Reading.Facts[0].Id, FactVerdict.Reject, null, "reviewer", "an advertisement");
        Store.Audit("clerk", "report", "dossier.html", "zh");
        var trail = Store.AuditTrail(3);
        Assert.Equal(
            [
                ("clerk", "report", "dossier.html", "zh"),
                ("reviewer", "reject", page.Reading.Facts[0].Id.Value, "an advertisement"),
                ("tester", "import", page.Reading.Document.Id.Value, "page-0001.md: 1 articles, 4 facts"),
            ],
            trail.Select(row => (row.Who, row.Action, row.Target, row.Detail)));
        Assert.All(trail, row => Assert.Equal(ManualTime.Start, row.When));
    }

    [Fact]
    public void Enqueue_TheSameNameTwice_IsOneJob()
    {
        var id = Store.Enqueue("report.build", "{}", name: "dossier");
        Assert.Equal(id, Store.Enqueue("report.build", """{"again":true}""", name: "dossier"));
        Assert.NotEqual(id, Store.Enqueue("report.build", "{}"));
        Assert.Equal(2, Store.Info().OpenJobs);
    }

    [Fact]
    public void Take_JobsThatAreDue_InTheirOrderAndOnce()
    {
        var later = Store.Enqueue("a", "{}", ManualTime.Start.AddHours(1));
        var now = Store.Enqueue("a", "{}");
        Assert.Equal(now, Store.Take("w1", TimeSpan.FromMinutes(10))!.Id);
        Assert.Null(Store.Take("w2", TimeSpan.FromMinutes(10)));
        Time.Advance(TimeSpan.FromHours(1));
        Assert.Equal(now, Store.Take("w2", TimeSpan.FromMinutes(10))!.Id);
        Assert.Equal(later, Store.Take("w2", TimeSpan.FromMinutes(10))!.Id);
        Assert.Equal((2, "w2", JobState.Taken), (Store.Job(now)!.Attempts, Store.Job(now)!.TakenBy, Store.Job(now)!.State));
    }

    [Fact]
    public void Take_OfAKind_PassesOverOthers()
    {
        Store.Enqueue("a", "{}");
        var wanted = Store.Enqueue("b", """{"x":1}""");
        var taken = Store.Take("w", TimeSpan.FromMinutes(1), "b")!;
        Assert.Equal((wanted, "b", """{"x":1}"""), (taken.Id, taken.Kind, taken.Payload));
    }

    [Fact]
    public void Finish_Twice_ChangesNothingTheSecondTime()
    {
        var id = Store.Enqueue("a", "{}");
        Store.Take("w", TimeSpan.FromMinutes(1));
        Assert.True(Store.Finish(id, "w"));
        Time.Advance(TimeSpan.FromMinutes(3));
        Assert.False(Store.Finish(id, "w", "too late"));
        Assert.Equal((JobState.Done, "", ManualTime.Start), (Store.Job(id)!.State, Store.Job(id)!.Error, Store.Job(id)!.Finished!.Value));
    }

    [Fact]
    public void Finish_ByAWorkerWhoLostTheLease_ChangesNothing()
    {
        var id = Store.Enqueue("a", "{}");
        Store.Take("slow", TimeSpan.FromMinutes(1));
        Time.Advance(TimeSpan.FromMinutes(2));
        Store.Take("quick", TimeSpan.FromMinutes(1));
        Assert.False(Store.Finish(id, "slow"));
        Assert.True(Store.Finish(id, "quick"));
    }

    [Fact]
    public void Finish_WithAnErrorToTryAgain_WaitsUntilThen()
    {
        var id = Store.Enqueue("a", "{}");
        Store.Take("w", TimeSpan.FromMinutes(1));
        Assert.True(Store.Finish(id, "w", "the printer is off", ManualTime.Start.AddMinutes(30)));
        Assert.Null(Store.Take("w", TimeSpan.FromMinutes(1)));
        Time.Advance(TimeSpan.FromMinutes(30));
        Assert.Equal((id, 2, "the printer is off"), (Store.Take("w", TimeSpan.FromMinutes(1))!.Id, Store.Job(id)!.Attempts, Store.Job(id)!.Error));
        Store.Finish(id, "w", "no paper");
        Assert.Equal(JobState.Failed, Store.Jobs(10).Single().State);
    }
}
