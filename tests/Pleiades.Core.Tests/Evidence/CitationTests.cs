namespace Pleiades.Evidence;

public sealed class CitationTests
{
    private static readonly DocumentId Document = DocumentId.Of("page"u8);

    [Fact]
    public void Constructor_NoDocument_IsRefused() => Assert.Throws<ArgumentNullException>(() => new Citation(default, new TextSpan(0, 1), "5家"));

    [Fact]
    public void Constructor_EmptySpan_IsRefused() => Assert.Throws<ArgumentException>(() => new Citation(Document, new TextSpan(3, 3), "5家"));

    [Fact]
    public void Constructor_BlankQuotation_IsRefused() => Assert.Throws<ArgumentException>(() => new Citation(Document, new TextSpan(0, 1), " "));

    [Fact]
    public void Constructor_AllThree_KeepsThem()
    {
        var citation = new Citation(Document, new TextSpan(2, 4), "共有5家。");
        Assert.Equal((Document, new TextSpan(2, 4), "共有5家。"), (citation.Document, citation.Span, citation.Quotation));
    }
}
