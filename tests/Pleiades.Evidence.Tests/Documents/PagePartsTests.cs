using System.Text;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Tests.Documents;

public sealed class PagePartsTests
{
    [Theory]
    [InlineData("<ul><li><a>甲市增长5%</a><li><a>乙市增长6%</a><li><a>丙市增长7%</a></ul>", "本市增长8%。")]
    [InlineData("<ul><li><a>甲市</a>去年增长5%。<li><a>乙市</a>去年增长6%。<li><a>丙市</a>去年增长7%。</ul>", "本市增长8%。\n\n甲市去年增长5%。\n\n乙市去年增长6%。\n\n丙市去年增长7%。")]
    [InlineData("<ul><li><a>甲市增长5%</a><li><a>乙市增长6%</a></ul>", "本市增长8%。\n\n甲市增长5%\n\n乙市增长6%")]
    public void Read_ListOfLinks_IsLeftOutOnlyWithoutSentences(string list, string expected) =>
        Assert.Equal(expected, Read(list).Value!.Text);

    [Fact]
    public void Read_ListLeftOut_IsSaid() =>
        Assert.Contains(Read("<ul><li><a>甲</a><li><a>乙</a><li><a>丙</a></ul>").Issues, i => i.Code == "boilerplate");

    [Theory]
    [InlineData("<footer>版权归甲社</footer>")]
    [InlineData("<aside><p>乙县</p></aside>")]
    [InlineData("<div class=\"a comments\"><p>说得好</p></div>")]
    [InlineData("<div id=\"footer\">备案</div>")]
    [InlineData("<div><a>甲</a><a>乙</a><a>丙</a><a>丁</a><a>戊</a></div>")]
    [InlineData("<nav><a>首页</a></nav>")]
    public void Read_PartThatIsNoReport_IsLeftOutAndSaid(string part)
    {
        var reading = Read(part);
        Assert.Equal("本市增长8%。", reading.Value!.Text);
        Assert.Equal("boilerplate", Assert.Single(reading.Issues).Code);
    }

    [Theory]
    [InlineData("<div class=\"comments\"><p>去年本县完成产值三十亿元。</p></div>", "去年本县完成产值三十亿元。")]
    [InlineData("<div><a>甲县</a>去年增长。<a>乙县</a>去年也增长。</div>", "甲县去年增长。乙县去年也增长。")]
    [InlineData("<div class=\"commentary\">评说</div>", "评说")]
    public void Read_PartThatReports_Stays(string part, string expected) =>
        Assert.Equal("本市增长8%。\n\n" + expected, Read(part).Value!.Text);

    [Fact]
    public void Read_PageOfNothingButLinks_Stays() => Assert.Equal(
        "甲\n\n乙\n\n丙",
        DocumentReader.Read(Encoding.UTF8.GetBytes("<!DOCTYPE html><html><body><ul><li><a>甲</a><li><a>乙</a><li><a>丙</a></ul></body></html>"), "page.html").Value!.Text);

    private static Reading<SourceDocument> Read(string list) =>
        DocumentReader.Read(Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><body><p>本市增长8%。</p>{list}</body></html>"), "page.html");
}
