using System.Text;
using Pleiades.Catalog;
using Pleiades.Evidence.Documents;
using Pleiades.Evidence.Pages;

namespace Pleiades.Evidence.Tests.Pages;

public sealed class JumpLinksTests
{
    private const string Front = "湖南日报　2023年3月2日　星期四　第1版\n\n浏阳市花炮出口再创新高\n\n湖南日报3月1日讯（记者 王一）浏阳市花炮今年走得更远，订单排到了年底。（下转3版①）\n\n渔港扩建动工\n\n湖南日报3月1日讯（记者 赵三）白水的码头开始加长。（下转4版②）";
    private const string Inside = "湖南日报　2023年3月2日　星期四　第3版\n\n◀（上接1版①）\n\n去年全市出口总额120亿元，同比增长8%。海关的人说，今年势头不减。";

    [Fact]
    public void Join_TwoHalvesOfOneDay_AreTiedBothWays()
    {
        var (front, inside) = (Page(Front, "p1.txt"), Page(Inside, "p3.txt"));
        var links = Learn(front, inside);
        var (head, tail) = (Articles(links, front)[0], Articles(links, inside)[0]);
        Assert.Equal(("p3.txt", "a1"), (head.GoesOnIn!.Document, head.GoesOnIn.Article));
        Assert.Equal(("p1.txt", "a1", "浏阳市花炮出口再创新高"), (tail.ContinuesFrom!.Document, tail.ContinuesFrom.Article, tail.Headline));
        Assert.Contains(tail.Repairs, repair => repair.Kind == "link" && repair.Reason.Contains("p1.txt a1", StringComparison.Ordinal));
    }

    [Fact]
    public void Join_OtherOrderOfPages_GivesTheSame()
    {
        var (front, inside) = (Page(Front, "p1.txt"), Page(Inside, "p3.txt"));
        Assert.Equal(Articles(Learn(front, inside), inside)[0].ContinuesFrom!.Reason, Articles(Learn(inside, front), inside)[0].ContinuesFrom!.Reason);
    }

    [Theory]
    [InlineData("2023年3月3日", "第3版", "上接1版①")]
    [InlineData("2023年3月2日", "第5版", "上接1版①")]
    [InlineData("2023年3月2日", "第3版", "上接2版①")]
    [InlineData("2023年3月2日", "第3版", "上接1版③")]
    public void Join_AnotherDayPageOrMark_IsNotTied(string day, string page, string line)
    {
        var inside = Page(Inside.Replace("2023年3月2日", day, StringComparison.Ordinal).Replace("第3版", page, StringComparison.Ordinal).Replace("上接1版①", line, StringComparison.Ordinal), "p.txt");
        Assert.Null(Articles(Learn(Page(Front, "p1.txt"), inside), inside)[0].ContinuesFrom);
    }

    [Fact]
    public void Join_TwoStoriesGoToOnePage_TieNoneAndSaySo()
    {
        var (front, inside) = (Page(Front.Replace("3版①", "3版", StringComparison.Ordinal).Replace("4版②", "3版", StringComparison.Ordinal), "p1.txt"), Page(Inside.Replace("①", "", StringComparison.Ordinal), "p3.txt"));
        var tail = Articles(Learn(front, inside), inside)[0];
        Assert.Null(tail.ContinuesFrom);
        Assert.StartsWith("not linked: p1.txt a1 or p1.txt a2", Assert.Single(tail.Repairs, repair => repair.Kind == "link").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Join_TitleNamedInTheLine_TellsOneOfTwo()
    {
        var (front, inside) = (Page(Front.Replace("3版①", "3版", StringComparison.Ordinal).Replace("4版②", "3版", StringComparison.Ordinal), "p1.txt"), Page(Inside.Replace("1版①", "1版《渔港扩建动工》", StringComparison.Ordinal), "p3.txt"));
        Assert.Equal("渔港扩建动工", Articles(Learn(front, inside), inside)[0].Headline);
    }

    [Fact]
    public void Read_SecondHalfWithItsFirst_SpeaksOfWhatTheHeadlineSpeaksOf()
    {
        var (front, inside) = (Page(Front, "p1.txt"), Page(Inside, "p3.txt"));
        var together = EvidenceReader.Read(inside, [], Catalogue.BuiltIn, Learn(front, inside)).Value!.Facts;
        Assert.Contains(together, fact => fact.Subject.Name == "浏阳市" && fact.Indicator.Value == "exports");
        Assert.All(together, fact => Assert.Contains(fact.Citation.Quotation, inside.Text, StringComparison.Ordinal));
    }

    private static JumpLinks Learn(params SourceDocument[] pages)
    {
        var links = new JumpLinks();
        Array.ForEach(pages, links.Learn);
        return links;
    }

    private static Article[] Articles(JumpLinks links, SourceDocument page) => [.. links.Join(page, PageReader.Read(page).Articles)];

    private static SourceDocument Page(string text, string name) => DocumentReader.Read(Encoding.UTF8.GetBytes(text), name, ReadOptions.Default).Value!;
}
