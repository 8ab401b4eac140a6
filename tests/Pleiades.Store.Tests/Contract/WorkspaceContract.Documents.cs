using Pleiades.Evidence.Documents;
using Pleiades.Store.Tests.Samples;

namespace Pleiades.Store.Tests.Contract;

public abstract partial class WorkspaceContract
{
    [Fact]
    public void Import_NewPage_ComesBackWhole()
    {
        var page = Imported(1);
        Reopen();
        SameReading.Assert(page.Reading, Store.Read(page.Reading.Document.Id));
        Assert.Equal(page.Bytes, Store.Bytes(page.Reading.Document.Id).ToArray());
        Assert.Equal(page.Reading.Document.Text, Store.Text(page.Reading.Document.Id));
    }

    [Fact]
    public void Import_SamePageTwice_ChangesNothingAndSaysSo()
    {
        var page = Imported(1);
        var before = Store.Info();
        var outcome = Store.Import(page.Reading, page.Bytes, "/elsewhere", "another");
        Assert.Equal(ImportOutcome.AlreadyThere, outcome);
        Assert.Equal(before with { SizeOnDisk = 0 }, Store.Info() with { SizeOnDisk = 0, FactsByStatus = before.FactsByStatus, FactsByStanding = before.FactsByStanding });
        Assert.Equal("/pages/1", Assert.Single(Store.Documents()).Path);
    }

    [Fact]
    public void Import_EmptyFile_IsADocumentWithoutFacts()
    {
        var reading = new DocumentReading { Document = new SourceDocument { Id = DocumentId.Of([]), Name = "empty.txt", Text = "" } };
        Assert.Equal(ImportOutcome.Added, Store.Import(reading, ReadOnlyMemory<byte>.Empty, "empty.txt", "tester"));
        SameReading.Assert(reading, Store.Read(DocumentId.Of([])));
        Assert.Equal(0, Store.Bytes(DocumentId.Of([])).Length);
    }

    [Fact]
    public void Import_BytesOfAnotherFile_AreRefused()
    {
        var page = SamplePage.Number(1);
        Assert.Throws<ArgumentException>(() => Store.Import(page.Reading, SamplePage.Number(2).Bytes, "x", "tester"));
        Assert.Empty(Store.Documents());
    }

    [Fact]
    public void Import_FactBeyondTheText_IsRefusedWithTheWholeDocument()
    {
        var page = SamplePage.Number(1);
        var fact = page.Reading.Facts[0];
        var beyond = fact with { Citation = new Citation(page.Reading.Document.Id, new TextSpan(0, 100_000), "x") };
        Assert.Throws<ArgumentException>(() => Store.Import(page.Reading with { Facts = [beyond] }, page.Bytes, "x", "tester"));
        Assert.False(Store.Contains(page.Reading.Document.Id));
    }

    [Fact]
    public void Import_FailingHalfWay_LeavesNothing()
    {
        var first = Imported(1);
        var second = SamplePage.Number(2);
        var clash = second.Reading with { Facts = [.. second.Reading.Facts.Take(2), second.Reading.Facts[2] with { Id = first.Reading.Facts[0].Id }] };
        var error = Assert.Throws<StoreException>(() => Store.Import(clash, second.Bytes, "x", "tester"));
        Assert.Equal(StoreProblem.Refused, error.Problem);
        Assert.Equal((1, 4), (Store.Info().Documents, Store.Info().Facts));
        Assert.Equal(ImportOutcome.Added, Store.Import(second.Reading, second.Bytes, "x", "tester"));
    }

    [Fact]
    public void Documents_OnePage_AreListedWithTheirCounts()
    {
        var page = Imported(7, sentences: 3);
        var listed = Assert.Single(Store.Documents());
        Assert.Equal(new StoredDocument(page.Reading.Document.Id, "page-0007.md", "/pages/7")
        {
            Format = DocumentFormat.Markdown,
            Encoding = "utf-8",
            Publisher = "吉林报",
            Issued = new DateOnly(2024, 11, 5),
            Illustrative = true,
            Added = ManualTime.Start,
            AddedBy = "tester",
            Program = listed.Program,
            Size = page.Bytes.Length,
            Articles = 1,
            Repeats = 2,
            Facts = 3,
            Issues = 1,
        }, listed);
    }

    [Fact]
    public void Read_UnknownDocument_IsNothing()
    {
        var id = DocumentId.Of([1]);
        Assert.Null(Store.Read(id));
        Assert.Null(Store.Text(id));
        Assert.False(Store.Contains(id));
        Assert.Equal(StoreProblem.NotFound, Assert.Throws<StoreException>(() => Store.Bytes(id)).Problem);
    }

    [Fact]
    public void Info_OnePage_CountsWhatIsThere()
    {
        Imported(1, sentences: 5);
        var info = Store.Info();
        Assert.Equal((1, 1, 2, 5), (info.Documents, info.Articles, info.Repeats, info.Facts));
        Assert.Equal(2, info.FactsByStatus[FactStatus.Actual]);
        Assert.Equal(1, info.FactsByStatus[FactStatus.Target]);
        Assert.Equal(5, info.FactsByStanding[FactStanding.Unreviewed]);
        Assert.Equal(ManualTime.Start, info.Created);
        Assert.Matches(@"^\d+\.\d+\.\d+", info.ProgramVersion);
        Assert.True(info.SizeOnDisk > 0);
    }

    [Fact]
    public void Check_SoundWorkspace_FindsNothing()
    {
        var page = Imported(1);
        Imported(2, sentences: 0);
        var fact = page.Reading.Facts[0];
        Store.Decide(fact.Id, FactVerdict.Correct, fact with { Status = FactStatus.Target }, "reviewer", "the plan, not the count");
        Store.SaveResult(Results.Small);
        Assert.Empty(Store.Check(null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Check_ToldToReport_EndsAtOne()
    {
        Imported(1);
        var told = new Told();
        Store.Check(told, TestContext.Current.CancellationToken);
        Assert.Equal(1.0, told.Fractions[^1]);
        Assert.Equal(told.Fractions.Order(), told.Fractions);
    }

    [Fact]
    public void Check_ToldToStop_Stops()
    {
        Imported(1);
        Assert.ThrowsAny<OperationCanceledException>(() => Store.Check(null, new CancellationToken(canceled: true)));
        Assert.Single(Store.Documents());
    }

    private sealed class Told : IProgress<double>
    {
        public List<double> Fractions { get; } = [];

        public void Report(double value) => Fractions.Add(value);
    }
}
