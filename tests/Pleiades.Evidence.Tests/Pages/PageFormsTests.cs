using System.Text;
using Pleiades.Evidence.Documents;
using Pleiades.Evidence.Pages;

namespace Pleiades.Evidence.Tests.Pages;

public sealed class PageFormsTests
{
    private const string First = "青石市的机床厂去年共有二百三十家，比前年多了十五家，工人超过四万名。";
    private const string Second = "白水县的渔港扩建工程在春天动工，码头总长将达到一千二百米。";

    [Fact]
    public void Read_NoticesUnderTheirHeads_AreAdvertisementsAndTheReportBelowIsNot()
    {
        var (document, page) = Read($"机床之城再扩容\n\n青石日报3月2日讯（记者 王一）{First}\n\n招聘启事\n本公司因业务发展需要，诚聘销售经理5名，月薪8000元以上。\n地址：青石市解放路88号\n\n遗失声明\n张三遗失营业执照，声明作废。\n\n渔港招聘忙\n\n青石日报3月2日讯（记者 赵三）{First}");
        Assert.Equal([ArticleKind.Article, ArticleKind.Ad, ArticleKind.Article], page.Articles.Select(article => article.Kind));
        Assert.Equal("渔港招聘忙", page.Articles[2].Headline);
        Assert.Contains(page.Articles[1].Body, span => document.Text[span.Start..span.End] == "张三遗失营业执照，声明作废。");
    }

    [Fact]
    public void Read_MastheadImprintAndNote_AreFurniture()
    {
        var (document, page) = Read($"〔样张，供测试〕\n\n青石日报　2022年3月4日　星期五　第2版\n\n机床之城再扩容\n\n{First}\n\n责编/王一　美编/李二\n\n- 7 -");
        var article = Assert.Single(page.Articles);
        Assert.Equal(("机床之城再扩容", "青石日报", new DateOnly(2022, 3, 4)), (article.Headline, article.Publisher, article.Date!.Value));
        Assert.Equal(4, page.Dropped.Count(dropped => dropped.Kind == "furniture" && dropped.Repeats.IsEmpty));
        Assert.Equal([First], Texts(document, article.Body));
    }

    [Theory]
    [InlineData("青石日报　2022年3月4日　A03 财经")]
    [InlineData("２０２２年３月４日　星期五　编辑 王一　Ａ０３")]
    [InlineData("2022年3月4日　第二版")]
    [InlineData("青石日报\n2022年3月4日　星期五")]
    [InlineData("青石晚报 QINGSHI EVENING NEWS\n2022年3月4日 星期五 3版 要闻")]
    public void Read_MastheadInItsForms_IsOfNoStory(string masthead)
    {
        var (_, page) = Read($"{masthead}\n\n机床之城再扩容\n\n{First}");
        Assert.Equal(("机床之城再扩容", new DateOnly(2022, 3, 4)), (Assert.Single(page.Articles).Headline, page.Articles[0].Date!.Value));
    }

    [Fact]
    public void Read_OfficesAndDayBelowTheHeadline_SignTheStory()
    {
        var (document, page) = Read($"青石市去年统计公报\n\n青石市统计局　国家统计局青石调查队\n\n2022年3月4日\n\n{First}");
        var article = Assert.Single(page.Articles);
        Assert.Equal(("青石市去年统计公报", "青石市统计局　国家统计局青石调查队", "2022年3月4日"), (article.Headline, Texts(document, [article.Byline!.Value])[0], Texts(document, [article.Dateline!.Value])[0]));
    }

    [Theory]
    [InlineData("本报讯（记者 王一）", "本报讯", "记者 王一")]
    [InlineData("本报８日讯（记者 王一）", "本报８日讯", "记者 王一")]
    [InlineData("晚报讯（记者 王一 通讯员 李二）", "晚报讯", "记者 王一 通讯员 李二")]
    [InlineData("青石日报讯 记者 王一报道：", "青石日报讯", "记者 王一")]
    [InlineData("本报青石8月31日讯　记者王一报道：", "本报青石8月31日讯", "记者王一")]
    public void Read_DatelineInItsForms_OpensAStory(string opening, string dateline, string byline)
    {
        var (document, page) = Read($"渔港扩建动工\n\n{Second}\n\n机床之城再扩容\n\n{opening}{First}");
        var article = page.Articles[1];
        Assert.Equal((dateline, byline), (Texts(document, [article.Dateline!.Value])[0], Texts(document, [article.Byline!.Value])[0]));
        Assert.Equal([First], Texts(document, article.Body));
    }

    [Fact]
    public void Read_PaperNamedInASentence_IsNoDateline()
    {
        var (document, page) = Read($"机床之城再扩容\n\n据晚报讯息栏昨天所载，{First}");
        Assert.Null(Assert.Single(page.Articles).Dateline);
        Assert.StartsWith("据晚报讯息栏", Texts(document, page.Articles[0].Body)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Read_JumpLineBelowTheHeadline_LeavesTheStoryOpen()
    {
        var (document, page) = Read($"机床之城再扩容\n下转第3版\n{First}\n{Second}");
        Assert.Equal([First, Second], Texts(document, Assert.Single(page.Articles).Body));
    }

    [Fact]
    public void Read_WordsBehindTheDatelineBeginInsideAList_AreToldAsLost()
    {
        var (_, page) = Read($"机床之城再扩容\n\n青石日报3月2日讯（记者 王一）库、陈列馆等去处，吸引了不少年轻人。\n\n{First}");
        Assert.Contains(page.Articles[0].Repairs, repair => repair.Kind == "lost");
        Assert.Equal("text_lost", Assert.Single(page.Articles[0].Joins).Kind);
    }

    [Theory]
    [InlineData("水、电、气价格今年不变，工厂的账更好算了。")]
    [InlineData("一、综合部分说明如下，工厂的账更好算了。")]
    public void Read_ListOfShortWordsOrACount_IsNotLost(string words)
    {
        var (_, page) = Read($"机床之城再扩容\n\n青石日报3月2日讯（记者 王一）{words}\n\n{First}");
        Assert.DoesNotContain(page.Articles[0].Repairs, repair => repair.Kind == "lost");
    }

    [Fact]
    public void Read_LineBelowTheHeadlineWithADash_IsNotTheHeadline()
    {
        var (document, page) = Read($"新春走基层\n\n机床之城再扩容，工人哪里来\n\n——青石市去年盘点\n\n青石日报记者 王一\n\n{First}");
        var article = Assert.Single(page.Articles);
        Assert.Equal("机床之城再扩容，工人哪里来", article.Headline);
        Assert.Equal(["——青石市去年盘点"], Texts(document, article.Subheads));
        Assert.Equal(3, ArticleTexts.Of(document, article).Headings.Length);
    }

    [Fact]
    public void Read_MarkdownHeadings_AreTitleAndSubheads()
    {
        var (document, page) = Read($"# 机床之城\n\n## 产量\n\n{First}\n\n- 车床 120 台\n- 铣床 80 台\n\n| 年 | 台 |\n| --- | --- |\n| 2023 | 200 |\n", "page.md");
        var article = Assert.Single(page.Articles);
        Assert.Equal(("机床之城", "产量"), (article.Headline, Texts(document, article.Subheads).Single()));
        Assert.Equal([First, "车床 120 台", "铣床 80 台", "| 年 | 台 |", "| 2023 | 200 |"], Texts(document, article.Body));
    }

    [Fact]
    public void Read_WrappedLines_AreOneParagraph()
    {
        var (document, page) = Read("机床之城再扩容\n\n青石市的机床厂去年共有二百三十家，\n比前年多了十五家，工人超过了四万名，\n产品卖到二十个国家。\n\n" + Second);
        Assert.Equal(2, Assert.Single(page.Articles).Body.Length);
        Assert.Equal("青石市的机床厂去年共有二百三十家，比前年多了十五家，工人超过了四万名，产品卖到二十个国家。",
            ArticleTexts.Of(document, page.Articles[0]).Paragraphs[0].Text);
    }

    // Lines of one column of print: as wide as 19 Chinese letters, digits half as wide, and a number is not broken at the margin.
    [Fact]
    public void Read_NarrowColumnWithNumbers_IsOneParagraph()
    {
        var (document, page) = Read("港口吞吐量再创新高\n\n青石港去年完成货物吞吐量稳步增加，达到\n5123.6万吨，增长12.4%，集装箱1302万\n箱，增长8.1%。\n\n" + Second);
        Assert.Equal("青石港去年完成货物吞吐量稳步增加，达到5123.6万吨，增长12.4%，集装箱1302万箱，增长8.1%。",
            ArticleTexts.Of(document, page.Articles[0]).Paragraphs[0].Text);
    }

    [Fact]
    public void Read_DatelineOnALineOfItsOwn_OpensTheStory()
    {
        var (document, page) = Read($"机床之城再扩容\n\n{First}\n\n渔港扩建动工\n\n青石日报3月2日讯（记者 王一）\n\n{Second}");
        Assert.Equal(2, page.Articles.Length);
        Assert.Equal([Second], Texts(document, page.Articles[1].Body));
        Assert.Empty(page.Issues);
    }

    [Fact]
    public void Read_ParagraphMarkedAsAdvertisement_IsOne()
    {
        var (_, page) = Read($"机床之城再扩容\n\n{First}\n\n【广告】云台春茶八折起，欢迎选购。");
        Assert.Equal([ArticleKind.Article, ArticleKind.Ad], page.Articles.Select(article => article.Kind));
    }

    [Fact]
    public void Read_StoryThatNamesATelephone_IsNoAdvertisement()
    {
        var (_, page) = Read($"便民热线开通\n\n青石日报3月2日讯（记者 王一）{First}市民可以拨打0731-00001234反映问题。");
        Assert.Equal(ArticleKind.Article, Assert.Single(page.Articles).Kind);
    }

    [Fact]
    public void Read_AgencyLine_EndsTheStory()
    {
        var (document, page) = Read($"机床之城再扩容\n\n{First}\n\n（新华社青石3月2日电）\n\n{Second}");
        Assert.Equal([[First], [Second]], page.Articles.Select(article => Texts(document, article.Body)));
        Assert.Equal("新华社", page.Articles[0].Publisher);
    }

    [Fact]
    public void Read_SentenceCutInsideAWord_IsJoinedWithTheShortRest()
    {
        var (document, page) = Read($"机床之城再扩容\n\n{First}机床出口的增速高出全省平均十二个百分点。\n\n配件出口额六十一亿元，增速比整机高出五个百\n\n分点。\n\n{Second}");
        Assert.Equal(4, page.Articles[0].Body.Length);
        Assert.Equal("分点。", Texts(document, [Assert.Single(page.Articles[0].Joins).After]).Single());
        Assert.EndsWith("五个百分点。", ArticleTexts.Of(document, page.Articles[0]).Paragraphs[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_FullWidthLettersAndBlanks_AreFoldedAndKeepTheirPlaces()
    {
        var (document, page) = Read($"机床之城再扩容\n\n青石市出口　 ＣＮＣ机床３２０台，增长１２．５％。𠮷利公司　占一半。\n\n{Second}");
        var text = ArticleTexts.Of(document, page.Articles[0]).Paragraphs[0];
        Assert.Equal("青石市出口 CNC机床320台，增长12.5%。𠮷利公司 占一半。", text.Text);
        var at = text.Text.IndexOf("12.5%", StringComparison.Ordinal);
        var (start, end) = text.ToSource(at, at + 5);
        Assert.Equal("１２．５％", document.Text[start..end]);
    }

    [Fact]
    public void Read_SurrogatePairs_SpansCountCodePoints()
    {
        var (document, page) = Read($"𠮷利机床再扩容\n\n{First}");
        Assert.Equal(new TextSpan(0, 7), page.Articles[0].Title);
        Assert.Equal(new TextSpan(9, 9 + First.Length), page.Articles[0].Body[0]);
        Assert.Equal(First.Length + 10, document.Text.Length);
    }

    [Fact]
    public void Read_LongPageOfLikeParagraphs_StaysLinear()
    {
        var text = new StringBuilder("机床之城再扩容\n\n");
        for (var i = 0; i < 20_000; i++) text.Append('第').Append(i).Append("家机床厂去年的产值是").Append(i * 7).Append("万元，比前年增长了百分之").Append(i % 13).Append("，订单充足\n\n");
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var (_, page) = Read(text.ToString());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
        Assert.Empty(page.Dropped);
    }

    private static (SourceDocument Document, Page Page) Read(string text, string name = "page.txt")
    {
        var document = DocumentReader.Read(Encoding.UTF8.GetBytes(text), name).Value!;
        return (document, PageReader.Read(document));
    }

    private static string[] Texts(SourceDocument document, IEnumerable<TextSpan> spans) => [.. spans.Select(span => document.Text[span.Start..span.End])];
}
