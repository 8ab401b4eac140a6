using System.Text;
using Pleiades.Evidence.Documents;
using Pleiades.Evidence.Pages;

namespace Pleiades.Evidence.Tests.Pages;

public sealed class StorySplitterTests
{
    private static readonly string[] Harbour =
    [
        "白水县的渔港今年春天扩建，码头加长到一千二百米，渔船不必再在港外候潮。",
        "渔港边上，渔民老周正在补网。他说，从前渔船回来要等潮水，码头窄，鱼等不起。",
        "渔业站的人介绍，渔港里现有渔船三百多艘，码头扩建后，每天卸鱼可达两百吨。",
        "码头后面还要盖一座冷库，渔船卸下的鱼当天入库，白水的海鲜就能卖到内地去。",
    ];

    private static readonly string[] Tea =
    [
        "云台山的茶园遇上倒春寒，茶芽冻黑了一层，茶农把采摘推迟了半个月。",
        "茶农吴大娘家有茶园八亩。她说，茶芽还会再发，云台山的茶讲究慢，急不得。",
        "县里的茶叶站派人上云台山，教茶农给茶园盖草、熏烟，茶芽冻伤的面积没有再扩大。",
        "今年云台山的春茶少了一成，茶农却不愁卖，茶商早把订金交到了茶园。",
    ];

    [Fact]
    public void Read_TwoStoriesWithoutHeadlines_AreToldApartByTheirWords()
    {
        var (document, page) = Read($"雨季来得早\n\n防汛物资已经备齐，沿河各村都有人值守。（记者 王一）\n\n{Lines(Harbour)}\n\n{Lines(Tea)}");
        Assert.Equal([Harbour, Tea], page.Articles.Skip(1).Select(article => Texts(document, article.Body)));
        Assert.Contains(page.Articles[2].Repairs, repair => repair is { Kind: "split" });
    }

    [Theory]
    [InlineData("向海生金", "向山要绿", 1)]
    [InlineData("加法：渔港连内海", "减法：茶园少霜冻", 1)]
    [InlineData("向海生金", "云台山茶园遇寒减产", 3)]
    [InlineData("渔港：白水添码头", "茶叶站：云台受冻", 3)]
    public void Read_HeadingsMadeAlike_StandInsideOneStory(string first, string second, int stories)
    {
        var (_, page) = Read($"山海两本账\n\n青石日报3月2日讯（记者 王一）渔港和茶园，是青石的两本账。\n\n{first}\n\n{Lines(Harbour)}\n\n{second}\n\n{Lines(Tea)}");
        Assert.Equal(stories, page.Articles.Length);
    }

    [Fact]
    public void Read_OneStoryWithoutHeadline_IsNotCut()
    {
        var (document, page) = Read($"雨季来得早\n\n防汛物资已经备齐，沿河各村都有人值守。（记者 王一）\n\n{Lines(Harbour)}");
        Assert.Equal(Harbour, Texts(document, page.Articles[1].Body));
    }

    [Fact]
    public void Read_HeadingOverOtherWords_IsAHeadline()
    {
        var (document, page) = Read($"白水渔港扩建\n青石日报记者 王一\n{string.Join('\n', Harbour)}\n云台山茶园不愁卖\n{string.Join('\n', Tea)}");
        Assert.Equal(["白水渔港扩建", "云台山茶园不愁卖"], page.Articles.Select(article => article.Headline));
        Assert.Equal([Harbour, Tea], page.Articles.Select(article => Texts(document, article.Body)));
    }

    [Fact]
    public void Read_HeadingOverTheSameWords_IsASubhead()
    {
        var (document, page) = Read($"白水渔港扩建\n青石日报记者 王一\n{Harbour[0]}\n{Harbour[1]}\n码头加长以后\n{Harbour[2]}\n{Harbour[3]}");
        Assert.Equal(["码头加长以后"], Texts(document, Assert.Single(page.Articles).Subheads));
    }

    [Fact]
    public void Read_CountedHeading_IsASubheadWhateverItsWords()
    {
        var (document, page) = Read($"白水县工作报告\n一、渔港\n{Harbour[0]}\n{Harbour[2]}\n二、茶园\n{Tea[0]}\n{Tea[2]}");
        Assert.Equal(["一、渔港", "二、茶园"], Texts(document, Assert.Single(page.Articles).Subheads));
    }

    [Fact]
    public void Read_LeadAmongOtherWords_BeginsAStory()
    {
        const string lead = "昨日，云台山茶叶交易会在县城开幕，茶商从六个省赶来，首日成交茶叶四十吨。";
        var (document, page) = Read($"白水渔港扩建\n青石日报记者 王一\n{string.Join('\n', Harbour)}\n{lead}\n{Tea[3]}");
        Assert.Equal([Harbour, [lead, Tea[3]]], page.Articles.Select(article => Texts(document, article.Body)));
    }

    [Fact]
    public void Read_DayInFrontInsideAStory_DoesNotEndIt()
    {
        const string inside = "昨日，渔港里第一批渔船靠上新码头，卸鱼只用了半个小时。";
        var (document, page) = Read($"白水渔港扩建\n青石日报记者 王一\n{Harbour[0]}\n{Harbour[1]}\n{inside}\n{Harbour[2]}");
        Assert.Equal([Harbour[0], Harbour[1], inside, Harbour[2]], Texts(document, Assert.Single(page.Articles).Body));
    }

    [Fact]
    public void Read_ColumnBeforeItsJumpLine_GoesToTheStoryBehindTheLine()
    {
        var (document, page) = Read($"云台山茶园不愁卖\n\n青石日报3月2日讯（记者 王一）{Lines(Tea)}\n\n{Harbour[2]}\n\n{Harbour[3]}\n\n◀（上接1版）\n\n{Harbour[0]}\n\n{Harbour[1]}");
        Assert.Equal([Tea, [Harbour[0], Harbour[1], Harbour[2], Harbour[3]]], page.Articles.Select(article => Texts(document, article.Body)));
        Assert.Contains(page.Articles[1].Repairs, repair => repair is { Kind: "move" });
    }

    [Fact]
    public void Read_StoryResumedBehindAnAdvertisement_GoesOnInItsSentence()
    {
        const string ad = "云台春茶\n\n高山品质 零添加\n\n扫码进店\n\n13800001234\n\n地址：青石市茶街1号";
        var (document, page) = Read($"白水渔港扩建\n\n青石日报3月2日讯（记者 王一）{Harbour[0]}\n\n码头加长以后，渔民说“再也不用在\n\n\n\n{ad}\n\n\n\n港外候潮”，卸鱼的人手也不够了。\n\n{Harbour[2]}");
        Assert.Equal("码头加长以后，渔民说“再也不用在港外候潮”，卸鱼的人手也不够了。", ArticleTexts.Of(document, page.Articles[0]).Paragraphs[1].Text);
    }

    private static string Lines(string[] paragraphs) => string.Join("\n\n", paragraphs);

    private static (SourceDocument Document, Page Page) Read(string text)
    {
        var document = DocumentReader.Read(Encoding.UTF8.GetBytes(text), "page.txt", ReadOptions.Default).Value!;
        return (document, PageReader.Read(document));
    }

    private static string[] Texts(SourceDocument document, IEnumerable<TextSpan> spans) => [.. spans.Select(span => document.Text[span.Start..span.End])];
}
