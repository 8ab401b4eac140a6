using Pleiades.Store.Tests.Samples;

namespace Pleiades.Store.Tests.Contract;

public abstract partial class WorkspaceContract
{
    [Fact]
    public void Facts_WithoutConditions_AreAllInTheOrderOfDocumentsAndSpans()
    {
        var (first, second) = (Imported(1), Imported(2));
        var expected = first.Reading.Facts.Concat(second.Reading.Facts).Select(f => f.Id);
        Assert.Equal(expected, Store.Facts(new FactQuery()).Select(f => f.Fact.Id));
    }

    [Fact]
    public void Facts_BySubject_AreThoseOfTheSubjects()
    {
        Imported(1);
        var query = new FactQuery { SubjectIds = [new SubjectId("enterprise:2"), new SubjectId("enterprise:4")] };
        Assert.Equal(["enterprise:2", "enterprise:4"], Store.Facts(query).Select(f => f.Fact.Subject.Id.Value));
    }

    [Theory]
    [InlineData("3家", "enterprise:3")]
    [InlineData("ENTERPRISE:3", "enterprise:3")]
    public void Facts_BySubjectText_HoldTheTextInNameOrIdentifier(string text, string expected)
    {
        Imported(1);
        Assert.Equal(expected, Assert.Single(Store.Facts(new FactQuery { SubjectText = text })).Fact.Subject.Id.Value);
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("!")]
    [InlineData("'; DROP TABLE facts; --")]
    public void Facts_BySubjectTextWithSigns_AreTakenByTheLetter(string text)
    {
        Imported(1);
        Assert.Empty(Store.Facts(new FactQuery { SubjectText = text }));
        Assert.Equal(4, Store.CountFacts(new FactQuery()));
    }

    [Fact]
    public void Facts_ByIndicatorAndStatus_MeetBoth()
    {
        Imported(1);
        var output = new FactQuery { Indicator = new IndicatorId("output_value") };
        Assert.Equal(4, Store.Facts(output).Count);
        Assert.Equal("enterprise:4", Assert.Single(Store.Facts(output with { Status = FactStatus.Target })).Fact.Subject.Id.Value);
        Assert.Empty(Store.Facts(output with { Indicator = new IndicatorId("export_value") }));
    }

    [Fact]
    public void Facts_ByPeriod_LieWhollyInside()
    {
        var page = Imported(1, sentences: 12);
        var wanted = page.Reading.Facts.Where(f => f.Period!.Value.Start.Year is 2018 or 2019).Select(f => f.Id).ToList();
        Assert.NotEmpty(wanted);
        Assert.Equal(wanted, Store.Facts(new FactQuery { Period = Period.Range(new DateOnly(2018, 1, 1), new DateOnly(2019, 12, 31)) }).Select(f => f.Fact.Id));
        Assert.Empty(Store.Facts(new FactQuery { Period = Period.Range(new DateOnly(2018, 1, 2), new DateOnly(2018, 12, 31)) }));
    }

    [Fact]
    public void Facts_ByDocument_AreThoseOfTheDocument()
    {
        Imported(1);
        var second = Imported(2, sentences: 2);
        var query = new FactQuery { Document = second.Reading.Document.Id };
        Assert.Equal(second.Reading.Facts.Select(f => f.Id), Store.Facts(query).Select(f => f.Fact.Id));
    }

    [Fact]
    public void Facts_WithLimitAndOffset_AreAPage()
    {
        var page = Imported(1);
        var query = new FactQuery { Limit = 2, Offset = 1 };
        Assert.Equal(page.Reading.Facts.Skip(1).Take(2).Select(f => f.Id), Store.Facts(query).Select(f => f.Fact.Id));
        Assert.Equal(4, Store.CountFacts(query));
    }

    [Fact]
    public void Fact_OfAnIdentifier_ComesBackAsItWasRead()
    {
        var page = Imported(1);
        var stored = Store.Fact(page.Reading.Facts[2].Id);
        SameReading.Assert(page.Reading.Facts[2], stored!.Fact);
        Assert.Equal((FactStanding.Unreviewed, null, null), (stored.Standing, stored.SupersededBy, stored.Supersedes));
        Assert.Null(Store.Fact(new FactId("F-unknown")));
    }

    [Fact]
    public void Decide_Reject_TakesTheFactOutOfListingsOnly()
    {
        var id = Imported(1).Reading.Facts[0].Id;
        Assert.Equal(id, Store.Decide(id, FactVerdict.Reject, null, "reviewer", "an advertisement"));
        Assert.Equal(3, Store.Facts(new FactQuery()).Count);
        Assert.Equal(4, Store.Facts(new FactQuery { IncludeRejected = true }).Count);
        Assert.Equal(FactStanding.Rejected, Store.Fact(id)!.Standing);
    }

    [Fact]
    public void Decide_AcceptAfterReject_TheLastWordStands()
    {
        var id = Imported(1).Reading.Facts[0].Id;
        Store.Decide(id, FactVerdict.Reject, null, "reviewer", "an advertisement");
        Time.Advance(TimeSpan.FromMinutes(5));
        Store.Decide(id, FactVerdict.Accept, null, "chief", "");
        Assert.Equal(FactStanding.Accepted, Store.Fact(id)!.Standing);
        Assert.Equal(
            [
                new FactDecision(id, FactVerdict.Reject, null) { Who = "reviewer", When = ManualTime.Start, Why = "an advertisement" },
                new FactDecision(id, FactVerdict.Accept, null) { Who = "chief", When = ManualTime.Start.AddMinutes(5), Why = "" },
            ],
            Store.History(id));
    }

    [Fact]
    public void Decide_Correct_PutsANewFactInItsPlace()
    {
        var page = Imported(1);
        var old = page.Reading.Facts[1];
        var id = Store.Decide(old.Id, FactVerdict.Correct, old with { Status = FactStatus.Target }, "reviewer", "the page says 力争");
        Reopen();
        Assert.NotEqual(old.Id, id);
        SameReading.Assert(old with { Id = id, Status = FactStatus.Target }, Store.Fact(id)!.Fact);
        Assert.Equal((FactStanding.Accepted, null, old.Id), (Store.Fact(id)!.Standing, Store.Fact(id)!.SupersededBy, Store.Fact(id)!.Supersedes));
        Assert.Equal((FactStanding.Superseded, id), (Store.Fact(old.Id)!.Standing, Store.Fact(old.Id)!.SupersededBy));
        Assert.Equal([page.Reading.Facts[0].Id, id, page.Reading.Facts[2].Id, page.Reading.Facts[3].Id], Store.Facts(new FactQuery()).Select(f => f.Fact.Id));
        Assert.Equal(5, Store.Facts(new FactQuery { IncludeSuperseded = true }).Count);
    }

    [Fact]
    public void Decide_CorrectTwice_KeepsTheWholeLine()
    {
        var page = Imported(1);
        var first = page.Reading.Facts[0];
        var second = Store.Decide(first.Id, FactVerdict.Correct, first with { Scope = "起重机" }, "reviewer", "narrower");
        var third = Store.Decide(second, FactVerdict.Correct, first, "chief", "no, as printed");
        Assert.Equal(3, new[] { first.Id, second, third }.Distinct().Count());
        Assert.Equal([(first.Id, (FactId?)second), (second, third)], Store.History(third).Select(d => (d.Fact, d.Replacement)));
        SameReading.Assert(page.Reading, Store.Read(page.Reading.Document.Id));
    }

    [Fact]
    public void Decide_OnASupersededFact_IsRefusedAndNamesTheNewOne()
    {
        var old = Imported(1).Reading.Facts[0];
        var next = Store.Decide(old.Id, FactVerdict.Correct, old with { Scope = "x" }, "reviewer", "narrower");
        var error = Assert.Throws<StoreException>(() => Store.Decide(old.Id, FactVerdict.Reject, null, "reviewer", "late"));
        Assert.Equal(StoreProblem.Refused, error.Problem);
        Assert.Contains(next.Value, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Decide_OnAnUnknownFact_SaysSo()
    {
        var error = Assert.Throws<StoreException>(() => Store.Decide(new FactId("F-none"), FactVerdict.Accept, null, "reviewer", ""));
        Assert.Equal(StoreProblem.NotFound, error.Problem);
    }

    [Fact]
    public void Decide_WithoutWhatItNeeds_BreaksTheContract()
    {
        var fact = Imported(1).Reading.Facts[0];
        Assert.Throws<ArgumentException>(() => Store.Decide(fact.Id, FactVerdict.Reject, null, "reviewer", ""));
        Assert.Throws<ArgumentException>(() => Store.Decide(fact.Id, FactVerdict.Accept, null, " ", ""));
        Assert.Throws<ArgumentException>(() => Store.Decide(fact.Id, FactVerdict.Correct, null, "reviewer", "why"));
        Assert.Throws<ArgumentException>(() => Store.Decide(fact.Id, FactVerdict.Accept, fact, "reviewer", "why"));
        Assert.Throws<ArgumentException>(() => Store.Decide(fact.Id, FactVerdict.Correct, fact, "reviewer", "nothing changed"));
        Assert.Empty(Store.History(fact.Id));
    }
}
