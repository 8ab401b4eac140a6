using System.Text;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Tests.Documents;

public sealed class LinkListsTests
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

    private static Reading<SourceDocument> Read(string list) =>
        DocumentReader.Read(Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><body><p>本市增长8%。</p>{list}</body></html>"), "page.html");
}
