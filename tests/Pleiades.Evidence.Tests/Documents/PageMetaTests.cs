using System.Text;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Tests.Documents;

public sealed class PageMetaTests
{
    private static readonly DateOnly Day = new(2023, 5, 6);

    [Theory]
    [InlineData("<meta property=\"article:published_time\" content=\"2023-05-06T23:10:00+08:00\"><meta property=\"og:site_name\" content=\"青石网\">")]
    [InlineData("<meta name=\"PubDate\" content=\"2023-05-06 10:00\"><meta name=\"ContentSource\" content=\"青石网\"><meta name=\"SiteName\" content=\"别的\">")]
    [InlineData("<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"NewsArticle\",\"datePublished\":\"2023-05-06\",\"publisher\":{\"name\":\"青石网\"}}]}</script>")]
    [InlineData("<script type=\"application/ld+json\">{damaged</script><meta name=\"publisher\" content=\"青石网\"><meta itemprop=\"datePublished\" content=\"2023年5月6日\">")]
    public void Read_Markup_GivesDayAndPublisher(string head)
    {
        var document = Read(head, "<p>出口三千台。</p>");
        Assert.Equal(("青石网", Day, "day of publication in the page's markup"), (document.Publisher, document.Issued!.Value, document.IssuedBasis));
    }

    [Fact]
    public void Read_TimeElement_GivesTheDay() => Assert.Equal(Day, Read("", "<time datetime=\"2023-05-06\">昨天</time><p>出口三千台。</p>").Issued);

    [Theory]
    [InlineData("<time datetime=\"2023-05-06\">a</time><time datetime=\"2023-05-07\">b</time>")]
    [InlineData("<time datetime=\"2023-13-40\">a</time>")]
    [InlineData("<time datetime=\"12:30\">a</time>")]
    public void Read_SeveralDaysOrNone_GiveNone(string body) => Assert.Null(Read("", body).Issued);

    [Theory]
    [InlineData("{\"datePublished\":\"\\uD800\"}")]
    [InlineData("[[[[1")]
    [InlineData("{\"publisher\":{\"name\":7},\"datePublished\":null}")]
    public void Read_OddJson_SaysNothing(string json) => Assert.Null(Read($"<script type=\"application/ld+json\">{json}</script>", "<p>词</p>").Issued);

    [Fact]
    public void Read_UserAndDateline_GoBeforeTheMarkup()
    {
        var bytes = Page("<meta name=\"PubDate\" content=\"2023-05-06\"><meta name=\"SiteName\" content=\"青石网\">", "<p>白水日报5月5日讯（记者 王一）出口三千台。</p>");
        var document = DocumentReader.Read(bytes, "a.html", new ReadOptions { Issued = new DateOnly(2019, 1, 2) }).Value!;
        Assert.Equal(("白水日报", new DateOnly(2019, 1, 2)), (document.Publisher, document.Issued));
    }

    [Fact]
    public void Read_CharsetDeclared_IsUsedWhereBytesDoNotTell()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var document = DocumentReader.Read(Encoding.GetEncoding("big5").GetBytes("<html><head><meta charset=\"big5\"></head><body><p>出口機床三千臺。</p></body></html>"), "a.html").Value!;
        Assert.Equal(("出口機床三千臺。", "big5"), (document.Text, document.Encoding));
    }

    private static SourceDocument Read(string head, string body) => DocumentReader.Read(Page(head, body), "a.html").Value!;

    private static byte[] Page(string head, string body) => Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>");
}
